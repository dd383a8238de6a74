import metrics from "./metrics.json" with { type: "json" };

export type Weight = 400 | 600;
export type FontRole = "sans" | "serif";

interface Face {
  /** Above and below the baseline, in thousandths of an em. */
  readonly ascent: number;
  readonly descent: number;
  readonly widths: ReadonlyMap<number, number>;
  /** The class of a character on either side of a pair, and what each pair of classes is moved by. */
  readonly left: ReadonlyMap<string, number>;
  readonly right: ReadonlyMap<string, number>;
  readonly kerning: readonly ReadonlyMap<number, number>[];
}

const EM = 1000;

const faces: ReadonlyMap<string, Face> = new Map(
  Object.entries(metrics).map(([name, { ascent, descent, widths, kerning }]) => [
    name,
    {
      ascent,
      descent,
      widths: new Map(widths.flatMap(expanded)),
      left: classes(kerning.left),
      right: classes(kerning.right),
      kerning: kerning.values.map(pairs),
    },
  ]),
);

/**
 * How wide a text stands in one line, from the advance widths and kerning of our own fonts: the same number on a server and in any
 * browser, before anything is drawn. Chinese is one em a character.
 *
 * @param text - Any text; a character outside our fonts counts as a digit's width.
 * @param sizePx - Font size in px.
 * @returns Width in px.
 */
export function textWidth(text: string, sizePx: number, weight: Weight = 400, font: FontRole = "sans"): number {
  const { widths, left, right, kerning } = face(weight, font);
  const unknown = widths.get(0x30) ?? EM / 2;
  let width = 0;
  let before: number | undefined;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    width += widths.get(point) ?? (isWide(point) ? EM : isCombining(point) ? 0 : unknown);
    if (before !== undefined) width += kerning[before]?.get(right.get(character) ?? -1) ?? 0;
    before = left.get(character);
  }
  return (width * sizePx) / EM;
}

/** How far a line of text reaches above and below its baseline, in px. */
export function textExtent(sizePx: number, weight: Weight = 400, font: FontRole = "sans") {
  const { ascent, descent } = face(weight, font);
  return { ascent: (ascent * sizePx) / EM, descent: (descent * sizePx) / EM };
}

function face(weight: Weight, font: FontRole): Face {
  const found = faces.get(`${font}-${weight}`);
  if (found === undefined) throw new Error(`unknown font: ${font}-${weight}`);
  return found;
}

/** A run of neighbouring characters, `[first code point, [width, …]]`, as pairs. */
function expanded(run: readonly (number | readonly number[])[]): [number, number][] {
  const [first, list] = run;
  if (typeof first !== "number" || !Array.isArray(list)) return [];
  return list.map((width: number, i) => [first + i, width]);
}

function classes(groups: readonly string[]): Map<string, number> {
  return new Map(groups.flatMap((group, i) => [...group].map((character): [string, number] => [character, i])));
}

/** `[right class, value, right class, value, …]` as pairs. */
function pairs(row: readonly number[]): Map<number, number> {
  const kerned = new Map<number, number>();
  for (let i = 0; i + 1 < row.length; i += 2) kerned.set(row[i] ?? -1, row[i + 1] ?? 0);
  return kerned;
}

function isWide(point: number): boolean {
  return (
    (point >= 0x2e80 && point <= 0xd7af) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xff00 && point <= 0xff60) ||
    point >= 0x1f000
  );
}

function isCombining(point: number): boolean {
  return (point >= 0x300 && point <= 0x36f) || point === 0x200b || point === 0xfe0f;
}
