import { sortPairsAscending } from "../numeric/sort-pairs.ts";

/** Least and greatest shares, and what lies between the sum of the least and 1. */
export interface ShareRanges {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 − Σ lower, ≥ 0. */
  readonly spare: number;
}

/** Slack in the sums of ranges, where subsets are compared with what is left. */
const SLACK = 1e-12;

/**
 * The chord bound: with s² ≤ (l + u)s − l·u the maximum becomes a fractional knapsack, filled in decreasing l + u.
 *
 * @returns `outer`, the knapsack's value, and `inner`, the Herfindahl index of the market it fills.
 */
export function largestByChord({ lower, upper, spare }: ShareRanges): { outer: number; inner: number } {
  const order = byChordSlope(lower, upper);
  let outer = 0;
  let inner = 0;
  let left = spare;
  for (const i of order) {
    const low = lower[i] as number;
    const raised = Math.min(left, (upper[i] as number) - low);
    outer += low * low + raised * (low + (upper[i] as number));
    inner += (low + raised) ** 2;
    left -= raised;
  }
  return { outer, inner };
}

/**
 * The exact maximum: every share at an end of its range but for at most one. Branches on each share in decreasing l + u,
 * starting from the knapsack's market, and gives a branch up as soon as its chord bound cannot beat the best market found.
 */
export function largestByEnumeration(ranges: ShareRanges): number {
  const order = byChordSlope(ranges.lower, ranges.upper);
  const low = order.map((i) => ranges.lower[i] as number);
  const width = order.map((i) => (ranges.upper[i] as number) - (ranges.lower[i] as number));
  const base = low.reduce((total, share) => total + share * share, 0);
  let best = largestByChord(ranges).inner - base;
  const raise = (i: number, by: number): number => by * (2 * (low[i] as number) + by);
  /** What shares from `from` on, and before them the one inside, can add at most. */
  const bound = (from: number, left: number, inside: number): number => {
    const byInside = inside < 0 ? 0 : Math.min(left, width[inside] as number);
    let gain = inside < 0 ? 0 : byInside * (2 * (low[inside] as number) + (width[inside] as number));
    for (let i = from, rest = left - byInside; i < low.length && rest > 0; i++) {
      const by = Math.min(rest, width[i] as number);
      gain += by * (2 * (low[i] as number) + (width[i] as number));
      rest -= by;
    }
    return gain;
  };
  const isTwin = (i: number, j: number): boolean => low[i] === low[j] && width[i] === width[j];
  /** Decides share i onwards. `inside` is the share strictly inside its range, `skipped` the last one left at its least; −1: none. */
  const decide = (i: number, left: number, gain: number, inside: number, skipped: number): void => {
    if (left <= SLACK || i === low.length) {
      const fits = inside < 0 ? left <= SLACK : left <= (width[inside] as number) + SLACK;
      if (fits) best = Math.max(best, gain + (inside < 0 ? 0 : raise(inside, Math.max(0, left))));
      return;
    }
    if (gain + bound(i, left, inside) <= best) return;
    const by = width[i] as number;
    const mayRaise = skipped < 0 || !isTwin(i, skipped);
    if (mayRaise && by <= left + SLACK) decide(i + 1, left - by, gain + raise(i, by), inside, skipped);
    if (mayRaise && inside < 0) decide(i + 1, left, gain, i, skipped);
    decide(i + 1, left, gain, inside, i);
  };
  decide(0, ranges.spare, 0, -1, -1);
  return base + best;
}

/** Positions in decreasing l + u. */
function byChordSlope(lower: Float64Array, upper: Float64Array): Float64Array {
  const slopes = lower.map((low, i) => low + (upper[i] as number));
  const positions = lower.map((_, i) => i);
  sortPairsAscending(slopes, positions);
  return positions.reverse();
}
