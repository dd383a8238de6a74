import { z } from "zod";
import { idOf, partialDate, recordOf, share, text } from "./primitives.ts";

export const thresholdId = idOf<"Threshold">().describe("Id of a record of thresholds.json");
export type ThresholdId = z.output<typeof thresholdId>;

const index = z.number().min(0).max(1).describe("Herfindahl–Hirschman index, 0–1; times 10,000 for points");
const rise = z.number().min(0).max(1).describe("Rise of the index by the merger, 0–1; times 10,000 for points");

/** What a text measures, and from where on something follows; `From` and `Min` take the value in, `Above` and `Below` do not. */
const test = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("herfindahl-bands").describe("Names for ranges of the index"),
    moderateFrom: index,
    highAbove: index.nullable(),
  }),
  z.strictObject({
    kind: z.literal("herfindahl-rise").describe("A level of the index and a rise, both exceeded"),
    herfindahlAbove: index,
    changeAbove: rise,
    effect: z.literal("presumed-unlawful"),
  }),
  z.strictObject({
    kind: z.literal("combined-share").describe("A joint share of the merged firm and a rise of the index"),
    shareMin: share,
    changeAbove: rise,
    effect: z.literal("presumed-unlawful"),
  }),
  z.strictObject({
    kind: z
      .literal("safe-harbour")
      .describe("A range of the index in which concerns are unlikely while the rise is small"),
    herfindahlFrom: index,
    herfindahlTo: index,
    changeBelow: rise.nullable().describe("Rise of the index up to which that is so; null: any"),
  }),
  z.strictObject({
    kind: z.literal("share-safe-harbour").describe("A joint share without concern"),
    shareBelow: share,
  }),
  z.strictObject({
    kind: z.literal("share-evidence").describe("A share that can by itself be evidence of dominance"),
    shareAbove: share,
    effect: z.literal("evidence-of-dominance"),
  }),
  z.strictObject({
    kind: z.literal("joint-share").describe("A limb of a presumption: the n largest firms together"),
    firms: z.int().min(1).describe("How many firms"),
    shareMin: z
      .strictObject({ parts: z.int().min(1), of: z.int().min(1) })
      .describe("Least joint share as the law's own fraction"),
    effect: z.literal("presumed-dominant"),
  }),
  z.strictObject({
    kind: z.literal("member-exception").describe("A firm whom the limbs of several firms do not cover"),
    shareBelow: share,
  }),
  z.strictObject({
    kind: z.literal("jurisdiction").describe("When an authority may look at a merger"),
    shareMin: share.nullable(),
    turnoverAboveGbp: z.number().min(0).nullable().describe("Turnover in the country, GBP"),
    exemptTurnoverGbp: z.number().min(0).nullable().describe("Turnover of each party up to which it may not, GBP"),
  }),
  z.strictObject({
    kind: z.literal("none").describe("No figure"),
    because: z.enum(["deliberate", "not-read"]).describe("The text wants none, or its figures could not be read"),
  }),
]);
export type ThresholdTest = z.output<typeof test>;

/** A figure of a law or guideline against which concentration is read; never a judgement that a market is a legal market. */
export const threshold = recordOf(thresholdId, {
  scheme: z
    .enum(["us-1992", "us-pre-2010", "us-2010", "us-2023", "eu-2004", "cn-aml", "cn-samr-2024", "uk-2021", "uk-2025"])
    .describe("Thresholds of one text, to be read together"),
  jurisdiction: z.enum(["us", "eu", "cn", "uk"]).describe("Where it applies"),
  authorityEn: text.describe("Who applies it"),
  instrumentEn: text.describe("The text"),
  provision: text.nullable().describe("Article, paragraph or guideline; null where the account read gives none"),
  datedOn: partialDate.nullable().describe("Date of the text"),
  replacedOn: partialDate.nullable().describe("When another text took its place; null while it stands"),
  test: test.describe("What is measured, and from where on something follows"),
  conditionEn: text.describe("The condition, in words"),
  readIn: z
    .enum(["original", "secondary", "not-read"])
    .describe("Where the figures were read: in the text, in an account of it, or not at all"),
});
export type Threshold = z.output<typeof threshold>;
