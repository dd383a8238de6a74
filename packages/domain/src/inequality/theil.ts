import { defineIndex } from "../concentration/index-definition.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { logDeficit, ratioLogExcess } from "../numeric/log-excess.ts";
import { sum, sumOf } from "../numeric/sum.ts";

/**
 * Theil's T over equal units: mean of (x/μ)·ln(x/μ).
 *
 * Weighs the rich end, counts units with nothing as such, and splits exactly into between and within groups, see
 * {@link theilDecomposition}. For regions of unequal size, {@link theilTWeighted}. Some statistical packages drop zeros
 * before taking the mean, which measures inequality among the haves only; this one keeps them.
 *
 * @param amounts - What each unit has, in one unit of any kind; finite, ≥ 0. Zeros are kept, order does not matter.
 * @returns Nats, in [0, ln n]; null when all are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source Theil (1967), Economics and Information Theory, North-Holland, ch. 4.
 * @example theilT([1, 2, 3, 4, 5]); // 0.1196875936
 */
export function theilT(amounts: ArrayLike<number>): number | null {
  const { values } = readAmounts({ fn: "theilT", argument: "amounts" }, amounts);
  return theilTOf(values, sum(values));
}

/** The index of checked amounts with their total. */
export function theilTOf(values: Float64Array, total: number): number | null {
  if (total === 0) return null;
  const mean = total / values.length;
  return sumOf(values.length, (i) => ratioLogExcess(((values[i] as number) - mean) / mean)) / values.length;
}

/**
 * Theil's L over equal units, the mean log deviation: mean of ln(μ/x).
 *
 * Weighs the poor end and splits with population weights. A single unit with nothing makes it infinite: with common zeros
 * use {@link theilT}.
 *
 * @param amounts - What each unit has, in one unit of any kind; finite, ≥ 0. Order does not matter.
 * @returns Nats, in [0, +∞]; +∞ if some but not all amounts are zero; null when all are.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source Theil (1967), Economics and Information Theory, North-Holland, ch. 4.
 * @example theilL([1, 2, 3, 4, 5]); // 0.1411139401
 */
export function theilL(amounts: ArrayLike<number>): number | null {
  const { values, positive } = readAmounts({ fn: "theilL", argument: "amounts" }, amounts);
  return theilLOf(values, sum(values), positive);
}

/** The index of checked amounts with their total and the count of positives. */
export function theilLOf(values: Float64Array, total: number, positive: number): number | null {
  if (total === 0) return null;
  if (positive < values.length) return Number.POSITIVE_INFINITY;
  const mean = total / values.length;
  return sumOf(values.length, (i) => logDeficit(((values[i] as number) - mean) / mean)) / values.length;
}

export const theilTIndex = defineIndex({
  id: "theil-t",
  name: { en: "Theil’s T", de: "Theils T", fr: "T de Theil" },
  unit: "nats",
  range: { min: 0, max: null },
  moreConcentrated: "higher",
  zeros: "kept",
  compute: theilT,
});
