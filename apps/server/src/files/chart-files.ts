import { type ChartPayload, ParameterError, paramsOf } from "@observatory/charts";
import type { Facts } from "@observatory/domain/facts";
import type { PdfWords } from "../render/job.ts";
import type { Picture, Renderer } from "../render/renderer.ts";
import { createVersions, type Versions } from "../versions/versions.ts";
import { escaped } from "../xml.ts";
import { csvOf } from "./csv.ts";
import { checkPixels, type FileOptions, FORMATS, type Format, OPTIONS, readOptions } from "./options.ts";
import { chartOf, payloadOf } from "./payload-of.ts";
import { pngTexts, withMetadata } from "./png-metadata.ts";
import { recipeAddress } from "./recipe.ts";
import { UnknownError } from "./unknown-error.ts";
import { xlsxOf } from "./xlsx/workbook.ts";

type Query = readonly (readonly [string, string])[];

/** What files are made from. */
export interface FileDeps {
  readonly facts: Facts;
  readonly renderer: Renderer;
  /** Which facts of other days there are; none but today's when absent. */
  readonly versions?: Versions;
}

/** Which file of which view is asked for. */
export interface FileRequest {
  /** Id of a chart. */
  readonly chart: string;
  /** One of {@link FORMATS}. */
  readonly format: string;
  /** The chart's params and the file's options, as an address has them. */
  readonly query: Query;
  /** The origin under which the file's address lies, as `https://example.org`; without it addresses in it start with "/". */
  readonly base?: string;
  /** What the ids in a picture have after the chart's, where it is to stand beside another of the chart. */
  readonly ids?: string;
}

/** A view as a file. */
export interface ChartFile {
  readonly body: Uint8Array;
  /** Media type with its parameters. */
  readonly type: string;
  /** A name to save it under. */
  readonly name: string;
  readonly payload: ChartPayload;
}

const TYPES: Readonly<Record<Format, string>> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

/**
 * Makes a file of a view: the one path that the server's addresses and the command line share, so that both give the
 * same bytes.
 *
 * @throws UnknownError if there is no such chart or format.
 * @throws ParameterError if the query is not understood.
 * @throws VersionError if the query asks for facts of a version that is not known.
 */
export async function chartFile(deps: FileDeps, request: FileRequest): Promise<ChartFile> {
  const format = FORMATS.find((known) => known === request.format);
  if (format === undefined) throw new UnknownError("format", request.format, FORMATS);
  const { payload, options, rest } = viewAsked(deps, { ...request, format });
  const { scale, text, bom } = options;
  const recipe = recipeAddress(payload, format, rest);
  const { ids } = request;
  const picture: Picture = { ...pictureAsked(payload, options), ...(ids === undefined ? {} : { ids }) };
  const file = (body: Uint8Array): ChartFile => ({
    body,
    type: TYPES[format],
    name: `${payload.chart}.${format}`,
    payload,
  });
  switch (format) {
    case "svg":
      return file(Buffer.from(withRecipe(await deps.renderer.lettered(picture, text), recipe)));
    case "png": {
      const { width, height } = await deps.renderer.svg(picture);
      // A place wants so many pixels, however large the picture was drawn to hold its words.
      const own = options.always ? (scale * options.width) / width : scale;
      checkPixels(width, height, own);
      return file(withMetadata(await deps.renderer.png(picture, own), own, pngTexts(payload, recipe)));
    }
    case "pdf":
      return file(await deps.renderer.pdf(picture, pdfWords(payload, recipe)));
    case "xlsx":
      return file(xlsxOf(payload, recipe));
    case "csv":
      return file(Buffer.from((bom ? "\ufeff" : "") + csvOf(payload)));
    case "json":
      return file(Buffer.from(`${JSON.stringify(payload)}\n`));
    default:
      return format satisfies never;
  }
}

/** The view that a request speaks of, and how its file is to look. */
export function viewAsked(deps: Omit<FileDeps, "renderer">, request: FileRequest & { readonly format: Format }) {
  const [own, rest] = divided(request.chart, request.format, request.query);
  const options = readOptions(request.format, rest);
  const { lang: locale, v } = options;
  const facts = v === null ? deps.facts : (deps.versions ?? createVersions(deps.facts, null)).at(v);
  const base = request.base === undefined ? {} : { base: request.base };
  return { payload: payloadOf(facts, { chart: request.chart, query: own, locale, ...base }), options, rest };
}

/** The picture of a view, as options say that it is to look. */
export function pictureAsked(payload: ChartPayload, options: FileOptions): Picture {
  const { lang: _, v: __, scale: ___, text: ____, bom: _____, ...look } = options;
  return { payload, ...look };
}

/** A picture that says at its end what makes it again. */
function withRecipe(svg: string, recipe: string): string {
  return svg.replace(/<\/svg>$/, `<metadata>${escaped(recipe)}</metadata></svg>`);
}

function pdfWords(payload: ChartPayload, recipe: string): PdfWords {
  const { title, alt, citation, asOf } = payload;
  const description = `${alt.short} ${alt.long}`;
  const author = "China AI Ecosystem Observatory";
  return { lang: payload.locale, title, description, author, keywords: citation, day: asOf, recipe };
}

/** Pairs that are the chart's own params, and pairs that say how the file looks. */
function divided(id: string, format: Format, query: Query): [own: Query, rest: Query] {
  const params = Object.keys(paramsOf(chartOf(id)));
  for (const [name, value] of query) {
    if (params.includes(name) || Object.hasOwn(OPTIONS, name)) continue;
    const options = Object.keys(OPTIONS).filter((key) => OPTIONS[key]?.formats.includes(format));
    const allowed = `known: ${[...params, ...options].join(", ")}`;
    throw new ParameterError(`unknown parameter: ${name}`, { parameter: name, value, allowed });
  }
  return [query.filter(([name]) => params.includes(name)), query.filter(([name]) => !params.includes(name))];
}
