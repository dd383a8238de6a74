import { defineIndex } from "../concentration/index-definition.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { squaredDeviations } from "../numeric/squared-deviations.ts";
import { sum } from "../numeric/sum.ts";

/**
 * Coefficient of variation: the standard deviation (over n, not n − 1) relative to the mean.
 *
 * Weighs extremes most of all measures here. For regions of unequal size, {@link williamson}.
 *
 * @param amounts - What each unit has, in one unit of any kind; finite, ≥ 0. Zeros are kept, order does not matter.
 * @returns Unitless, in [0, √(n − 1)]; null when all are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source Pearson (1896), Mathematical Contributions to the Theory of Evolution III, Philosophical Transactions A 187, 277.
 * @example coefficientOfVariation([1, 2, 3, 4, 5]); // 0.4714045208
 */
export function coefficientOfVariation(amounts: ArrayLike<number>): number | null {
  const { values } = readAmounts({ fn: "coefficientOfVariation", argument: "amounts" }, amounts);
  return coefficientOfVariationOf(values, sum(values));
}

/** The coefficient of checked amounts with their total. */
export function coefficientOfVariationOf(values: Float64Array, total: number): number | null {
  if (total === 0) return null;
  const mean = total / values.length;
  return Math.sqrt(squaredDeviations(values, mean) / values.length) / mean;
}

export const coefficientOfVariationIndex = defineIndex({
  id: "coefficient-of-variation",
  name: { en: "Coefficient of variation", de: "Variationskoeffizient", fr: "Coefficient de variation" },
  unit: "ratio",
  range: { min: 0, max: null },
  moreConcentrated: "higher",
  zeros: "kept",
  compute: coefficientOfVariation,
});
