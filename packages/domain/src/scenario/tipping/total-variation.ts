import { type Profile, readProfile, type TippingOptions } from "./profile.ts";

/** The cheapest way to move weight until the answer tips. */
export interface WeightMove {
  /** How much weight moves: ½‖Δw‖₁, in [0, 1]. */
  readonly distance: number;
  /** The weights after the move. */
  readonly weights: number[];
}

/**
 * Least weight that must move between parts for the whole to reach the threshold (total variation, ½‖Δw‖₁).
 *
 * Weight goes from the parts furthest on one side of the threshold to the single part furthest on the other, which is
 * optimal: a linear programme with one constraint.
 *
 * @param scores - Each in [0, 1], at least one.
 * @param weights - One a score, finite, ≥ 0, not all 0.
 * @param options - `threshold` (default ½), `rule`, floor `epsilon`.
 * @returns The distance and the weights there; null where no weights whatever reach the threshold, because all scores
 *   lie on one side of it, or where a score of 0 has no floor under it.
 * @throws InputError if a score, a weight or an option is out of range.
 * @source docs/methods/scenario.md, tippingPoints; Dantzig (1957), Discrete-Variable Extremum Problems, Operations
 *   Research 5, 266–288 (greedy).
 * @example leastWeightMoved([1, 0], [3, 1])?.distance; // 0.25
 */
export function leastWeightMoved(
  scores: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: TippingOptions = {},
): WeightMove | null {
  return totalVariation(readProfile("leastWeightMoved", scores, weights, options));
}

export function totalVariation({ weights, excess, margin }: Profile): WeightMove | null {
  if (!excess.every(Number.isFinite)) return null;
  if (margin === 0) return { distance: 0, weights: Array.from(weights) };
  // Mirrored, so that the whole lies above the threshold.
  const above = margin > 0 ? excess : excess.map((value) => -value);
  const lowest = above.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const receiver = above.indexOf(lowest);
  if (lowest > 0) return null;
  const moved = Array.from(weights);
  let surplus = Math.abs(margin);
  let distance = 0;
  for (const donor of [...above.keys()].sort((a, b) => (above[b] as number) - (above[a] as number))) {
    const gain = (above[donor] as number) - lowest;
    if (!(surplus > 0 && gain > 0)) break;
    const amount = Math.min(moved[donor] as number, surplus / gain);
    moved[donor] = (moved[donor] as number) - amount;
    moved[receiver] = (moved[receiver] as number) + amount;
    surplus -= amount * gain;
    distance += amount;
  }
  return { distance, weights: moved };
}
