import { logDeficit, ratioLogExcess } from "../numeric/log-excess.ts";
import { sumOf } from "../numeric/sum.ts";
import { type Regions, readRegions } from "./regions.ts";

/**
 * Theil's T over regions of unequal size: Σ y ln(y/π), with y the shares of the amount and π those of the people.
 *
 * @param perHead - Amount per head of each region; finite, ≥ 0. See {@link perHeadOf} for amounts.
 * @param population - People of each region; finite, ≥ 0, regions without people are left out.
 * @returns Nats, in [0, ln(1/π_min)]; null when nobody has anything.
 * @throws InputError if a vector is empty, holds a negative or non-finite value, or lengths differ.
 * @throws InputError if all populations are zero.
 * @source Theil (1967), Economics and Information Theory, North-Holland, ch. 4.
 * @example theilTWeighted([1, 3], [3, 1]); // 0.1438410362
 */
export function theilTWeighted(perHead: ArrayLike<number>, population: ArrayLike<number>): number | null {
  return theilTOfRegions(readRegions("theilTWeighted", perHead, population));
}

/** T of checked regions, as Σ π·((1 + d) ln(1 + d) − d) with d the relative deviation from the mean. */
export function theilTOfRegions({ perHead, people, population, mean }: Regions): number | null {
  if (mean === 0) return null;
  const term = (i: number): number => (people[i] as number) * ratioLogExcess(((perHead[i] as number) - mean) / mean);
  return sumOf(people.length, term) / population;
}

/**
 * Theil's L over regions of unequal size, the mean log deviation: Σ π ln(π/y).
 *
 * @param perHead - Amount per head of each region; finite, ≥ 0. See {@link perHeadOf} for amounts.
 * @param population - People of each region; finite, ≥ 0, regions without people are left out.
 * @returns Nats, in [0, +∞]; +∞ if some region with people has nothing; null when nobody has anything.
 * @throws InputError if a vector is empty, holds a negative or non-finite value, or lengths differ.
 * @throws InputError if all populations are zero.
 * @source Theil (1967), Economics and Information Theory, North-Holland, ch. 4.
 * @example theilLWeighted([1, 3], [3, 1]); // 0.1308120359
 */
export function theilLWeighted(perHead: ArrayLike<number>, population: ArrayLike<number>): number | null {
  return theilLOfRegions(readRegions("theilLWeighted", perHead, population));
}

/** L of checked regions. */
export function theilLOfRegions({ perHead, people, population, mean }: Regions): number | null {
  if (mean === 0) return null;
  if (perHead.includes(0)) return Number.POSITIVE_INFINITY;
  const term = (i: number): number => (people[i] as number) * logDeficit(((perHead[i] as number) - mean) / mean);
  return sumOf(people.length, term) / population;
}

/**
 * Hoover index over regions of unequal size: ½ Σ|y − π|, the share that would have to move for all people to have the same.
 *
 * @param perHead - Amount per head of each region; finite, ≥ 0. See {@link perHeadOf} for amounts.
 * @param population - People of each region; finite, ≥ 0, regions without people are left out.
 * @returns Share in [0, 1); null when nobody has anything.
 * @throws InputError if a vector is empty, holds a negative or non-finite value, or lengths differ.
 * @throws InputError if all populations are zero.
 * @source Hoover (1936), The Measurement of Industrial Localization, Review of Economic Statistics 18(4), 162–171.
 * @example hooverWeighted([1, 3], [3, 1]); // 0.25
 */
export function hooverWeighted(perHead: ArrayLike<number>, population: ArrayLike<number>): number | null {
  return hooverOfRegions(readRegions("hooverWeighted", perHead, population));
}

/** Hoover index of checked regions; the rounding error of the mean cancels as in {@link hooverOf}. */
export function hooverOfRegions({ perHead, people, population, mean }: Regions): number | null {
  if (mean === 0) return null;
  const n = people.length;
  const excess = (i: number): number => (perHead[i] as number) - mean;
  const above = sumOf(n, (i) => (people[i] as number) * Math.max(0, excess(i)));
  const below = sumOf(n, (i) => (people[i] as number) * Math.max(0, -excess(i)));
  const rich = sumOf(n, (i) => (excess(i) > 0 ? (people[i] as number) : 0)) / population;
  return ((1 - rich) * above + rich * below) / population / mean;
}

/**
 * Williamson's index: the coefficient of variation of amounts per head, weighted by population.
 *
 * The usual measure of regional disparity of output per head; equals √(2·GE(2)).
 *
 * @param perHead - Amount per head of each region; finite, ≥ 0. See {@link perHeadOf} for amounts.
 * @param population - People of each region; finite, ≥ 0, regions without people are left out.
 * @returns Unitless, ≥ 0; null when nobody has anything.
 * @throws InputError if a vector is empty, holds a negative or non-finite value, or lengths differ.
 * @throws InputError if all populations are zero.
 * @source Williamson (1965), Regional Inequality and the Process of National Development, Economic Development and
 *   Cultural Change 13(4), part II, 1–84.
 * @example williamson([1, 3], [3, 1]); // 0.5773502692
 */
export function williamson(perHead: ArrayLike<number>, population: ArrayLike<number>): number | null {
  return williamsonOfRegions(readRegions("williamson", perHead, population));
}

/** Williamson's index of checked regions. */
export function williamsonOfRegions({ perHead, people, population, mean }: Regions): number | null {
  if (mean === 0) return null;
  const term = (i: number): number =>
    ((people[i] as number) / population) * (((perHead[i] as number) - mean) / mean) ** 2;
  return Math.sqrt(sumOf(people.length, term));
}
