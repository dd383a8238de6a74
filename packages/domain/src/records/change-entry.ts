import { z } from "zod";
import { inThreeLanguages } from "./in-three-languages.ts";
import { idOf, partialDate, text } from "./primitives.ts";

/** One change of the published facts, told to those who follow them. */
export const changeEntry = z.strictObject({
  id: idOf<"ChangeEntry">().describe("Stable name of the entry; never changed, never used twice"),
  on: partialDate.refine((date) => date.length === 10, "a day as YYYY-MM-DD").describe("Day of the change"),
  table: text.describe("Table it concerns, as its file is called without .json"),
  kind: z
    .enum(["published", "added", "changed", "corrected", "removed"])
    .describe("published: the table is new; corrected: a fact was wrong; changed: the world moved on"),
  ids: z.array(text).describe("Records concerned; empty where the whole table is meant"),
  what: inThreeLanguages.describe("What changed and why, in one sentence"),
});
export type ChangeEntry = z.output<typeof changeEntry>;
