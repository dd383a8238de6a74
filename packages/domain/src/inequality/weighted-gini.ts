import { sortPairsAscending } from "../numeric/sort-pairs.ts";
import { sumOf } from "../numeric/sum.ts";
import type { GiniOption } from "./gini.ts";
import { type Regions, readRegions } from "./regions.ts";

/**
 * Gini coefficient over regions of unequal size: half the mean absolute difference between two people, each having what
 * their region has per head, relative to the mean.
 *
 * Splitting a region into equal parts changes nothing. Inequality inside regions is not seen.
 *
 * @param perHead - Amount per head of each region; finite, ≥ 0. See {@link perHeadOf} for amounts.
 * @param population - People of each region; finite, ≥ 0, regions without people are left out.
 * @param option - `corrected`: divide by 1 − Σπ², which is exact for equal populations only.
 * @returns Unitless, in [0, 1); null when nobody has anything, and where the corrected value would exceed 1.
 * @throws InputError if a vector is empty, holds a negative or non-finite value, or lengths differ.
 * @throws InputError if all populations are zero.
 * @source Lerman & Yitzhaki (1989), Improving the Accuracy of Estimates of Gini Coefficients, Journal of Econometrics 42.
 * @example giniWeighted([1, 3], [3, 1]); // 0.25
 */
export function giniWeighted(
  perHead: ArrayLike<number>,
  population: ArrayLike<number>,
  option: GiniOption = {},
): number | null {
  const regions = readRegions("giniWeighted", perHead, population);
  const plain = giniOfRegions(regions);
  return option.corrected === true ? correctedGiniOfRegions(plain, regions) : plain;
}

/**
 * The coefficient of checked regions, which it sorts: Σ (gap between neighbours)·(share below)·(share above)/μ. Every term is
 * ≥ 0, so near equality, or with one tiny rich region, no digits cancel.
 */
export function giniOfRegions({ perHead, people, population, mean }: Regions): number | null {
  if (mean === 0) return null;
  sortPairsAscending(perHead, people);
  const above = sharesAbove(people);
  let below = 0;
  let total = 0;
  let lost = 0;
  for (let i = 0; i + 1 < perHead.length; i++) {
    below += people[i] as number;
    const gap = (perHead[i + 1] as number) - (perHead[i] as number);
    const term = gap * below * (above[i] as number);
    const next = total + term;
    lost += total >= term ? total - next + term : term - next + total;
    total = next;
  }
  return (total + lost) / population / population / mean;
}

/** How many people live in the regions after each. */
function sharesAbove(people: Float64Array): Float64Array {
  const above = new Float64Array(people.length);
  let total = 0;
  let lost = 0;
  for (let i = people.length - 1; i > 0; i--) {
    const value = people[i] as number;
    const next = total + value;
    lost += total >= value ? total - next + value : value - next + total;
    total = next;
    above[i - 1] = total + lost;
  }
  return above;
}

/** The coefficient over 1 − Σπ²; undefined for one region, and above 1 but for rounding. */
export function correctedGiniOfRegions(plain: number | null, { people, population }: Regions): number | null {
  const different = sumOf(
    people.length,
    (i) => ((people[i] as number) / population) * (1 - (people[i] as number) / population),
  );
  if (plain === null || !(different > 0)) return null;
  const corrected = plain / different;
  return corrected > 1 + 1e-12 ? null : Math.min(1, corrected);
}
