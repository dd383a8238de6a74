import { readRegions } from "../inequality/regions.ts";
import { membersOf } from "../inequality/theil-decomposition.ts";
import { ratioLogExcess } from "../numeric/log-excess.ts";
import { type MonteCarloOption, type MonteCarloTest, monteCarloTest } from "./monte-carlo.ts";
import { shuffle } from "./shuffle.ts";

/**
 * Whether the part of Theil's T between groups of regions is more than any grouping into groups of these sizes would show.
 *
 * Permutes the regions' group labels. For the parts themselves, {@link theilDecomposition}.
 *
 * @param perHead - Amount per head of each region; finite, ≥ 0, not all zero.
 * @param population - People of each region; finite, ≥ 0, regions without people are left out.
 * @param groups - Name of each region's group.
 * @param option - `draws`, whole, ≥ 9,999; `seed`, whole.
 * @returns Between part in nats as observed, its null distribution and one-sided p; null when nobody has anything.
 * @throws InputError as {@link theilDecomposition}, or if an option is out of range.
 * @source Permutation test as in Good (2005), Permutation, Parametric and Bootstrap Tests of Hypotheses, ch. 3.
 * @example groupPermutationTest([1, 1, 5, 5], [1, 1, 1, 1], ["a", "a", "b", "b"])?.observed; // 0.2425859717
 */
export function groupPermutationTest(
  perHead: ArrayLike<number>,
  population: ArrayLike<number>,
  groups: readonly (string | number)[],
  option: MonteCarloOption = {},
): MonteCarloTest | null {
  const fn = "groupPermutationTest";
  const { perHead: x, people, population: everyone, mean } = readRegions(fn, perHead, population);
  const members = Array.from(membersOf(fn, population, groups).values());
  if (mean === 0) return null;
  const labels = new Int32Array(people.length);
  members.forEach((own, group) => {
    for (const i of own) labels[i] = group;
  });
  const held = new Float64Array(members.length);
  const lived = new Float64Array(members.length);
  const betweenT = (): number => {
    held.fill(0);
    lived.fill(0);
    labels.forEach((group, i) => {
      held[group] = (held[group] as number) + (people[i] as number) * (x[i] as number);
      lived[group] = (lived[group] as number) + (people[i] as number);
    });
    const term = (total: number, own: number, g: number): number =>
      total + own * ratioLogExcess(((held[g] as number) / own - mean) / mean);
    return lived.reduce(term, 0) / everyone;
  };
  const observed = betweenT();
  return monteCarloTest(
    observed,
    (random) => {
      shuffle(labels, random);
      return betweenT();
    },
    option,
  );
}
