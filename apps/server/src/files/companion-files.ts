import type { ChartPayload } from "@observatory/charts";
import { CITATION_FORMATS, type CitationFormat, citationFile } from "../citations/citations.ts";
import { type FileDeps, type FileRequest, viewAsked } from "./chart-files.ts";
import { chartMetadata } from "./chart-metadata.ts";
import { labelsCsv } from "./labels-csv.ts";

/** What stands beside a view's files: what its table means, and how it is cited. */
export const COMPANIONS = ["metadata.json", "labels.csv", ...CITATION_FORMATS] as const;
export type Companion = (typeof COMPANIONS)[number];

const TYPES: Readonly<Record<Companion, string>> = {
  "metadata.json": "application/json; charset=utf-8",
  "labels.csv": "text/csv; charset=utf-8; header=present",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  "csl.json": "application/vnd.citationstyles.csl+json",
};

/**
 * Makes a companion of a view.
 *
 * @throws UnknownError, ParameterError or VersionError as {@link chartFile} does.
 */
export function companionFile(
  deps: Omit<FileDeps, "renderer">,
  request: Omit<FileRequest, "format"> & { readonly companion: Companion },
): { body: Uint8Array; type: string; name: string; payload: ChartPayload } {
  const { companion } = request;
  const { payload } = viewAsked(deps, { ...request, format: "json" });
  const name = `${payload.chart}.${companion}`;
  return { body: Buffer.from(textOf(companion, payload)), type: TYPES[companion], name, payload };
}

function textOf(companion: Companion, payload: ChartPayload): string {
  if (companion === "metadata.json") return `${JSON.stringify(chartMetadata(payload), null, 2)}\n`;
  return companion === "labels.csv" ? labelsCsv(payload) : citationFile(payload, companion satisfies CitationFormat);
}
