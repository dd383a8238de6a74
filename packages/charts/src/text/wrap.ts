import { textWidth } from "./text-width.ts";

/**
 * Breaks a text into lines no wider than asked. A single word that is wider stands alone rather than being cut; Chinese
 * breaks between any two characters, an address after its signs, and what is longer than any word where the line ends.
 */
export function wrap(
  text: string,
  widthPx: number,
  sizePx: number,
  weight: 400 | 600 = 400,
  font: "sans" | "serif" = "sans",
): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (part: string) => textWidth(part.trimEnd(), sizePx, weight, font) <= widthPx;
  for (const piece of pieces(text).flatMap((part) => (fits(part) || isWord(part) ? [part] : broken(part, fits)))) {
    const longer = line + piece;
    if (line !== "" && !fits(longer)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** How much narrower than its room a text may be set for the sake of its last line, and in which steps. */
const NARROWEST = 0.72;
const STEP = 0.01;

/**
 * The same, with a last line that is no single word left over: in as few lines, all are set so much narrower that the last has at
 * least a share of the widest; where none does, as near as it gets.
 *
 * @param least - Share of the widest line, 0 to 1.
 */
export function wrapEvenly(
  text: string,
  widthPx: number,
  least: number,
  { size, weight = 400, font = "sans" }: { size: number; weight?: 400 | 600; font?: "sans" | "serif" },
): string[] {
  let best = wrap(text, widthPx, size, weight, font);
  const count = best.length;
  let share = count === 1 ? 1 : lastShare(best);
  for (let part = 1 - STEP; share < least && part >= NARROWEST; part -= STEP) {
    const lines = wrap(text, widthPx * part, size, weight, font);
    if (lines.length > count) break;
    const width = lastShare(lines);
    if (width > share) [best, share] = [lines, width];
  }
  return best;

  function lastShare(lines: readonly string[]): number {
    const widths = lines.map((line) => textWidth(line, size, weight, font));
    return (widths.at(-1) ?? 0) / Math.max(1, ...widths);
  }
}

const LONGEST_WORD = 40;

/** A word as languages have them, not an address or what somebody typed without a space. */
function isWord(part: string): boolean {
  return part.length <= LONGEST_WORD && !part.includes("/");
}

/** Parts of a word that is too wide: after the signs of an address where it has them, and in any case no wider than a line. */
function broken(word: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = [];
  for (const piece of word.match(/[^/?&=.,:;_-]*[/?&=.,:;_-]*/g) ?? []) {
    let part = "";
    for (const { segment } of graphemes.segment(piece)) {
      if (part !== "" && !fits(part + segment)) {
        parts.push(part);
        part = "";
      }
      part += segment;
    }
    if (part !== "") parts.push(part);
  }
  return parts;
}

/** What a reader takes for one character, so that no accent or flag is torn apart. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Stands for a space that holds two words together while a text is divided; no font and no text of ours has it. */
const HELD = "\ue000";

/**
 * Where a line may end: words with the space after them, Chinese characters one by one. A no-break space, narrow or not, never ends a
 * line; the signs that French sets apart stay with their word; a day with its month and a number with what it counts, the licence
 * with its version.
 */
export function pieces(text: string): string[] {
  const held = text
    .replaceAll(/(?<![\p{L}\p{N}.,])(\d{1,2}\.?) (?=\p{L})/gu, `$1${HELD}`)
    .replaceAll(/(?<=\d[ \ue000])(of|von|sur) (?=\d)/g, `$1${HELD}`)
    .replaceAll("CC BY 4.0", `CC${HELD}BY${HELD}4.0`);
  const found = held.match(
    /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|(?:« ?)?[^ \t\n\r\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+(?: [;:!?»%]+(?![^\s.,)]))*[ \t\n\r]*|[ \t\n\r]+/gu,
  );
  return (found ?? []).map((piece) => piece.replaceAll(HELD, " "));
}
