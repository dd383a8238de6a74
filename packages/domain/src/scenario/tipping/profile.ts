import { requireBetween } from "../../numeric/guards.ts";
import type { AggregateOptions } from "../aggregate.ts";
import { type BentMean, bentMean, DEFAULT_EPSILON } from "../rule.ts";
import { readScores, readWeights } from "../vectors.ts";
import { weighted } from "../without-each.ts";

/** Middle of the scale of scores: balance 0. */
export const DEFAULT_THRESHOLD = 0.5;

/** Options of every tipping point. */
export interface TippingOptions extends AggregateOptions {
  /** Score τ at which the answer tips, strictly between 0 and 1; default ½, balance 0. */
  readonly threshold?: number;
}

/**
 * A weighted profile of scores around a threshold. On the rule's bent scale the score is above the threshold exactly
 * when Σ weights·excess > 0, so every tipping point is a question about that one linear form.
 */
export interface Profile {
  readonly weights: Float64Array;
  /** Bent score less bent threshold; −∞ where a score of 0 has no floor under it. */
  readonly excess: Float64Array;
  /** Σ weights·excess. */
  readonly margin: number;
  readonly bentThreshold: number;
  readonly mean: BentMean;
}

/** Reads scores, weights and options once for all tipping points. */
export function readProfile(
  fn: string,
  scores: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: TippingOptions,
): Profile {
  const s = readScores({ fn, argument: "scores" }, scores);
  const w = readWeights({ fn, argument: "weights" }, weights, s.length);
  const threshold = options.threshold ?? DEFAULT_THRESHOLD;
  requireBetween({ fn, argument: "threshold" }, threshold, 0, 1);
  const mean = bentMean(options.rule ?? "arithmetic", options.epsilon ?? DEFAULT_EPSILON);
  const bentThreshold = mean.bend(threshold);
  const excess = s.map((score) => mean.bend(score) - bentThreshold);
  const margin = weighted(w, excess).reduce((a, b) => a + b, 0);
  return { weights: w, excess, margin, bentThreshold, mean };
}
