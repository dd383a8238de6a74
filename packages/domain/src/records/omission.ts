import { z } from "zod";
import { idOf, partialDate, text } from "./primitives.ts";

/** Something that was gathered and is not published as a fact, and why. */
export const omission = z.strictObject({
  id: idOf<"Omission">().describe("Stable name of the omission; never changed, never used twice"),
  sheet: text.describe("Fact sheet it stands in, without .json"),
  what: text.describe("What is left out"),
  records: z.int().min(0).describe("How many records of the sheet; 0 where fields or notes are meant"),
  why: text.describe("Why"),
  checkedOn: partialDate.describe("When this was decided"),
});
export type Omission = z.output<typeof omission>;
