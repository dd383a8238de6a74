import { squaredDeviations } from "../numeric/squared-deviations.ts";
import { type Holders, readHolders, type UnitsOption, unitsAmong } from "./holders.ts";
import { defineIndex } from "./index-definition.ts";

/**
 * Normalised Herfindahl index H* = (H − 1/n)/(1 − 1/n): 0 when all hold alike, 1 for a monopoly.
 *
 * Takes out how many holders there are, which {@link herfindahl} mixes with how unequal they are. Computed from
 * deviations from the mean, so that near equality no digits cancel.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @param option - `units`: how many could have held something, if more than those who do.
 * @returns Unitless, in [0, 1]; 1 by convention for a single unit; null when all amounts are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @throws InputError if `units` is not a whole number, or is less than the number of positive amounts.
 * @source Cracau & Durán Lima (2016), On the Normalized Herfindahl-Hirschman Index: A Technical Note, International
 *   Journal on Food System Dynamics 7(4), 382–386.
 * @example normalisedHerfindahl([40, 30, 20, 10]); // 0.0666666667
 */
export function normalisedHerfindahl(amounts: ArrayLike<number>, option: UnitsOption = {}): number | null {
  const fn = "normalisedHerfindahl";
  const holders = readHolders({ fn, argument: "amounts" }, amounts);
  return normalisedHerfindahlOf(holders, unitsAmong(fn, holders.amounts.length, option));
}

/** The index of checked holders among `units` units. */
export function normalisedHerfindahlOf({ amounts, total }: Holders, units: number): number | null {
  if (total === 0) return null;
  if (units === 1) return 1;
  const mean = total / units;
  const spread = squaredDeviations(amounts, mean) + (units - amounts.length) * mean * mean;
  return Math.min(1, (spread / total / total) * (units / (units - 1)));
}

export const normalisedHerfindahlIndex = defineIndex({
  id: "normalised-herfindahl",
  name: {
    en: "Normalised Herfindahl–Hirschman index",
    de: "Normierter Herfindahl-Hirschman-Index",
    fr: "Indice de Herfindahl-Hirschman normalisé",
  },
  unit: "ratio",
  range: { min: 0, max: 1 },
  moreConcentrated: "higher",
  zeros: "ignored",
  compute: normalisedHerfindahl,
});
