import { z } from "zod";
import { period } from "./period.ts";
import { idOf, recordOf, share, text } from "./primitives.ts";
import { qualifier } from "./qualifier.ts";

const marketShareId = idOf<"MarketShare">().describe("Id of a record of market-shares.json");
export type MarketShareId = z.output<typeof marketShareId>;

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What shares of a market are shares of; the same in records of firms and of groups. */
const marketFields = {
  subfield: z
    .string()
    .regex(kebab, "words joined by hyphens")
    .describe("Subfield of AI: a platform's, in words joined by hyphens, or one that no platform covers"),
  market: z
    .string()
    .regex(kebab, "words joined by hyphens")
    .describe("The market in one word; figures are compared over time within one market, geography and measure only"),
  marketEn: text.describe("What was counted; not a legally defined market"),
  marketDe: text.describe("The same in German"),
  marketFr: text.describe("The same in French"),
  geography: z.enum(["china", "world", "united-states"]).describe("Where the sales or uses were counted"),
  period: period.describe("When, as the source gives it"),
  periodStated: z.boolean().describe("Whether the source names this period; false where it was inferred"),
  measure: z.enum(["revenue", "shipments", "usage"]).describe("What the shares are shares of"),
  measureStated: z.boolean().describe("Whether the source names the measure; false where it was inferred"),
};

const agency = text.nullable().describe("Who counted; null where the source does not say");

const firmShare = z.strictObject({
  firm: z.string().regex(kebab, "words joined by hyphens").describe("The firm or brand, one word over all records"),
  nameEn: text.describe("Name as printed, in English"),
  nameZh: text.describe("Name in Chinese"),
  host: z
    .string()
    .nullable()
    .describe("Id of the platform whose host, or whose host's group, this firm is; null for all others"),
  share,
  qualifier,
});

const total = z.strictObject({
  firms: z.int().min(1).describe("How many of the largest firms hold it together"),
  share: share.describe("Their joint share, as a fraction 0–1; with `over`, its least value"),
  qualifier,
  shareMax: share.exactOptional().describe("Its greatest value, where a range is printed"),
  namesEn: z.array(text).describe("Names of these firms as printed; empty where they are not named"),
});

/** Shares of a market that a source names firm by firm; the rest of the market is unknown, never zero. */
export const marketShare = recordOf(marketShareId, {
  ...marketFields,
  shares: z.array(firmShare).describe("The firms named, largest first; empty where only a joint share is printed"),
  ranked: z
    .int()
    .min(0)
    .describe(
      "How many of the shares, from the first, the source names as the largest of the market; 0 where it does not",
    ),
  totals: z.array(total).describe("Joint shares of the n largest firms, fewest firms first"),
  othersMax: z.int().min(1).exactOptional().describe("The most firms that can share what is left, where that is known"),
  basis: z
    .enum(["published", "derived", "forecast", "mixed"])
    .describe(
      "published: as printed; derived: worked out here; forecast: expected, not counted; mixed: from rival counts. Only published figures enter a result",
    ),
  agency,
}).superRefine(({ shares, ranked, totals }, context) => {
  if (ranked > shares.length) {
    context.addIssue({
      code: "custom",
      path: ["ranked"],
      input: ranked,
      message: `at most the ${shares.length} shares listed`,
    });
  }
  if (shares.length === 0 && totals.length === 0) {
    context.addIssue({ code: "custom", path: ["shares"], input: shares, message: "a share or a total" });
  }
});
export type MarketShare = z.output<typeof marketShare>;

const groupShareId = idOf<"GroupShare">().describe("Id of a record of group-shares.json");

/** The joint share of a group that is no firm ("Chinese suppliers"): kept apart, for no index may be made of it. */
export const groupShare = recordOf(groupShareId, {
  ...marketFields,
  groupEn: text.describe("The group"),
  share,
  qualifier,
  agency,
});
export type GroupShare = z.output<typeof groupShare>;
