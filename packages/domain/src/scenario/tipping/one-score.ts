import { weighted, withoutEach } from "../without-each.ts";
import { type Profile, readProfile, type TippingOptions } from "./profile.ts";

const SLACK = 1e-12;

/**
 * For each part, the score at which the whole reaches the threshold while everything else stays.
 *
 * Through the goalposts it becomes "would need X" in the indicator's own unit: see {@link valueAtScore}.
 *
 * @param scores - Each in [0, 1], at least one.
 * @param weights - One a score, finite, ≥ 0, not all 0.
 * @param options - `threshold` (default ½), `rule`, floor `epsilon`.
 * @returns One score in [0, 1] a part; null where no score does it, or the part weighs nothing.
 * @throws InputError if a score, a weight or an option is out of range.
 * @source docs/methods/scenario.md, tippingPoints.
 * @example tippingScores([0.5, 0.25], [1, 1]); // [0.75, 0.5]
 */
export function tippingScores(
  scores: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: TippingOptions = {},
): (number | null)[] {
  return oneScore(readProfile("tippingScores", scores, weights, options));
}

export function oneScore({ weights, excess, bentThreshold, mean }: Profile): (number | null)[] {
  const others = withoutEach(weighted(weights, excess));
  return Array.from(weights, (weight, i) => {
    if (weight === 0) return null;
    const needed = mean.unbend(bentThreshold - (others[i] as number) / weight);
    return needed >= -SLACK && needed <= 1 + SLACK ? Math.min(1, Math.max(0, needed)) + 0 : null;
  });
}
