import { readRegions } from "./regions.ts";
import { hooverOfRegions, theilLOfRegions, theilTOfRegions, williamsonOfRegions } from "./weighted.ts";
import { correctedGiniOfRegions, giniOfRegions } from "./weighted-gini.ts";

/** Every inequality measure over regions of unequal size; null where one is undefined. */
export interface WeightedInequality {
  readonly giniWeighted: number | null;
  /** null where it would exceed 1. */
  readonly giniWeightedCorrected: number | null;
  readonly theilT: number | null;
  /** +∞ if some region with people has nothing. */
  readonly theilL: number | null;
  readonly williamson: number | null;
  readonly hoover: number | null;
  /** Mean per head over all people, in the unit of the input. */
  readonly mean: number;
}

/**
 * Every inequality measure over regions of unequal size, from one check and one sort.
 *
 * Each value is what its own function gives, see {@link giniWeighted} and its neighbours. Over equal units,
 * {@link inequalityProfile}.
 *
 * @param perHead - Amount per head of each region; finite, ≥ 0. See {@link perHeadOf} for amounts.
 * @param population - People of each region; finite, ≥ 0, regions without people are left out.
 * @returns The measures; all null but the mean when nobody has anything.
 * @throws InputError if a vector is empty, holds a negative or non-finite value, or lengths differ.
 * @throws InputError if all populations are zero.
 * @source As the single measures.
 * @example weightedInequality([1, 3], [3, 1]).mean; // 1.5
 */
export function weightedInequality(perHead: ArrayLike<number>, population: ArrayLike<number>): WeightedInequality {
  const regions = readRegions("weightedInequality", perHead, population);
  const giniWeighted = giniOfRegions(regions);
  return {
    giniWeighted,
    giniWeightedCorrected: correctedGiniOfRegions(giniWeighted, regions),
    theilT: theilTOfRegions(regions),
    theilL: theilLOfRegions(regions),
    williamson: williamsonOfRegions(regions),
    hoover: hooverOfRegions(regions),
    mean: regions.meanInUnit,
  };
}
