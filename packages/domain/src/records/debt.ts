import { z } from "zod";
import { inThreeLanguages } from "./in-three-languages.ts";
import { idOf, recordOf } from "./primitives.ts";

export const debtId = idOf<"Debt">().describe("Id of a record of debts.json");
export type DebtId = z.output<typeof debtId>;

/**
 * A start-up debt: a gap in regulation that a sector ran up while it was fostered first, and that rules pay off later.
 * The brief lists eight; which text addresses which debt is judged on the milestones.
 */
export const debt = recordOf(debtId, {
  rank: z.int().min(1).describe("Place in the brief's list, from 1"),
  name: inThreeLanguages.describe("Name, for headings and labels"),
  definition: inThreeLanguages.describe("What is owed, in one sentence of our own"),
});
export type Debt = z.output<typeof debt>;
