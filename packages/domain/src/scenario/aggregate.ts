import { bentMean, DEFAULT_EPSILON, type PowerRule, type Rule } from "./rule.ts";
import { readScores, readWeights } from "./vectors.ts";

/** Which mean, and how high its floor. */
export interface AggregateOptions {
  /** Default "arithmetic". */
  readonly rule?: Rule | PowerRule;
  /** Floor ε for every rule but the arithmetic, in [0, ½); default 0.01. With 0 a single zero score gives 0. */
  readonly epsilon?: number;
}

/**
 * Score of a whole from the scores of its parts: a weighted mean by one of four rules.
 *
 * Arithmetic lets any part buy off any other; geometric and harmonic ask more of the weakest and lean to the adverse
 * reading; symmetric also asks more of the weakest, yet reads benign and adverse alike. Parts of weight 0 do not count.
 *
 * @param scores - Each in [0, 1], at least one.
 * @param weights - One a score, finite, ≥ 0, not all 0; they are scaled to sum to 1.
 * @param options - `rule` (default arithmetic) and floor `epsilon` (default 0.01).
 * @returns In [0, 1], between the least and the greatest score; null only for the symmetric rule without a floor when a
 *   score of 0 meets a score of 1.
 * @throws InputError if a score, a weight, the rule or the floor is out of range, or the lengths differ.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6.
 * @example aggregateScores([0.8, 0.2], [1, 3]); // 0.35
 */
export function aggregateScores(
  scores: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: AggregateOptions = {},
): number | null {
  const fn = "aggregateScores";
  const s = readScores({ fn, argument: "scores" }, scores);
  const w = readWeights({ fn, argument: "weights" }, weights, s.length);
  return meanOfRead(s, w, options);
}

/** The same for vectors that were read before. */
export function meanOfRead(s: Float64Array, w: Float64Array, options: AggregateOptions): number | null {
  const { bend, unbend } = bentMean(options.rule ?? "arithmetic", options.epsilon ?? DEFAULT_EPSILON);
  let total = 0;
  let low = 1;
  let high = 0;
  for (let i = 0; i < s.length; i++) {
    const weight = w[i] as number;
    if (weight === 0) continue;
    const score = s[i] as number;
    total += weight * bend(score);
    low = Math.min(low, score);
    high = Math.max(high, score);
  }
  if (Number.isNaN(total)) return null;
  return Math.min(high, Math.max(low, unbend(total)));
}

/**
 * Balance between the two ends: −1 wholly adverse, 0 in the middle, +1 wholly benign.
 *
 * @param score - In [0, 1], or null where undefined.
 * @returns 2·score − 1; null for null.
 * @example balanceOf(0.75); // 0.5
 */
export function balanceOf(score: number): number;
export function balanceOf(score: number | null): number | null;
export function balanceOf(score: number | null): number | null {
  return score === null ? null : 2 * score - 1;
}
