import { sortPairsAscending } from "../numeric/sort-pairs.ts";
import { readRegions } from "./regions.ts";

/** A corner of the curve: the poorest `population` of all people have `amount` of all there is. */
export interface LorenzPoint {
  /** Share of people, 0–1. */
  readonly population: number;
  /** Share of the amount, 0–1. */
  readonly amount: number;
}

/**
 * Lorenz curve over regions: what share of the amount the poorest share of people has.
 *
 * Twice the area between curve and diagonal is {@link giniWeighted}. Equal units have populations of 1.
 *
 * @param perHead - Amount per head of each region; finite, ≥ 0. See {@link perHeadOf} for amounts.
 * @param population - People of each region; finite, ≥ 0, regions without people are left out.
 * @returns Corners from (0, 0) to (1, 1), poorest region first; null when nobody has anything.
 * @throws InputError if a vector is empty, holds a negative or non-finite value, or lengths differ.
 * @throws InputError if all populations are zero.
 * @source Lorenz (1905), Methods of Measuring the Concentration of Wealth, Publications of the American Statistical
 *   Association 9(70), 209–219.
 * @example lorenzCurve([1, 3], [3, 1])?.[1]; // { population: 0.75, amount: 0.5 }
 */
export function lorenzCurve(perHead: ArrayLike<number>, population: ArrayLike<number>): readonly LorenzPoint[] | null {
  const { perHead: x, people, population: everyone, mean } = readRegions("lorenzCurve", perHead, population);
  if (mean === 0) return null;
  sortPairsAscending(x, people);
  const points: LorenzPoint[] = [{ population: 0, amount: 0 }];
  let below = 0;
  let held = 0;
  for (let i = 0; i + 1 < x.length; i++) {
    below += people[i] as number;
    held += (people[i] as number) * (x[i] as number);
    points.push({ population: below / everyone, amount: Math.min(1, held / everyone / mean) });
  }
  points.push({ population: 1, amount: 1 });
  return points;
}
