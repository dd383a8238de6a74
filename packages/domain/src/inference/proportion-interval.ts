import { requireBetween, requireInteger } from "../numeric/guards.ts";
import { betaQuantile } from "../numeric/incomplete-beta.ts";
import { normalQuantile } from "../numeric/normal.ts";
import { MOST_THINGS } from "./binomial-test.ts";

/** Lower and upper end. */
export type Interval = readonly [lower: number, upper: number];

/**
 * Clopper–Pearson interval of a share: exact, and never covers less than its level.
 *
 * Wide for few counts; {@link wilson} is nearer to its level on average. 23 platforms are all the decisions there were:
 * word the interval as variability of the process, not of a sample.
 *
 * @param count - Things in the set; whole, in [0, n].
 * @param n - Things in all; whole, in [1, 10¹²].
 * @param level - Coverage, strictly between 0 and 1; default 0.95.
 * @returns Both ends in [0, 1].
 * @throws InputError if `count` or `n` is not whole or out of range, or `level` is not between 0 and 1.
 * @source Clopper & Pearson (1934), The Use of Confidence or Fiducial Limits, Biometrika 26(4), 404–413.
 * @example clopperPearson(22, 23); // [0.7805133925, 0.9988998314]
 */
export function clopperPearson(count: number, n: number, level = 0.95): Interval {
  requireProportion("clopperPearson", count, n, level);
  const tail = (1 - level) / 2;
  const lower = count === 0 ? 0 : betaQuantile(tail, count, n - count + 1);
  const upper = count === n ? 1 : betaQuantile(1 - tail, count + 1, n - count);
  return [lower, upper];
}

/**
 * Wilson's score interval of a share: short, and near its level on average even for few counts.
 *
 * The lower end is taken from the product of the roots, so that near 0 it keeps its digits.
 *
 * @param count - Things in the set; whole, in [0, n].
 * @param n - Things in all; whole, in [1, 10¹²].
 * @param level - Coverage, strictly between 0 and 1; default 0.95.
 * @returns Both ends in [0, 1].
 * @throws InputError if `count` or `n` is not whole or out of range, or `level` is not between 0 and 1.
 * @source Wilson (1927), Probable Inference, the Law of Succession, and Statistical Inference, JASA 22, 209–212.
 * @example wilson(22, 23); // [0.7900884493, 0.9922833339]
 */
export function wilson(count: number, n: number, level = 0.95): Interval {
  requireProportion("wilson", count, n, level);
  const z = normalQuantile((1 - level) / 2);
  const share = count / n;
  const rest = (n - count) / n;
  const half = -z * Math.sqrt((share * rest) / n + (z * z) / (4 * n * n));
  const shift = (z * z) / (2 * n);
  const upper = count === n ? 1 : (share + shift + half) / (1 + 2 * shift);
  return [(share * share) / (share + shift + half), upper];
}

function requireProportion(fn: string, count: number, n: number, level: number): void {
  requireInteger({ fn, argument: "n" }, n, 1, MOST_THINGS);
  requireInteger({ fn, argument: "count" }, count, 0, n);
  requireBetween({ fn, argument: "level" }, level, 0, 1);
}
