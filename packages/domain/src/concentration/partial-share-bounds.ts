import { InputError } from "../errors.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { requireInteger, requireWithin } from "../numeric/guards.ts";
import { sortAscending } from "../numeric/sort.ts";
import { sum } from "../numeric/sum.ts";
import { Completion, packed } from "./completion.ts";
import { FEASIBILITY_SLACK, InfeasibleError } from "./infeasible-error.ts";

/** What is known beside the shares themselves. */
export interface PartialSharesOption {
  /** The known firms are the largest ("top k"), so no unknown firm is larger than the smallest of them; default false. */
  readonly ranked?: boolean;
  /** Largest share an unknown firm can have, in [0, 1]; null or absent: unknown. */
  readonly cap?: number | null;
  /** Most unknown firms there can be; null or absent: no limit. */
  readonly maxUnknown?: number | null;
}

/** Concentration ratios of the one to six largest firms. */
export interface LeadingRatios {
  readonly cr1: number;
  readonly cr2: number;
  readonly cr3: number;
  readonly cr4: number;
  readonly cr5: number;
  readonly cr6: number;
}

/** Tight intervals of every index over all markets that agree with what is known. */
export interface PartialShareBounds {
  /** What the unknown firms hold together, in [0, 1]. */
  readonly remainder: number;
  readonly hhiMin: number;
  readonly hhiMax: number;
  /** False when the lower end is only approached, by ever smaller and more unknown firms. */
  readonly hhiMinAttained: boolean;
  readonly effMin: number;
  /** null when there is no upper bound. */
  readonly effMax: number | null;
  readonly entropyMin: number;
  /** null when there is no upper bound. */
  readonly entropyMax: number | null;
  readonly hallTidemanMin: number;
  readonly hallTidemanMax: number;
  readonly crMin: LeadingRatios;
  readonly crMax: LeadingRatios;
}

/**
 * Tight bounds of the concentration indices when only some shares are known.
 *
 * The remainder R is held by at most N unknown firms of at most u each. Packing it into firms of size u makes the most
 * concentrated market there can be, spreading it evenly the least: the first majorises every other and the second is
 * majorised by every other, so all indices reach their ends together. Report the interval, never its middle alone.
 * Shares that are all known belong to {@link herfindahl}.
 *
 * @param known - Shares as fractions of 1, at most 1 together; may be empty.
 * @param option - `ranked`: the known firms are the largest; `cap`: no unknown firm is larger, in [0, 1];
 *   `maxUnknown`: most unknown firms, whole ≥ 0, null for no limit.
 * @returns The intervals: shares and indices unitless, entropy in nats, effective numbers in holders.
 * @throws InputError if a share is negative or not finite, or an option is out of range.
 * @throws InfeasibleError if the shares exceed 1, or the remainder does not fit into N firms of at most u.
 * @source Marshall, Olkin & Arnold (2011), Inequalities: Theory of Majorization and Its Applications, ch. 5.
 * @example partialShareBounds([0.4, 0.25, 0.15], { ranked: true }).hhiMax; // 0.27
 */
export function partialShareBounds(known: ArrayLike<number>, option: PartialSharesOption = {}): PartialShareBounds {
  const shares = readShares("partialShareBounds", known);
  const remainder = remainderOf("partialShareBounds", shares);
  const size = largestUnknown(shares, remainder, option);
  const most = option.maxUnknown ?? Number.POSITIVE_INFINITY;
  requireRoom(remainder, size, most);
  const { full, rest } = packed(remainder, size);
  const packedMarket = new Completion(shares).add(size, full).add(rest, 1);
  const spread = new Completion(shares);
  if (most !== Number.POSITIVE_INFINITY) spread.add(remainder / most, most);
  const dust = remainder > 0 && most === Number.POSITIVE_INFINITY;
  const hhiMin = spread.herfindahl();
  const hhiMax = packedMarket.herfindahl();
  return {
    remainder,
    hhiMin,
    hhiMax,
    hhiMinAttained: !dust,
    effMin: 1 / hhiMax,
    effMax: hhiMin === 0 ? null : 1 / hhiMin,
    entropyMin: packedMarket.entropy(),
    entropyMax: dust ? null : spread.entropy(),
    hallTidemanMin: dust ? 0 : spread.hallTideman(),
    hallTidemanMax: packedMarket.hallTideman(),
    crMin: leadingRatios(spread),
    crMax: leadingRatios(packedMarket),
  };
}

/** Checked fractions of 1, largest first; an empty list is a market of which nothing is known. */
export function readShares(fn: string, known: ArrayLike<number>): Float64Array {
  if (Array.isArray(known) && known.length === 0) return new Float64Array(0);
  const { values, max } = readAmounts({ fn, argument: "known" }, known);
  if (max <= 1) return sortAscending(values).reverse();
  const above = Array.prototype.findIndex.call(known, (share: number) => share > 1);
  throw new InputError({ fn, argument: "known", path: [above], rule: "fractions of 1", value: known[above] });
}

/** 1 less the known shares; refuses more than 1. */
export function remainderOf(fn: string, shares: Float64Array): number {
  const total = sum(shares);
  if (total > 1 + FEASIBILITY_SLACK) {
    const remedy = `they exceed 1 by ${(total - 1).toPrecision(6)}; declaredShares tells rounding from error`;
    throw new InfeasibleError({ fn, argument: "known", rule: "shares that sum to at most 1", value: total, remedy });
  }
  return 1 - total <= 1e-12 ? 0 : 1 - total;
}

function largestUnknown(shares: Float64Array, remainder: number, option: PartialSharesOption): number {
  const { ranked = false, cap = null, maxUnknown = null } = option;
  const fn = "partialShareBounds";
  if (cap !== null) requireWithin({ fn, argument: "cap" }, cap, 0, 1);
  if (maxUnknown !== null) requireInteger({ fn, argument: "maxUnknown" }, maxUnknown, 0);
  const last = shares[shares.length - 1];
  return Math.min(remainder, cap ?? remainder, ranked && last !== undefined ? last : remainder);
}

function requireRoom(remainder: number, size: number, most: number): void {
  const room = size === 0 ? 0 : most * size;
  if (remainder <= room * (1 + FEASIBILITY_SLACK)) return;
  const limit = most === Number.POSITIVE_INFINITY ? "unknown firms" : `${most} unknown firms`;
  throw new InfeasibleError({
    fn: "partialShareBounds",
    argument: "known",
    rule: `a remainder that fits into ${limit} of at most ${size} each (R ≤ N·u)`,
    value: remainder,
    remedy: `R exceeds N·u by ${(remainder - room).toPrecision(6)}`,
  });
}

function leadingRatios(market: Completion): LeadingRatios {
  return {
    cr1: market.ratio(1),
    cr2: market.ratio(2),
    cr3: market.ratio(3),
    cr4: market.ratio(4),
    cr5: market.ratio(5),
    cr6: market.ratio(6),
  };
}
