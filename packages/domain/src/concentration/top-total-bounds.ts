import { InputError } from "../errors.ts";
import { requireInteger } from "../numeric/guards.ts";
import { sum } from "../numeric/sum.ts";
import { packed } from "./completion.ts";
import { FEASIBILITY_SLACK, InfeasibleError } from "./infeasible-error.ts";
import { readShares, remainderOf } from "./partial-share-bounds.ts";

/** A published "the n largest hold T together". */
export interface TopTotal {
  /** How many of the largest firms the total covers. */
  readonly topN: number;
  /** Their joint share, as a fraction in (0, 1]. */
  readonly topTotal: number;
  /** Most firms there can be beside them; null or absent: no limit. */
  readonly maxUnknown?: number | null;
}

/** Tight intervals of the Herfindahl index and of concentration ratios. */
export interface TopTotalBounds {
  readonly hhiMin: number;
  readonly hhiMax: number;
  /** False when the lower end is only approached, by ever smaller and more firms. */
  readonly hhiMinAttained: boolean;
  /** False when the upper end is only approached. */
  readonly hhiMaxAttained: boolean;
  /** Least share of the j largest firms, at position j − 1; for j from 1 to the larger of six and `topN`. */
  readonly crMin: readonly number[];
  /** Greatest share of the j largest firms, likewise. */
  readonly crMax: readonly number[];
}

/** The market in the letters of METHODS §1.3. */
interface Leaders {
  /** Largest first. */
  readonly known: Float64Array;
  readonly sumOfKnown: number;
  readonly squaresOfKnown: number;
  /** Leaders not named, and what they hold. */
  readonly hidden: number;
  readonly hiddenShare: number;
  /** No hidden leader is larger. */
  readonly largest: number;
  /** What all others hold, and how many they can be. */
  readonly rest: number;
  readonly others: number;
  /** No hidden leader is smaller. */
  readonly smallest: number;
}

/**
 * Tight bounds when a source gives the joint share of the n largest firms, and some or none of them one by one.
 *
 * The g hidden leaders and the others are tied together by the smallest leader, who is at least as large as any other, so no
 * single market is extreme for every index: each end is found on its own. With all n leaders known use
 * {@link partialShareBounds}; for "over T" see {@link topTotalEnvelope}.
 *
 * @param known - Shares of the k largest firms, k < n, as fractions of 1; may be empty.
 * @param top - The published total: `topN`, whole, in [1, 1000]; `topTotal` in (0, 1]; `maxUnknown`, whole ≥ 0, null
 *   for no limit.
 * @returns The intervals, unitless; whether the ends of the first are attained.
 * @throws InputError if a share is negative, above 1 or not finite, or a number of `top` is out of range.
 * @throws InfeasibleError if no market agrees with the figures; says which inequality fails and by how much.
 * @source Majorisation as in Marshall, Olkin & Arnold (2011), ch. 5; the upper end by enumeration of the vertices.
 * @example topTotalBounds([], { topN: 4, topTotal: 0.79 }).hhiMax; // 0.6241
 */
export function topTotalBounds(known: ArrayLike<number>, top: TopTotal): TopTotalBounds {
  const market = readLeaders(known, top);
  const { hidden, hiddenShare, rest, others, squaresOfKnown } = market;
  const spreadRest = rest === 0 || others === Number.POSITIVE_INFINITY ? 0 : rest ** 2 / others;
  const highest = largestHerfindahl(market);
  const ranks = Array.from({ length: Math.max(6, top.topN) }, (_, i) => i + 1);
  return {
    hhiMin: squaresOfKnown + hiddenShare ** 2 / hidden + spreadRest,
    hhiMax: highest.value,
    hhiMinAttained: rest === 0 || others !== Number.POSITIVE_INFINITY,
    hhiMaxAttained: highest.attained,
    crMin: ranks.map((j) => leastRatio(market, j)),
    crMax: ranks.map((j) => greatestRatio(market, j)),
  };
}

function readLeaders(known: ArrayLike<number>, top: TopTotal): Leaders {
  const fn = "topTotalBounds";
  const { topN, topTotal, maxUnknown = null } = top;
  requireInteger({ fn, argument: "topN" }, topN, 1, 1000);
  if (!(topTotal > 0 && topTotal <= 1)) {
    throw new InputError({ fn, argument: "topTotal", rule: "a share in (0, 1]", value: topTotal });
  }
  if (maxUnknown !== null) requireInteger({ fn, argument: "maxUnknown" }, maxUnknown, 0);
  const shares = readShares(fn, known);
  remainderOf(fn, shares);
  if (shares.length >= topN) {
    const remedy = "with all of them known use partialShareBounds";
    throw new InputError({ fn, argument: "known", rule: `fewer than ${topN} known shares`, value: known, remedy });
  }
  const sumOfKnown = sum(shares);
  const hidden = topN - shares.length;
  const hiddenShare = snapped(topTotal - sumOfKnown);
  const rest = snapped(1 - topTotal);
  const others = maxUnknown ?? Number.POSITIVE_INFINITY;
  const largest = shares[shares.length - 1] ?? 1;
  requireFeasible({ hidden, hiddenShare, largest, rest, others });
  const smallest = Math.max(0, rest === 0 ? 0 : rest / others, hiddenShare - (hidden - 1) * largest);
  const squaresOfKnown = shares.reduce((total, share) => total + share * share, 0);
  return {
    known: shares,
    sumOfKnown,
    squaresOfKnown,
    hidden,
    hiddenShare,
    largest,
    rest,
    others,
    smallest: Math.min(smallest, hiddenShare / hidden),
  };
}

