import { Cite, plugins } from "@citation-js/core";
import type { ChartPayload } from "@observatory/charts";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { ABOUT, LICENCE } from "../data/about.ts";

/** What a reference manager is told, in the Citation Style Language's own words. */
interface CslItem {
  readonly id: string;
  readonly type: "figure";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  readonly issued: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL: string;
  readonly version: string;
  readonly language: string;
  readonly note: string;
  readonly abstract: string;
}

/** Files in which reference managers take a citation. */
export const CITATION_FORMATS = ["bib", "ris", "csl.json"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** A figure as CSL-JSON: who, what, of which day, of which facts, where. */
export function cslItem({ chart, title, asOf, address, factsVersion, locale, alt, code }: ChartPayload): CslItem {
  const [year = 0, month = 1, day = 1] = asOf.split("-").map(Number);
  return {
    id: `observatory-${chart}-${factsVersion}`,
    type: "figure",
    title,
    author: [{ literal: ABOUT.publisher }],
    publisher: ABOUT.publisher,
    issued: { "date-parts": [[year, month, day]] },
    URL: address,
    version: factsVersion,
    language: locale,
    note: `facts ${factsVersion}${code === null ? "" : `, code ${code}`}, ${LICENCE.id}`,
    abstract: alt.short,
  };
}

/** The citation of a figure as a file of a reference manager, by Citation.js. */
export function citationFile(payload: ChartPayload, format: CitationFormat): string {
  const item = cslItem(payload);
  if (format === "csl.json") return `${JSON.stringify([item], null, 2)}\n`;
  // Ids as they are, and letters as they are: without this, hyphens and Chinese characters are left out.
  Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  const text: string = new Cite([item]).format(format === "bib" ? "biblatex" : "ris");
  return format === "ris" ? wholeLines(text, item.id) : text.replace(/\n*$/, "\n");
}

/** The library breaks lines at 70 characters and cuts ids at 20, as RIS once asked; today's managers lose addresses over it. */
function wholeLines(ris: string, id: string): string {
  return `${ris
    .replaceAll(/\r?\n(?!(?:[A-Z][A-Z0-9] {2}-|\s*$))/g, "")
    .replace(/^ID {2}- .*$/m, `ID  - ${id}`)
    .trim()} \n`;
}
