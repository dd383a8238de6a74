import { defineIndex } from "../concentration/index-definition.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { sum, sumOf } from "../numeric/sum.ts";

/**
 * Hoover index: the share of the total that would have to move for all units to have the same.
 *
 * The easiest to say aloud; blind to transfers on one side of the mean, which {@link gini} sees. For regions of unequal
 * size, {@link hooverWeighted}.
 *
 * @param amounts - What each unit has, in one unit of any kind; finite, ≥ 0. Zeros are kept, order does not matter.
 * @returns Share in [0, (n − 1)/n]; null when all are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source Hoover (1936), The Measurement of Industrial Localization, Review of Economic Statistics 18(4), 162–171.
 * @example hoover([1, 2, 3, 4, 5]); // 0.2
 */
export function hoover(amounts: ArrayLike<number>): number | null {
  const { values } = readAmounts({ fn: "hoover", argument: "amounts" }, amounts);
  return hooverOf(values, sum(values));
}

/**
 * The index of checked amounts with their total. What some have above the mean is what others lack below it; the two as
 * computed are weighed so that the rounding error of the mean itself cancels.
 */
export function hooverOf(values: Float64Array, total: number): number | null {
  if (total === 0) return null;
  const n = values.length;
  const mean = total / n;
  const above = sumOf(n, (i) => Math.max(0, (values[i] as number) - mean));
  const below = sumOf(n, (i) => Math.max(0, mean - (values[i] as number)));
  const rich = values.reduce((count, value) => (value > mean ? count + 1 : count), 0) / n;
  return ((1 - rich) * above + rich * below) / total;
}

export const hooverIndex = defineIndex({
  id: "hoover",
  name: { en: "Hoover index", de: "Hoover-Index", fr: "Indice de Hoover" },
  unit: "share",
  range: { min: 0, max: 1 },
  moreConcentrated: "higher",
  zeros: "kept",
  compute: hoover,
});
