import { apaCitation, type ChartPayload, euCitation, LOCALES } from "@observatory/charts";
import { z } from "zod";
import { LICENCE } from "../data/about.ts";
import { FORMATS } from "./options.ts";
import { recipeAddress } from "./recipe.ts";

const text = z.string();
const count = z.int().min(0);

/** What `/charts/<id>.metadata.json` holds; published as JSON Schema at `/api/v1/schemas/chart-metadata.json`. */
export const chartMetadataSchema = z
  .strictObject({
    $schema: text.describe("Where this schema lies"),
    chart: text.describe("Id of the chart"),
    title: text,
    subtitle: text.describe("Of what, where, until when"),
    language: z.enum(LOCALES),
    nature: z.enum(["fact", "derived", "judged"]),
    asOf: z.iso.date().describe("The day the view speaks of"),
    factsVersion: text.regex(/^[0-9a-f]{12}$/),
    code: text.nullable().describe("Printed under the figure; found again at /verify/<code>"),
    address: text.describe("Where the view is found again, made of these facts"),
    files: z.record(z.enum(FORMATS), text).describe("The address of each file of the view"),
    notes: z.array(text).describe("What a reader must know to read it right, its uncertainty among it"),
    alternativeText: z.strictObject({ short: text, long: text }),
    licence: z.strictObject({ id: text, title: text, address: text }),
    citation: z.strictObject({ plain: text, apa: text, eu: text }),
    evidence: z
      .strictObject({
        records: count,
        seen: count,
        brief: count,
        recalled: count,
        derived: count,
        assumed: count.describe("Laid over the facts by a what-if"),
        disputed: count,
        checkedOn: text,
        stale: count.describe("Not compared with their sources for staleAfterMonths before staleOn"),
        staleAfterMonths: count,
        staleOn: text,
      })
      .describe("How the records behind the view were verified"),
    table: z
      .strictObject({
        encoding: z.literal("UTF-8"),
        delimiter: z.literal(","),
        decimalMark: z.literal("."),
        quote: z.literal('"'),
        lineEnd: z.literal("\r\n"),
        empty: text.describe("What an empty field means"),
        rows: count,
        columns: z.array(z.strictObject({ id: text, label: text, kind: text, meaning: text })),
      })
      .describe("How the CSV is to be read"),
    sources: z.array(
      z.strictObject({
        id: text,
        title: text,
        publisher: text,
        publishedOn: text.nullable(),
        address: text.nullable(),
      }),
    ),
    disagreements: z.array(z.strictObject({ id: text, topic: text, why: text })),
  })
  .describe("What a chart's files show, of what facts, and how they are to be read and cited");

export type ChartMetadata = z.output<typeof chartMetadataSchema>;

export function chartMetadata(payload: ChartPayload): ChartMetadata {
  const { chart, title, subtitle, locale, nature, asOf, factsVersion, code, address, notes, evidence } = payload;
  const look = [["lang", locale]] as const;
  return {
    $schema: `${payload.base}/api/v1/schemas/chart-metadata.json`,
    ...{ chart, title, subtitle, nature, asOf, factsVersion, code, address, evidence },
    language: locale,
    files: Object.fromEntries(
      FORMATS.map((format) => [format, recipeAddress(payload, format, look)]),
    ) as ChartMetadata["files"],
    notes: [...notes],
    alternativeText: payload.alt,
    licence: LICENCE,
    citation: { plain: payload.citation, apa: apaCitation(payload), eu: euCitation(payload) },
    table: {
      encoding: "UTF-8",
      delimiter: ",",
      decimalMark: ".",
      quote: '"',
      lineEnd: "\r\n",
      empty: "undefined or missing, never zero",
      rows: payload.rows.length,
      columns: payload.columns.map(({ id, label, kind, description }) => ({ id, label, kind, meaning: description })),
    },
    sources: [...payload.sources],
    disagreements: [...payload.disagreements],
  };
}
