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
 * The exact maximum: every share at an end of its range but for at most one. Branches on each share in decreasing l + u and
 * gives a branch up as soon as its chord bound cannot beat the best market found.
 */
export function largestByEnumeration({ lower, upper, spare }: ShareRanges): number {
  const order = byChordSlope(lower, upper);
  const low = order.map((i) => lower[i] as number);
  const width = order.map((i) => (upper[i] as number) - (lower[i] as number));
  const base = low.reduce((total, share) => total + share * share, 0);
  const raise = (i: number, by: number): number => by * (2 * (low[i] as number) + by);
  const chordFrom = (from: number, left: number): number => {
    let gain = 0;
    for (let i = from, rest = left; i < low.length && rest > 0; i++) {
      const by = Math.min(rest, width[i] as number);
      gain += by * (2 * (low[i] as number) + (width[i] as number));
      rest -= by;
    }
    return gain;
  };
  let best = Number.NEGATIVE_INFINITY;
  /** Decides share i onwards; `inside` is the share left strictly inside its range, −1 while there is none. */
  const decide = (i: number, left: number, gain: number, inside: number): void => {
    if (left <= SLACK) {
      best = Math.max(best, gain);
      return;
    }
    const reserve = inside < 0 ? 0 : (width[inside] as number);
    if (i === low.length) {
      if (inside >= 0 && left <= reserve + SLACK) best = Math.max(best, gain + raise(inside, left));
      return;
    }
    const bound = gain + chordFrom(i, left) + (inside < 0 ? 0 : raise(inside, Math.min(left, reserve)));
    if (bound <= best) return;
    const by = width[i] as number;
    if (by <= left + SLACK) decide(i + 1, left - by, gain + raise(i, by), inside);
    if (inside < 0) decide(i + 1, left, gain, i);
    decide(i + 1, left, gain, inside);
  };
  decide(0, spare, 0, -1);
  return base + best;
}

function byChordSlope(lower: Float64Array, upper: Float64Array): number[] {
  const slope = (i: number): number => (lower[i] as number) + (upper[i] as number);
  return Array.from(lower, (_, i) => i).sort((a, b) => slope(b) - slope(a));
}
