import { InputError } from "../errors.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { requireCounts } from "../numeric/counts.ts";
import { requireSameLength } from "../numeric/guards.ts";
import { cumulativeOf, drawMultinomial, drawWithoutReplacement } from "./categorical-draw.ts";
import { type MonteCarloOption, type MonteCarloTest, monteCarloTest, requireReplicates } from "./monte-carlo.ts";

/** How chance would have placed things. */
export interface DispersionOption extends MonteCarloOption {
  /** `many`: a place can get several (platforms); `once`: at most one (zones). Default many. */
  readonly places?: "many" | "once";
}

/**
 * "What if designations fell in proportion to a base?": an observed index of counts beside its null distribution.
 *
 * Works for any index of counts; always print observed, null mean and null 5–95 %. With several bases adjust p by
 * {@link holmAdjusted}. A small p says "not in proportion to that base", not "planned".
 *
 * @param counts - Things in each place; whole, ≥ 0, at least one in all; at most 1 each for `once`.
 * @param base - Population, GDP or R&D of each place; finite, ≥ 0, positive where there are things.
 * @param index - The index of counts, larger meaning more concentrated; must be defined whenever there is a thing.
 * @param option - `places`: many or once; `draws`, whole ≥ 9,999; `seed`, whole.
 * @returns Observed value, null distribution and one-sided p with its standard error.
 * @throws InputError if a vector is malformed, lengths differ, there is nothing to place, or a count does not fit `places`.
 * @source Monte Carlo test as in {@link monteCarloTest}; sampling as in {@link multinomialNull}, {@link successiveSampling}.
 * @example dispersionTest([9, 0], [1, 1], (counts) => Math.max(...Array.from(counts))).nullMean < 6; // true
 */
export function dispersionTest(
  counts: ArrayLike<number>,
  base: ArrayLike<number>,
  index: (counts: Float64Array) => number | null,
  option: DispersionOption = {},
): MonteCarloTest {
  const fn = "dispersionTest";
  const n = requireCounts({ fn, argument: "counts" }, counts);
  const { values: weights } = readAmounts({ fn, argument: "base" }, base);
  requireSameLength({ fn, argument: "base" }, base, counts);
  const observed = Float64Array.from(counts);
  requirePlaceable(fn, observed, weights, option.places === "once" ? 1 : n);
  const value = index(observed);
  if (value === null)
    throw new InputError({ fn, argument: "counts", rule: "counts for which the index is defined", value: n });
  requireReplicates(fn, "draws", option.draws ?? 9999, n + weights.length);
  const outcome = new Float64Array(weights.length);
  if (option.places !== "once") {
    const cumulative = cumulativeOf(weights);
    return monteCarloTest(value, (random) => index(drawMultinomial(cumulative, n, random, outcome)), option);
  }
  const drawOnce = (places: readonly number[]): Float64Array => {
    outcome.fill(0);
    for (const place of places) outcome[place] = 1;
    return outcome;
  };
  return monteCarloTest(value, (random) => index(drawOnce(drawWithoutReplacement(weights, n, random))), option);
}

function requirePlaceable(fn: string, counts: Float64Array, weights: Float64Array, most: number): void {
  counts.forEach((count, i) => {
    if (count === 0) return;
    const place = { fn, argument: "counts", path: [i], value: count };
    if (weights[i] === 0) throw new InputError({ ...place, rule: "nothing where the base is 0" });
    if (count > most) throw new InputError({ ...place, rule: "at most one thing a place" });
  });
}
