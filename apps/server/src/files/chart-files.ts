import { type ChartPayload, ParameterError, paramsOf } from "@observatory/charts";
import type { Facts } from "@observatory/domain/facts";
import type { PdfWords } from "../render/job.ts";
import type { Picture, Renderer } from "../render/renderer.ts";
import { csvOf } from "./csv.ts";
import { checkPixels, FORMATS, type Format, OPTIONS, readOptions } from "./options.ts";
import { chartOf, payloadOf } from "./payload-of.ts";
import { pngTexts, withMetadata } from "./png-metadata.ts";
import { UnknownError } from "./unknown-error.ts";
import { xlsxOf } from "./xlsx/workbook.ts";

type Query = readonly (readonly [string, string])[];

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
 * @param chart - Id of a chart.
 * @param format - One of {@link FORMATS}.
 * @param query - The chart's params and the file's options, as an address has them.
 * @throws UnknownError if there is no such chart or format.
 * @throws ParameterError if the query is not understood.
 */
export async function chartFile(
  deps: { readonly facts: Facts; readonly renderer: Renderer },
  request: { readonly chart: string; readonly format: string; readonly query: Query },
): Promise<ChartFile> {
  const format = FORMATS.find((known) => known === request.format);
  if (format === undefined) throw new UnknownError("format", request.format, FORMATS);
  const [own, rest] = divided(request.chart, format, request.query);
  const options = readOptions(format, rest);
  const payload = payloadOf(deps.facts, { chart: request.chart, query: own, locale: options.lang });
  const { width, height, always, scale, theme, frame } = options;
  const picture: Picture = { payload, width, always, theme, frame, ...(height === null ? {} : { height }) };
  const file = (body: Uint8Array): ChartFile => ({
    body,
    type: TYPES[format],
    name: `${payload.chart}.${format}`,
    payload,
  });
  switch (format) {
    case "svg":
      return file(Buffer.from((await deps.renderer.svg(picture)).svg));
    case "png": {
      const drawn = await deps.renderer.svg(picture);
      checkPixels(drawn.width, drawn.height, scale);
      return file(withMetadata(await deps.renderer.png(picture, scale), scale, pngTexts(payload)));
    }
    case "pdf":
      return file(await deps.renderer.pdf(picture, pdfWords(payload)));
    case "xlsx":
      return file(xlsxOf(payload));
    case "csv":
      return file(Buffer.from((options.bom ? "\ufeff" : "") + csvOf(payload)));
    case "json":
      return file(Buffer.from(`${JSON.stringify(payload)}\n`));
    default:
      return format satisfies never;
  }
}

function pdfWords(payload: ChartPayload): PdfWords {
  const { title, alt, citation, asOf } = payload;
  const description = `${alt.short} ${alt.long}`;
  const author = "China AI Ecosystem Observatory";
  return { lang: payload.locale, title, description, author, keywords: citation, day: asOf };
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
