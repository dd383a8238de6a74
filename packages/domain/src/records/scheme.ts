import { z } from "zod";
import { idOf, partialDate, recordOf, text } from "./primitives.ts";

export const schemeId = idOf<"Scheme">().describe("Id of a record of schemes.json");
export type SchemeId = z.output<typeof schemeId>;

/** A programme that designates platforms, zones or bases: who runs it, by which rules, and whether our list is whole. */
export const scheme = recordOf(schemeId, {
  nameEn: text.describe("English name"),
  nameZh: text.describe("Chinese name"),
  body: text.describe("Who designates"),
  startedOn: partialDate.nullable().describe("When it began, as far as the sources say"),
  guidelines: z
    .array(
      z.strictObject({
        titleZh: text.nullable().describe("Chinese title"),
        documentNumber: text.describe("Number of the document"),
        issuedOn: partialDate.describe("Day of the document"),
        publishedOn: partialDate.nullable().describe("Day it was made public, where known"),
      }),
    )
    .describe("The rules of the scheme, oldest first; empty where none was found"),
  target: text.nullable().describe("What the rules aim at, where they name a number"),
  isComplete: z
    .boolean()
    .nullable()
    .describe("Whether every designation known to exist is in the tables; null where nobody can say"),
  laterDesignations: text.nullable().describe("What a search for further designations found; null where none was made"),
});
export type Scheme = z.output<typeof scheme>;
