import { InputError } from "../errors.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { requireSameLength } from "../numeric/guards.ts";
import { sum, sumOf } from "../numeric/sum.ts";

/** Regions with people in them, what each person has, and how many they are. */
export interface Regions {
  /** Amount per head, scaled by a power of two. */
  readonly perHead: Float64Array;
  /** People, scaled by a power of two; all > 0. */
  readonly people: Float64Array;
  /** Sum of `people`. */
  readonly population: number;
  /** Mean per head over all people, in the scale of `perHead`. */
  readonly mean: number;
  /** The same in the unit of the input. */
  readonly meanInUnit: number;
}

/** Checks values per head and populations; regions without people are left out. */
export function readRegions(fn: string, perHead: ArrayLike<number>, population: ArrayLike<number>): Regions {
  const values = readAmounts({ fn, argument: "perHead" }, perHead);
  const weights = readAmounts({ fn, argument: "population" }, population);
  requireSameLength({ fn, argument: "population" }, population, perHead);
  requirePeople(fn, weights.positive, population);
  const peopled = weights.positive === weights.values.length;
  const lived = (_: number, i: number): boolean => (weights.values[i] as number) > 0;
  const x = peopled ? values.values : values.values.filter(lived);
  const w = peopled ? weights.values : weights.values.filter(lived);
  const total = sum(w);
  const mean = sumOf(x.length, (i) => (w[i] as number) * (x[i] as number)) / total;
  return { perHead: x, people: w, population: total, mean, meanInUnit: mean / values.scale[0] / values.scale[1] };
}

/** Refuses populations that are all zero. */
export function requirePeople(
  fn: string,
  positive: number,
  population: ArrayLike<number>,
  argument = "population",
): void {
  if (positive > 0) return;
  throw new InputError({ fn, argument, rule: "at least one positive weight", value: population });
}

/**
 * Amounts per head, from amounts and populations.
 *
 * @param amounts - What each region has, in one unit of any kind; finite, ≥ 0.
 * @param population - People of each region, or another base; finite, ≥ 0.
 * @returns Amount per head of each region, 0 where nobody lives; for the weighted measures, which drop such regions.
 * @throws InputError if a vector is empty, holds a negative or non-finite value, or lengths differ.
 * @throws InputError if a region without people has something.
 * @source Convention of METHODS §2: nothing for nobody is dropped, something for nobody is an error.
 * @example Array.from(perHeadOf([6, 0], [3, 0])); // [2, 0]
 */
export function perHeadOf(amounts: ArrayLike<number>, population: ArrayLike<number>): Float64Array {
  const fn = "perHeadOf";
  readAmounts({ fn, argument: "amounts" }, amounts);
  readAmounts({ fn, argument: "population" }, population);
  requireSameLength({ fn, argument: "population" }, population, amounts);
  return Float64Array.from(amounts, (amount, i) => {
    const people = population[i] as number;
    if (people === 0 && amount > 0) {
      const rule = "nothing where nobody lives";
      throw new InputError({ fn, argument: "amounts", path: [i], rule, value: amount });
    }
    return people === 0 ? 0 : amount / people;
  });
}
