import type { MarketShare } from "../records/market-share.ts";
import { periodInterval } from "../records/period.ts";
import type { DateInterval } from "../records/primitives.ts";
import { requireAsOf } from "./as-of.ts";
import type { FactTables } from "./registry.ts";

/** One firm of a market, as its source prints it. */
export type FirmShare = MarketShare["shares"][number];

/** A joint share of the n largest firms, as its source prints it. */
export type TopTotalShare = MarketShare["totals"][number];

/**
 * What a record lets one compute. `shares`: bounds from known shares (partialShareBounds). `total`: bounds from a joint
 * share of the largest (topTotalBounds, or topTotalEnvelope where the total is "over"). `leader`: nothing but the leader.
 */
export type MarketEvidence = "shares" | "total" | "leader";

/** The firm that a record names first. */
export interface Leader extends FirmShare {
  /** Whether it is the largest of the market for certain: the source says so, or the rest is too small to hold a larger. */
  readonly isLargest: boolean;
}

/** A market at one time, ready for the bounds of METHODS §1.3; the rest of the market is unknown. */
export interface Market {
  readonly record: MarketShare;
  readonly interval: DateInterval;
  readonly evidence: MarketEvidence;
  /** Shares to compute from, largest first: all that are printed for `shares`; for `total`, those said to be the largest. */
  readonly known: readonly FirmShare[];
  /** Whether the known firms are the largest of the market. */
  readonly ranked: boolean;
  /** Largest share that an unnamed firm can have, where the record limits it beyond what is left; else null. */
  readonly cap: number | null;
  /** Most firms that can share the rest; null where the record does not say. */
  readonly maxUnknown: number | null;
  /** The joint share to compute from, for `total` only. */
  readonly total: TopTotalShare | null;
  /** The first firm named; null where only a joint share is printed. */
  readonly leader: Leader | null;
}

/** Which markets are wanted; what is left out does not narrow. */
export interface MarketQuery {
  readonly subfield?: string | undefined;
  readonly market?: string | undefined;
  readonly geography?: MarketShare["geography"] | undefined;
  readonly measure?: MarketShare["measure"] | undefined;
  /** Periods that had ended by this day, YYYY-MM-DD. */
  readonly asOf?: string | undefined;
}

/**
 * Markets with published shares, ready for bounds. Figures that were derived, forecast or put together from rival counts
 * never enter, nor do joint shares of groups; they stay in the tables, to be shown as what they are.
 *
 * A record with fewer than two usable shares and no total gives its leader only. A share that is a lower or upper limit
 * ("over 80 %") is no usable share. Different markets, geographies and measures of one subfield are kept apart.
 *
 * @param query - Narrows the markets.
 * @returns By (subfield, market, geography, measure, period, id).
 * @throws InputError if `asOf` is not a day of the calendar.
 * @example markets(bundledFacts(), { market: "ai-servers", asOf: "2018-12-31" })[0]?.known.length; // 5
 */
export function markets(facts: Pick<FactTables, "marketShares">, query: MarketQuery = {}): Market[] {
  const { subfield, market, geography, measure, asOf } = query;
  if (asOf !== undefined) requireAsOf("markets", { asOf });
  return facts.marketShares
    .filter((record) => record.basis === "published")
    .filter((record) => subfield === undefined || record.subfield === subfield)
    .filter((record) => market === undefined || record.market === market)
    .filter((record) => geography === undefined || record.geography === geography)
    .filter((record) => measure === undefined || record.measure === measure)
    .map(marketOf)
    .filter(({ interval }) => asOf === undefined || interval.end <= asOf)
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/**
 * What one record lets one compute, whatever its basis; {@link markets} leaves out what may not enter a result.
 *
 * @example marketOf(record).evidence; // "shares"
 */
export function marketOf(record: MarketShare): Market {
  const usable = record.shares.filter(({ qualifier }) => qualifier === "exact" || qualifier === "about");
  const hasShares = usable.length >= 2 && usable.length === record.shares.length;
  const total = hasShares ? null : tightest(record.totals, record.ranked);
  const known = hasShares ? record.shares : total === null ? [] : rankedShares(record);
  const ranked = known.length > 0 && known.length <= record.ranked;
  return {
    record,
    interval: periodInterval(record.period),
    evidence: hasShares ? "shares" : total === null ? "leader" : "total",
    known,
    ranked,
    cap: ranked || !hasShares ? null : (record.shares[record.ranked - 1]?.share ?? null),
    maxUnknown: record.othersMax ?? null,
    total,
    leader: leaderOf(record),
  };
}

/** The joint share of the fewest firms that is a value or a lower limit and covers more firms than are known. */
function tightest(totals: readonly TopTotalShare[], ranked: number): TopTotalShare | null {
  return totals.find(({ firms, qualifier }) => qualifier !== "under" && firms > ranked) ?? null;
}

/** The shares of the largest firms, up to the first that is only a limit. */
function rankedShares({ shares, ranked }: MarketShare): readonly FirmShare[] {
  const limit = shares.findIndex(({ qualifier }) => qualifier === "over" || qualifier === "under");
  return shares.slice(0, limit < 0 ? ranked : Math.min(ranked, limit));
}

function leaderOf({ shares, ranked }: MarketShare): Leader | null {
  const [first] = shares;
  if (first === undefined) return null;
  const rest = 1 - shares.reduce((total, { share }) => total + share, 0);
  return { ...first, isLargest: ranked > 0 || first.share >= rest };
}

function sortKey({ record, interval }: Market): string {
  const { subfield, market, geography, measure, id } = record;
  return [subfield, market, geography, measure, interval.end, interval.start, id].join("\u0000");
}
