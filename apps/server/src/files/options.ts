import { LOCALES, type Locale, ParameterError } from "@observatory/charts";
import { PALETTES, type ThemeName } from "@observatory/charts/theme";

/** Everything a chart's address may end in. */
export const FORMATS = ["svg", "png", "pdf", "csv", "xlsx", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** How a file is to look; what it shows is the chart's own params. */
export interface FileOptions {
  readonly lang: Locale;
  /** In px, of which 96 are an inch. */
  readonly width: number;
  readonly height: number | null;
  /** Whether the height is a preset's, in which every chart must stand. */
  readonly always: boolean;
  /** The narrowest that a picture for a preset is drawn, then enlarged to its size. */
  readonly drawnFrom: number | null;
  /** Pixels a px. */
  readonly scale: number;
  readonly theme: ThemeName;
  readonly frame: "full" | "plot";
  /** Whether title and subtitle, and whether the notes, stand in the frame. */
  readonly title: boolean;
  readonly notes: boolean;
  /** What the words of an SVG are drawn with. */
  readonly text: "embed" | "outline" | "plain";
  readonly bom: boolean;
  /** The facts version that the view is to be made of; null for today's. */
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

/** A px is 1/96 inch. */
const DPI_AT_SCALE_1 = 96;

/** Millimetres as px, to a hundredth. */
const px = (mm: number) => Math.round((mm / 25.4) * DPI_AT_SCALE_1 * 100) / 100;

interface Preset {
  readonly width: number;
  readonly height?: number;
  readonly drawnFrom?: number;
  readonly scale?: number;
}

/** Sizes for the places a figure goes to; the text keeps its size, the picture reflows. */
export const PRESETS = {
  page: { width: 850 },
  a4: { width: px(170), scale: 3.125 },
  "a4-column": { width: px(82), scale: 6.25 },
  slide: { width: 1280, height: 720, drawnFrom: 960, scale: 2 },
  square: { width: 1080, height: 1080, drawnFrom: 720, scale: 1 },
  social: { width: 1200, height: 630, drawnFrom: 800, scale: 1 },
  poster: { width: px(594), drawnFrom: 1400, scale: 3.125 },
} as const satisfies Readonly<Record<string, Preset>>;

const SIZES = { width: [280, 2400], mm: [75, 635], height: [160, 2400], scale: [0.5, 6.25], dpi: [48, 600] } as const;

const YES = "1";

/** Every option of a file, as a query has it. */
export const OPTIONS: Readonly<Record<string, Option>> = {
  lang: choice("Language of every word", LOCALES, FORMATS),
  preset: choice("Size for a place: a page, a column, a slide", Object.keys(PRESETS), PICTURES),
  width: range("Width in px, of which 96 are an inch", SIZES.width, PICTURES),
  mm: range("Width in millimetres instead of px", SIZES.mm, PICTURES),
  height: range("Height in px; the contents' own when absent", SIZES.height, PICTURES),
  scale: range("Pixels a px; 6.25 is 600 dpi", SIZES.scale, ["png"]),
  dpi: range("Pixels an inch, instead of the scale", SIZES.dpi, ["png"]),
  theme: choice(
    "Colours: for light paper, for dark screens, or the greys of a printer",
    Object.keys(PALETTES),
    PICTURES,
  ),
  frame: choice("With title, notes and sources, or the plot alone", ["full", "plot"], PICTURES),
  title: choice("0 leaves out title and subtitle", [YES, "0"], PICTURES),
  notes: choice("0 leaves out the notes; sources and citation stay", [YES, "0"], PICTURES),
  text: choice(
    "Words with their fonts embedded, as outlines, or as plain text",
    ["embed", "outline", "plain"],
    ["svg"],
  ),
  bom: choice("1 starts the file with a byte-order mark, for spreadsheets", ["0", YES], ["csv"]),
  v: {
    describe: "Facts version: the view as it was then",
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
  refuseBoth(read, ["width", "mm"]);
  refuseBoth(read, ["scale", "dpi"]);
  const preset: Preset = PRESETS[(read.get("preset") as keyof typeof PRESETS | undefined) ?? "page"];
  const chosen = Object.fromEntries(read) as Partial<FileOptions> & Record<string, unknown>;
  const sized = ["width", "mm", "height"].some((name) => read.has(name));
  return {
    lang: chosen.lang ?? "en",
    width: read.has("mm") ? px(Number(read.get("mm"))) : (chosen.width ?? preset.width),
    height: chosen.height ?? preset.height ?? null,
    always: preset.height !== undefined && !sized,
    drawnFrom: sized ? null : (preset.drawnFrom ?? null),
    scale: read.has("dpi") ? Number(read.get("dpi")) / DPI_AT_SCALE_1 : (chosen.scale ?? preset.scale ?? 1),
    theme: chosen.theme ?? "light",
    frame: chosen.frame ?? "full",
    title: read.get("title") !== "0",
    notes: read.get("notes") !== "0",
    text: chosen.text ?? "embed",
    bom: read.get("bom") === YES,
    v: chosen.v ?? null,
  };
}

/** Two ways to say one thing contradict each other. */
function refuseBoth(read: ReadonlyMap<string, unknown>, [one, other]: readonly [string, string]): void {
  if (!read.has(one) || !read.has(other)) return;
  const value = String(read.get(other));
  throw new ParameterError(`two sizes: ${one} and ${other}`, { parameter: other, value, allowed: "give one of them" });
}

/** A picture of more pixels than are drawn, with the resolution that is possible, for a page to put into its reader's words. */
export class PixelsError extends ParameterError {
  readonly mostDpi: number;

  constructor(scale: number, allowed: string, mostDpi: number) {
    super(`invalid scale: "${scale}"`, { parameter: "scale", value: String(scale), allowed });
    this.mostDpi = mostDpi;
  }
}

/** Refuses a picture of more pixels than memory should hold. */
export function checkPixels(width: number, height: number, scale: number): void {
  if (width * height * scale * scale <= PIXELS_MAX) return;
  const most = Math.floor(Math.sqrt(PIXELS_MAX / (width * height)) * 100) / 100;
  const mostDpi = Math.floor(most * DPI_AT_SCALE_1);
  throw new PixelsError(scale, `at most ${most}, or ${mostDpi} dpi, for a picture of ${width} × ${height} px`, mostDpi);
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
