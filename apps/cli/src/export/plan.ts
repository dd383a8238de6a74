import { createHash } from "node:crypto";
import { charts, LOCALES, type Locale, ParameterError, parseReport, type ReportItem } from "@observatory/charts";
import { FORMATS, type Format, OPTIONS, PRESETS } from "@observatory/server/render";
import { Refusal } from "../refusal.ts";

/** A file to make: what of, how it looks, and where it lies. */
export interface Job {
  readonly chart: string;
  readonly format: Format;
  readonly query: readonly (readonly [string, string])[];
  readonly path: string;
  /** The address that makes it again. */
  readonly address: string;
}

/** The full text width of an A4 page, under the name that people who write reports look for. */
const REPORT_PRESET = { report: "a4" } as const;

export const PRESET_NAMES = [...Object.keys(REPORT_PRESET), ...Object.keys(PRESETS)];

/**
 * Every file that is wanted, each once, in a fixed order.
 *
 * @param given - Figures as `id?query`, formats and languages as lists with commas, a preset's name, and the facts version.
 * @throws Refusal if one of them is unknown; names it and what there is.
 */
export function planOf(given: {
  readonly figures: readonly ReportItem[];
  readonly formats: string;
  readonly locales: string;
  readonly preset: string;
  readonly version: string;
}): Job[] {
  const formats = listOf("format", given.formats, FORMATS);
  const locales = listOf("locale", given.locales, LOCALES);
  const preset = presetOf(given.preset);
  const jobs = given.figures.flatMap((figure) =>
    locales.flatMap((locale) =>
      formats.map((format) => jobOf(figure, { locale, format, preset, version: given.version })),
    ),
  );
  return [...new Map(jobs.map((job) => [job.path, job])).values()];
}

function jobOf(
  { id, query }: ReportItem,
  { locale, format, preset, version }: { locale: Locale; format: Format; preset: string; version: string },
): Job {
  const look: [string, string][] = [...new URLSearchParams(query)];
  if (locale !== "en") look.push(["lang", locale]);
  if (OPTIONS.preset?.formats.includes(format) && preset !== "page") look.push(["preset", preset]);
  const search = new URLSearchParams([...look, ["v", version]]);
  const view = query === "" ? "" : `-${createHash("sha256").update(query).digest("hex").slice(0, 8)}`;
  return {
    chart: id,
    format,
    query: look,
    path: `${locale}/${id}${view}.${format}`,
    address: `/charts/${id}.${format}?${search}`,
  };
}

/** Every chart in its standard view. */
export function allFigures(): ReportItem[] {
  return charts.map(({ id }) => ({ id, query: "" }));
}

/**
 * The figures of a list: one a line as `id`, `id?query` or the address of its page; empty lines and those that begin with # say nothing.
 *
 * @throws Refusal if a line is not understood; names the line.
 */
export function figuresIn(text: string, file: string): ReportItem[] {
  const figures = text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === "" || line.trim().startsWith("#")) return [];
    try {
      return parseReport([["figure", line]]).figures;
    } catch (error) {
      if (error instanceof ParameterError) throw new Refusal(`${file}:${i + 1}: ${error.message}`);
      throw error;
    }
  });
  if (figures.length === 0) throw new Refusal(`empty list: ${file}; one figure a line, as id or id?query`);
  return figures;
}

function listOf<const Value extends string>(what: string, text: string, known: readonly Value[]): Value[] {
  return text.split(",").map((name) => {
    const found = known.find((one) => one === name.trim());
    if (found === undefined) throw new Refusal(`unknown ${what}: ${JSON.stringify(name)}; known: ${known.join(", ")}`);
    return found;
  });
}

function presetOf(name: string): string {
  if (!PRESET_NAMES.includes(name))
    throw new Refusal(`unknown preset: ${JSON.stringify(name)}; known: ${PRESET_NAMES.join(", ")}`);
  return Object.hasOwn(REPORT_PRESET, name) ? REPORT_PRESET.report : name;
}
