import { LOCALES, type Locale, ParameterError } from "@observatory/charts";
import { PALETTES, type ThemeName } from "@observatory/charts/theme";

/** Everything a chart's address may end in. */
export const FORMATS = ["svg", "png", "pdf", "csv", "xlsx", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** How a file is to look; what it shows is the chart's own params. */
export interface FileOptions {
  readonly lang: Locale;
  readonly width: number;
  readonly height: number | null;
  /** Whether the height is a preset's, which every chart fits. */
  readonly always: boolean;
  readonly scale: number;
  readonly theme: ThemeName;
  readonly frame: "full" | "plot";
  readonly bom: boolean;
  /** The facts version that the view is to be made of; null for the one there is. */
  readonly v: string | null;
}

interface Option {
  readonly describe: string;
  /** What it takes, in one phrase. */
  readonly allowed: string;
  readonly formats: readonly Format[];
  readonly schema: Readonly<Record<string, unknown>>;
  /** The value, or undefined when the text is not one. */
  readonly read: (text: string) => unknown;
}

const PICTURES = ["svg", "png", "pdf"] as const;

/** Sizes for the places a figure goes to, in px; the text keeps its size, the picture reflows. */
export const PRESETS = {
  page: { width: 850 },
  a4: { width: 643, scale: 3.125 },
  "a4-column": { width: 310, scale: 3.125 },
  slide: { width: 960, height: 540, scale: 2 },
  square: { width: 720, height: 720, scale: 1.5 },
  social: { width: 800, height: 420, scale: 1.5 },
  poster: { width: 1400, scale: 3 },
} as const satisfies Readonly<Record<string, Partial<FileOptions>>>;

const SIZES = { width: [280, 2400], height: [160, 2400], scale: [0.5, 6.25] } as const;

/** Every option of a file, as a query has it. */
export const OPTIONS: Readonly<Record<string, Option>> = {
  lang: choice("Language of every word", LOCALES, FORMATS),
  preset: choice("Size for a place: a page, a column, a slide", Object.keys(PRESETS), PICTURES),
  width: range("Width in px", SIZES.width, PICTURES),
  height: range("Height in px; the contents' own when absent", SIZES.height, PICTURES),
  scale: range("Pixels a px; 6.25 is 600 dpi", SIZES.scale, ["png"]),
  theme: choice("Colours", Object.keys(PALETTES), PICTURES),
  frame: choice("With title, notes and sources, or the plot alone", ["full", "plot"], PICTURES),
  bom: choice("1 starts the file with a byte-order mark, for spreadsheets", ["0", "1"], ["csv"]),
  v: {
    describe: "Facts version: the same bytes for ever, or a refusal once the facts have moved on",
    allowed: "twelve hexadecimal digits",
    formats: FORMATS,
    schema: { type: "string", pattern: "^[0-9a-f]{12}$" },
    read: (text) => (/^[0-9a-f]{12}$/.test(text) ? text : undefined),
  },
};

/** More pixels than this are refused: a poster at 600 dpi needs no more, and memory is bounded. */
const PIXELS_MAX = 60_000_000;

/**
 * Reads how a file is to look.
 *
 * @param format - What the address ends in; it decides which options mean something.
 * @param query - The pairs of the address that name options; others are refused.
 * @throws ParameterError if an option is unknown, stands twice, means nothing for the format, or has no such value.
 */
export function readOptions(format: Format, query: Iterable<readonly [string, string]>): FileOptions {
  const read = new Map<string, unknown>();
  for (const [name, value] of query) {
    if (read.has(name)) {
      throw new ParameterError(`duplicate parameter: ${name}`, { parameter: name, value, allowed: "give it once" });
    }
    read.set(name, readOption(format, name, value));
  }
  const preset: Partial<FileOptions> = PRESETS[(read.get("preset") as keyof typeof PRESETS | undefined) ?? "page"];
  const chosen = Object.fromEntries(read);
  return {
    lang: "en",
    width: PRESETS.page.width,
    height: null,
    scale: 1,
    theme: "light",
    frame: "full",
    v: null,
    ...preset,
    ...chosen,
    always: preset.height !== undefined && !["width", "height"].some((name) => read.has(name)),
    bom: chosen.bom === "1",
  };
}

/** Refuses a picture of more pixels than memory should hold. */
export function checkPixels(width: number, height: number, scale: number): void {
  if (width * height * scale * scale <= PIXELS_MAX) return;
  const most = Math.floor(Math.sqrt(PIXELS_MAX / (width * height)) * 100) / 100;
  const allowed = `at most ${most} for a picture of ${width} × ${height} px`;
  throw new ParameterError(`invalid scale: "${scale}"`, { parameter: "scale", value: String(scale), allowed });
}

function readOption(format: Format, name: string, value: string): unknown {
  const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
  const meant = Object.keys(OPTIONS).filter((key) => OPTIONS[key]?.formats.includes(format));
  if (option === undefined || !meant.includes(name)) {
    const allowed = `${format} takes ${meant.join(", ")}`;
    throw new ParameterError(`unknown parameter: ${name}`, { parameter: name, value, allowed });
  }
  const result = option.read(value);
  if (result !== undefined) return result;
  const { allowed } = option;
  throw new ParameterError(`invalid ${name}: ${JSON.stringify(value)}`, { parameter: name, value, allowed });
}

function choice(describe: string, values: readonly string[], formats: readonly Format[]): Option {
  const allowed = `one of ${values.join(", ")}`;
  const read = (text: string) => (values.includes(text) ? text : undefined);
  return { describe, allowed, formats, schema: { type: "string", enum: values }, read };
}

function range(describe: string, [min, max]: readonly [number, number], formats: readonly Format[]): Option {
  const whole = Number.isInteger(min);
  const pattern = whole ? /^\d{1,5}$/ : /^\d{1,2}(\.\d{1,3})?$/;
  const read = (text: string) => {
    const value = Number(text);
    return pattern.test(text) && value >= min && value <= max ? value : undefined;
  };
  const allowed = `a ${whole ? "whole " : ""}number from ${min} to ${max}`;
  const schema = { type: whole ? "integer" : "number", minimum: min, maximum: max };
  return { describe, allowed, formats, schema, read };
}
