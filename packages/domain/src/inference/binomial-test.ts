import { binomialDensity } from "../numeric/binomial-density.ts";
import { requireInteger, requireWithin } from "../numeric/guards.ts";
import { betaTail } from "../numeric/incomplete-beta.ts";

/** How surprising a count is if each of n things fell into a set with chance p, each on its own. */
export interface BinomialTest {
  /** Pr(X ≥ count). */
  readonly upper: number;
  /** Pr(X ≤ count). */
  readonly lower: number;
  /** Pr of all counts that are no likelier than the one observed. */
  readonly twoSided: number;
}

/** Up to here the tails hold ten digits. */
export const MOST_THINGS = 1e12;

/** Probabilities this close together are the same one computed twice. */
export const TIE_SLACK = 1e-7;

/**
 * Exact binomial test of a count in a set.
 *
 * For "22 of 23 platforms lie in the mega-regions; what if they fell in proportion to population?". A small value says "not
 * in proportion to that base", not "planned". Where a place can be drawn once only, {@link successiveSampling}.
 *
 * @param count - Things in the set; whole, in [0, n].
 * @param n - Things in all; whole, in [0, 10¹²].
 * @param p - Chance of the set, the share of the base inside it; in [0, 1].
 * @returns Probabilities in [0, 1]; all 1 for n = 0.
 * @throws InputError if `count` or `n` is not whole or out of range, or `p` is not in [0, 1].
 * @source Clopper & Pearson (1934), The Use of Confidence or Fiducial Limits, Biometrika 26(4), 404–413; two-sided by
 *   the method of small probabilities as in Fisher's exact test.
 * @example binomialTest(22, 23, 0.4).upper; // 2.498090418e-8
 */
export function binomialTest(count: number, n: number, p: number): BinomialTest {
  const fn = "binomialTest";
  requireInteger({ fn, argument: "n" }, n, 0, MOST_THINGS);
  requireInteger({ fn, argument: "count" }, count, 0, n);
  requireWithin({ fn, argument: "p" }, p, 0, 1);
  return { upper: upperTail(count, n, p), lower: lowerTail(count, n, p), twoSided: bothTails(count, n, p) };
}

function upperTail(count: number, n: number, p: number): number {
  if (count <= 0) return 1;
  return count > n ? 0 : betaTail(p, 1 - p, count, n - count + 1);
}

function lowerTail(count: number, n: number, p: number): number {
  if (count >= n) return 1;
  return count < 0 ? 0 : betaTail(1 - p, p, n - count, count + 1);
}

function bothTails(count: number, n: number, p: number): number {
  const observed = binomialDensity(count, n, p) * (1 + TIE_SLACK);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const unlikely = (k: number): boolean => binomialDensity(k, n, p) <= observed;
  if (unlikely(mode)) return 1;
  const below = firstWhere((k) => !unlikely(k), 0, mode) - 1;
  const above = firstWhere(unlikely, mode, n + 1);
  return Math.min(1, lowerTail(below, n, p) + upperTail(above, n, p));
}

/** The first whole number in [from, to) that has a property which, once had, is kept; `to` if none has. */
function firstWhere(has: (k: number) => boolean, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (has(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
