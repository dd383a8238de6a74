import { z } from "zod";
import { debtId } from "./debt.ts";
import { dimensionId } from "./dimension.ts";
import { idOf, partialDate, recordOf, text, verification } from "./primitives.ts";

/*
 * Steps in the governance of AI, in China and in the European Union, in one form. `phase`, `addressesDebts` and
 * `scenarioDimensions` are judged: show them as judged, and let a reader differ. Everything else is fact.
 */

export const milestoneId = idOf<"Milestone">().describe(
  "Id of a record of milestones-china.json or milestones-eu.json",
);
export type MilestoneId = z.output<typeof milestoneId>;

/** Kinds of instrument in the Chinese lane; what each can do is told by `instrumentForce`. */
export const chinaInstrument = z
  .enum([
    "law",
    "law-revision",
    "administrative-regulation",
    "local-regulation",
    "departmental-rule",
    "guideline",
    "standard",
    "plan",
    "programme-call",
    "enforcement-action",
    "institutional-change",
  ])
  .describe("Kind of instrument");

/** Kinds of instrument in the European lane. */
export const euInstrument = z
  .enum([
    "regulation",
    "directive",
    "implementing-regulation",
    "code-of-practice",
    "strategy",
    "plan",
    "work-programme",
    "dialogue",
    "proposal",
  ])
  .describe("Kind of instrument");

/** Every kind of instrument, of both lanes. */
export type Instrument = z.output<typeof chinaInstrument> | z.output<typeof euInstrument>;

/** Fostered, regulated, or both at once: the two phases that the brief tells apart. */
export const phase = z
  .enum(["foster", "regulate", "both"])
  .describe("Judged: does it foster the sector, regulate it, or both");
export type Phase = z.output<typeof phase>;

/** What an effective date rests on; only the first two are days of commencement, from which a lag may be computed. */
export const effectiveBasis = z
  .enum(["own-date", "day-of-issue", "same-act", "repeated"])
  .describe(
    "own-date: a day of its own is set; day-of-issue: the text says from its issue; same-act: a decision or announcement takes effect as it is made; repeated: no commencement clause is known, and the day of adoption or release stands in",
  );
export type EffectiveBasis = z.output<typeof effectiveBasis>;

const addressedDebt = z.strictObject({
  debt: debtId,
  articles: z
    .array(text)
    .describe("Articles that address it, as numbered in the text; empty where it has none or none was checked"),
  articlesVerification: verification.describe("How far the coding was verified: read in a text, or recalled"),
  articlesRecalled: z
    .array(text)
    .min(1)
    .exactOptional()
    .describe("Those of the articles that are recalled although the rest was seen"),
  note: text.exactOptional().describe("What the articles say, or why the coding is weak"),
});

const touchedDimension = z.strictObject({
  dimension: dimensionId,
  sign: z.enum(["+", "-"]).describe("+ towards the benign scenario, - towards the adverse one"),
  reasonEn: text.describe("Why, in one sentence"),
});

const application = z.strictObject({
  from: partialDate.describe("First day of application"),
  whatEn: text.describe("Which part applies from then"),
  verification,
});

const shared = {
  shortEn: text.describe("Short name for labels"),
  shortDe: text.describe("Short name in German: the official one, where there is one"),
  shortFr: text.describe("Short name in French: the official one, where there is one"),
  issuersEn: z.array(text).min(1).describe("Issuing bodies, in English, in the order of the text"),
  docNumber: text.nullable().describe("Number of the document, as printed; null where it has none or none was found"),
  adoptedOn: partialDate.describe("Day of signing, approval or decision"),
  publishedOn: partialDate
    .nullable()
    .describe("First public release; null where no day apart from adoption is recorded"),
  effectiveOn: partialDate.nullable().describe("First day in force; null where nothing enters into force"),
  effectiveBasis: effectiveBasis.nullable().describe("What effectiveOn rests on; null exactly where that is null"),
  expiresOn: partialDate.nullable().describe("Last day of its term; null where no end is set"),
  appliesFrom: z.array(application).describe("Staged application after entry into force, earliest first"),
  supersededBy: milestoneId.nullable().describe("The milestone that replaced or amended it"),
  status: z
    .enum(["in-force", "superseded", "action", "draft"])
    .describe("in-force; superseded: replaced or run out; action: a single act with no term; draft: not adopted"),
  phase,
  addressesDebts: z.array(addressedDebt).describe("Judged: which start-up debts it addresses, each once"),
  scenarioDimensions: z.array(touchedDimension).describe("Judged: which rows of Figure 3 it moves, and which way"),
  mentionedInBrief: z.boolean().describe("Whether the brief names the measure or clearly describes it"),
  summaryEn: text.describe("What it does, in at most thirty words of our own"),
};

/** A milestone of the Chinese lane. */
export const chinaMilestone = recordOf(milestoneId, {
  lane: z.literal("china").describe("The lane it stands in"),
  titleEn: text.describe("Full title in English"),
  titleZh: text.describe("Full title in Chinese"),
  issuersZh: z.array(text).min(1).describe("Issuing bodies, in Chinese, in the order of issuersEn"),
  instrument: chinaInstrument,
  ...shared,
}).superRefine(refuseContradictions);
export type ChinaMilestone = z.output<typeof chinaMilestone>;

/** A milestone of the European lane. */
export const euMilestone = recordOf(milestoneId, {
  lane: z.literal("eu").describe("The lane it stands in"),
  titleEn: text.describe("Full title in English"),
  titleZh: z.null().describe("Always null: the act has no Chinese title"),
  issuersZh: z.array(text).max(0).describe("Always empty"),
  instrument: euInstrument,
  ...shared,
  chinaCounterparts: z
    .array(milestoneId)
    .describe("Judged: Chinese milestones on the same topic; empty where there is none"),
}).superRefine(refuseContradictions);
export type EuMilestone = z.output<typeof euMilestone>;

/** A milestone of either lane. */
export const milestone = z.discriminatedUnion("lane", [chinaMilestone, euMilestone]);
export type Milestone = z.output<typeof milestone>;

/** What one record can get wrong by itself; what needs another record is an editorial rule. */
function refuseContradictions(
  record: Pick<Milestone, "effectiveOn" | "effectiveBasis" | "addressesDebts" | "scenarioDimensions">,
  context: z.RefinementCtx,
): void {
  const refuse = (path: PropertyKey[], input: unknown, message: string) =>
    context.addIssue({ code: "custom", path, input, message });
  if ((record.effectiveOn === null) !== (record.effectiveBasis === null)) {
    refuse(["effectiveBasis"], record.effectiveBasis, "null exactly where effectiveOn is null");
  }
  const debts = record.addressesDebts.map((addressed) => addressed.debt);
  for (const [index, { debt, articles, articlesRecalled = [] }] of record.addressesDebts.entries()) {
    if (debts.indexOf(debt) < index) refuse(["addressesDebts", index, "debt"], debt, "each debt once");
    for (const article of articlesRecalled.filter((article) => !articles.includes(article))) {
      refuse(["addressesDebts", index, "articlesRecalled"], article, "some of the articles named beside it");
    }
  }
  const dimensions = record.scenarioDimensions.map((touched) => touched.dimension);
  for (const [index, dimension] of dimensions.entries()) {
    if (dimensions.indexOf(dimension) < index) {
      refuse(["scenarioDimensions", index, "dimension"], dimension, "each dimension once");
    }
  }
}
