import { InputError } from "../errors.ts";
import { type Place, requireVector } from "../numeric/amounts.ts";
import { sum } from "../numeric/sum.ts";

/** A private copy of scores in [0, 1]; refuses everything else by position. */
export function readScores(place: Place, scores: ArrayLike<number>): Float64Array {
  requireVector(place, scores);
  const copy = new Float64Array(scores.length);
  for (let i = 0; i < copy.length; i++) {
    const score = scores[i];
    if (typeof score !== "number" || !(score >= 0 && score <= 1)) {
      throw new InputError({
        ...place,
        path: [i],
        rule: "scores in [0, 1]",
        value: score,
        remedy: "bring values between their goalposts first",
      });
    }
    copy[i] = score + 0;
  }
  return copy;
}

/** A private copy of weights that sums to 1; refuses negative, non-finite and all-zero weights. */
export function readWeights(place: Place, weights: ArrayLike<number>, count?: number): Float64Array {
  requireVector(place, weights);
  if (count !== undefined && weights.length !== count) {
    throw new InputError({
      ...place,
      rule: `${count} weights, one a score`,
      value: weights.length,
      remedy: "give a weight of 0 to what shall not count",
    });
  }
  const copy = new Float64Array(weights.length);
  for (let i = 0; i < copy.length; i++) {
    const weight = weights[i];
    if (typeof weight !== "number" || !(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new InputError({ ...place, path: [i], rule: "finite weights ≥ 0", value: weight });
    }
    copy[i] = weight + 0;
  }
  return scaledToOne(place, copy);
}

function scaledToOne(place: Place, weights: Float64Array): Float64Array {
  const largest = weights.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) {
    throw new InputError({ ...place, rule: "at least one weight > 0", value: 0, remedy: "weigh something" });
  }
  // Sums beyond the range of doubles are taken after a first scaling.
  const total = sum(weights);
  if (total >= 1e-290 && total < Number.POSITIVE_INFINITY) return weights.map((weight) => weight / total);
  return scaledToOne(
    place,
    weights.map((weight) => weight / largest),
  );
}
