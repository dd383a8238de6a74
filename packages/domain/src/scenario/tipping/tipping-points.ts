import { meanOfRead } from "../aggregate.ts";
import { readScores, readWeights } from "../vectors.ts";
import { euclidean, type NearestWeights } from "./euclidean.ts";
import { oneScore } from "./one-score.ts";
import { oneWeight } from "./one-weight.ts";
import { DEFAULT_THRESHOLD, readProfile, type TippingOptions } from "./profile.ts";
import { totalVariation, type WeightMove } from "./total-variation.ts";

/** Every way to tip an answer. */
export interface TippingPoints {
  /** Score of the whole less the threshold; null where the score is undefined. */
  readonly margin: number | null;
  /** Weight of each part alone, the others in proportion; null where none does it. */
  readonly oneWeight: (number | null)[];
  /** Score of each part alone; null where none does it. */
  readonly oneScore: (number | null)[];
  /** Least weight moved; null where no weights tip the answer. */
  readonly totalVariation: WeightMove | null;
  /** Nearest weights; null where no weights tip the answer. */
  readonly euclidean: NearestWeights | null;
}

/**
 * Tipping points: how little would have to be otherwise for the whole to stand exactly at the threshold.
 *
 * @param scores - Each in [0, 1], at least one.
 * @param weights - One a score, finite, ≥ 0, not all 0.
 * @param options - `threshold` (default ½, balance 0), `rule`, floor `epsilon`.
 * @returns The margin and all tipping points.
 * @throws InputError if a score, a weight or an option is out of range.
 * @source docs/methods/scenario.md, tippingPoints.
 * @example tippingPoints([0.75, 0.25], [3, 1]).oneScore; // [0.5833333333333334, null]
 */
export function tippingPoints(
  scores: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: TippingOptions = {},
): TippingPoints {
  const fn = "tippingPoints";
  const profile = readProfile(fn, scores, weights, options);
  const s = readScores({ fn, argument: "scores" }, scores);
  const score = meanOfRead(s, readWeights({ fn, argument: "weights" }, weights), options);
  return {
    margin: score === null ? null : score - (options.threshold ?? DEFAULT_THRESHOLD),
    oneWeight: oneWeight(profile),
    oneScore: oneScore(profile),
    totalVariation: totalVariation(profile),
    euclidean: euclidean(profile),
  };
}