/** A difference of shares that should be zero is zero. */
const snapped = (difference: number): number => (Math.abs(difference) <= 1e-12 ? 0 : difference);

type Room = Pick<Leaders, "hidden" | "hiddenShare" | "largest" | "rest" | "others">;

function requireFeasible({ hidden, hiddenShare, largest, rest, others }: Room): void {
  const inequalities: [string, number, number][] = [
    ["a total of at least the known shares (K ≤ T)", 0, hiddenShare],
    ["hidden leaders no larger than the smallest known one (G ≤ g·u)", hiddenShare, hidden * largest],
    [
      "others no larger than the hidden leaders (R ≤ N·G/g)",
      rest,
      rest === 0 ? 0 : (others * hiddenShare) / hidden || 0,
    ],
  ];
  for (const [rule, lower, upper] of inequalities) {
    if (lower <= upper + FEASIBILITY_SLACK * Math.abs(upper)) continue;
    const remedy = `it fails by ${(lower - upper).toPrecision(6)}`;
    throw new InfeasibleError({ fn: "topTotalBounds", argument: "topTotal", rule, value: 1 - rest, remedy });
  }
}

/** The largest Herfindahl index, over the size v of the smallest leader. */
function largestHerfindahl(market: Leaders): { value: number; attained: boolean } {
  const sizes = candidateSizes(market);
  const values = sizes.map((v) => herfindahlAt(market, v));
  const value = Math.max(...values);
  // Where v = 0 the others are dust, which no market has.
  const attained = market.rest === 0 || sizes.some((v, i) => v > 0 && (values[i] as number) > value - 1e-15);
  return { value, attained };
}

/** Where the maximum can lie: both ends, where a leader reaches the cap, and the outermost R/m in each piece between. */
function candidateSizes({ smallest, hidden, hiddenShare, largest, rest }: Leaders): number[] {
  const end = hiddenShare / hidden;
  const corners = [smallest, end];
  for (let j = 0; j < hidden; j++) {
    const v = (hiddenShare - j * largest) / (hidden - j);
    if (v > smallest && v < end) corners.push(v);
  }
  corners.sort((a, b) => a - b);
  const sizes = [...corners];
  for (let i = 0; rest > 0 && i + 1 < corners.length; i++) {
    const low = corners[i] as number;
    const high = corners[i + 1] as number;
    const fewest = Math.ceil(rest / high);
    if (fewest >= 1 && rest / fewest > low && rest / fewest < high) sizes.push(rest / fewest);
    const most = low > 0 ? Math.floor(rest / low) : 0;
    if (most >= 1 && rest / most > low && rest / most < high) sizes.push(rest / most);
  }
  return sizes;
}

function herfindahlAt({ squaresOfKnown, hidden, hiddenShare, largest, rest }: Leaders, v: number): number {
  const spare = Math.max(0, hiddenShare - hidden * v);
  const leaders = largest - v > 1e-15 ? packed(spare, largest - v) : { full: hidden, rest: 0 };
  const atCap = Math.min(leaders.full, hidden);
  const partly = leaders.rest > 0 ? (v + leaders.rest) ** 2 : 0;
  const atFloor = hidden - atCap - (leaders.rest > 0 ? 1 : 0);
  const others = v > 0 ? packed(rest, v) : { full: 0, rest: 0 };
  return squaresOfKnown + atCap * largest ** 2 + partly + atFloor * v * v + others.full * v * v + others.rest ** 2;
}

function leastRatio(market: Leaders, j: number): number {
  const { known, sumOfKnown, hidden, hiddenShare, rest, others } = market;
  if (j <= known.length) return sum(known.subarray(0, j));
  const named = known.length;
  if (j <= named + hidden) return sumOfKnown + ((j - named) * hiddenShare) / hidden;
  const beyond = Math.min(j - named - hidden, others);
  return sumOfKnown + hiddenShare + (rest === 0 ? 0 : (beyond * rest) / others);
}

function greatestRatio(market: Leaders, j: number): number {
  const { known, sumOfKnown, hidden, hiddenShare, largest, rest, smallest } = market;
  if (j <= known.length) return sum(known.subarray(0, j));
  const taken = j - known.length;
  if (taken < hidden) return sumOfKnown + Math.min(taken * largest, hiddenShare - (hidden - taken) * smallest);
  return sumOfKnown + hiddenShare + Math.min(rest, ((taken - hidden) * hiddenShare) / hidden);
}
