import { z } from "zod";
import { inThreeLanguages } from "./in-three-languages.ts";
import { milestoneId } from "./milestone.ts";
import { partialDate, recordOf, text } from "./primitives.ts";

export const claimId = z
  .string()
  .regex(/^c\d{2}$/, "c and two digits")
  .brand<"Claim">()
  .describe("Id of a record of claims.json");
export type ClaimId = z.output<typeof claimId>;

const whole = z.int().min(0);

/** Something a claim states or a computation finds, in a form that can be compared. */
export const claimValue = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("count"), count: whole.describe("How many") }),
  z.strictObject({ kind: z.literal("share"), count: whole.describe("How many"), of: whole.describe("Of how many") }),
  z.strictObject({
    kind: z.literal("years"),
    years: z.record(z.string().regex(/^\d{4}$/), whole).describe("How many in each year"),
  }),
  z.strictObject({ kind: z.literal("records"), ids: z.array(text).describe("Which records, by id") }),
  z.strictObject({ kind: z.literal("date"), date: partialDate }),
  z.strictObject({ kind: z.literal("words"), words: text.describe("A word or two that carry the claim") }),
]);
export type ClaimValue = z.output<typeof claimValue>;

const byHand = z
  .strictObject({
    outcome: z
      .enum(["agrees", "partly", "differs", "open", "not-done"])
      .describe("What the compilers found when they looked: the claim agrees, in part, differs, or could not be told"),
    foundEn: text.nullable().describe("What they found; null where nobody looked"),
  })
  .refine((check) => (check.outcome === "not-done") === (check.foundEn === null), {
    path: ["foundEn"],
    message: "what was found exactly where a check was done",
  });

/** A checkable statement of the brief, in our words. Whether it holds is computed from the facts, never written here. */
export const claim = recordOf(claimId, {
  text: inThreeLanguages.describe("The statement, in our words"),
  section: text.describe("Sections of the brief that make it; the stored text has no page numbers"),
  kind: z
    .enum([
      "count",
      "count-per-year",
      "share",
      "identity",
      "text",
      "rule",
      "date",
      "trend",
      "judgement",
      "association",
      "forecast",
      "hypothesis",
      "bibliographic",
    ])
    .describe("What kind of statement it is"),
  stated: claimValue.describe("What the brief states, to be compared with what is computed"),
  methodEn: text.describe("How it is recomputed, or what that would take"),
  needs: z.array(text).describe("Tables it is computed from; empty where no table could carry it"),
  instruments: z.array(milestoneId).describe("Milestones whose text it is about; empty where it is about none"),
  byHand: byHand.describe("What a person found by reading, independent of the computation"),
});
export type Claim = z.output<typeof claim>;
