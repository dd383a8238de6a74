import { weighted, withoutEach } from "../without-each.ts";
import { type Profile, readProfile, type TippingOptions } from "./profile.ts";

/** Beyond this much outside [0, 1] a weight does not exist; within it, it is rounding. */
const SLACK = 1e-12;

/**
 * For each part, the weight at which the whole reaches the threshold while the other weights keep their proportions.
 *
 * @param scores - Each in [0, 1], at least one.
 * @param weights - One a score, finite, ≥ 0, not all 0.
 * @param options - `threshold` (default ½), `rule`, floor `epsilon`.
 * @returns One weight in [0, 1] a part; null where no weight does it, or nothing else has a weight.
 * @throws InputError if a score, a weight or an option is out of range.
 * @source docs/methods/scenario.md, tippingPoints; Triantaphyllou & Sánchez (1997), A Sensitivity Analysis Approach for
 *   Some Deterministic Multi-Criteria Decision-Making Methods, Decision Sciences 28, 151–194.
 * @example tippingWeights([0.75, 0.25], [3, 1]); // [0.5, 0.5]
 */
export function tippingWeights(
  scores: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: TippingOptions = {},
): (number | null)[] {
  return oneWeight(readProfile("tippingWeights", scores, weights, options));
}

export function oneWeight({ weights, excess }: Profile): (number | null)[] {
  const othersWeigh = withoutEach(weights);
  const othersExcess = withoutEach(weighted(weights, excess));
  return Array.from(othersWeigh, (weight, i) => {
    const others = (othersExcess[i] as number) / weight;
    const gap = (excess[i] as number) - others;
    if (!(Math.abs(gap) >= SLACK) || !Number.isFinite(gap)) return null;
    const tipping = -others / gap;
    return tipping >= -SLACK && tipping <= 1 + SLACK ? Math.min(1, Math.max(0, tipping)) + 0 : null;
  });
}
