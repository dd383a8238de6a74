import { requireInteger } from "../numeric/guards.ts";
import { type MonteCarloOption, type MonteCarloTest, monteCarloTest, requireReplicates } from "./monte-carlo.ts";
import { shuffle } from "./shuffle.ts";

/**
 * "What if it had fallen on others?": a statistic of an assignment beside the same under shuffled assignments, all equally
 * likely.
 *
 * For draws in proportion to a base see {@link dispersionTest}; for the groups of a Theil {@link groupPermutationTest}. A
 * small p says that the assignment does not look shuffled, not why.
 *
 * @param units - How many things are assigned to as many places; whole, in [1, 10⁵].
 * @param statistic - Of an assignment, `order[i]` being the thing at place i; larger meaning more of what is asked about.
 * @param option - `draws`, whole, ≥ 9,999; `seed`, whole.
 * @returns The statistic of the assignment as it is, its null distribution, one-sided p with its standard error.
 * @throws InputError if `units` or an option is out of range, or the statistic is not finite.
 * @source Good (2005), Permutation, Parametric and Bootstrap Tests of Hypotheses, ch. 3; p as in {@link monteCarloTest}.
 * @example permutationTest(3, (order) => order[0] ?? 0).nullMean < 1.1; // true
 */
export function permutationTest(
  units: number,
  statistic: (order: Int32Array) => number,
  option: MonteCarloOption = {},
): MonteCarloTest {
  const fn = "permutationTest";
  requireInteger({ fn, argument: "units" }, units, 1, 1e5);
  requireReplicates(fn, "draws", option.draws ?? 9999, units);
  const order = Int32Array.from({ length: units }, (_, i) => i);
  const observed = statistic(order);
  return monteCarloTest(
    observed,
    (random) => {
      shuffle(order, random);
      return statistic(order);
    },
    option,
  );
}
