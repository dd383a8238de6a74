import { defineIndex } from "../concentration/index-definition.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { sortAscending } from "../numeric/sort.ts";
import { sum } from "../numeric/sum.ts";

/** Which Gini: as observed, or scaled up so that one holder of everything gives 1 for every n. */
export interface GiniOption {
  /** Times n/(n − 1); default false. Some statistical packages correct without being asked. */
  readonly corrected?: boolean;
}

/**
 * Gini coefficient: half the mean absolute difference between two units, relative to the mean.
 *
 * For inequality among a fixed set of units, regions above all: a province with nothing is a province, so zeros count.
 * For few counts over many regions never without its null distribution; for concentration among firms,
 * {@link herfindahl}; for regions of unequal size, {@link giniWeighted}.
 *
 * @param amounts - What each unit has, in one unit of any kind; finite, ≥ 0. Zeros are kept, order does not matter.
 * @param option - `corrected`: multiply by n/(n − 1).
 * @returns Unitless, in [0, (n − 1)/n], corrected in [0, 1]; null when all are zero, and for a corrected single unit.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source Gini (1912), Variabilità e mutabilità, Bologna; by order statistics as in Sen (1973), On Economic Inequality.
 * @example gini([1, 2, 3, 4, 5]); // 0.2666666667
 */
export function gini(amounts: ArrayLike<number>, option: GiniOption = {}): number | null {
  const ascending = sortAscending(readAmounts({ fn: "gini", argument: "amounts" }, amounts).values);
  const plain = giniOf(ascending, sum(ascending));
  return option.corrected === true ? correctedGini(plain, ascending.length) : plain;
}

/**
 * The coefficient of amounts sorted ascending. Largest and smallest are taken in pairs, so that every term is ≥ 0 and
 * near equality no digits cancel.
 */
export function giniOf(ascending: Float64Array, total: number): number | null {
  if (total === 0) return null;
  const n = ascending.length;
  let differences = 0;
  let lost = 0;
  for (let i = 0, j = n - 1; i < j; i++, j--) {
    const term = (j - i) * ((ascending[j] as number) - (ascending[i] as number));
    const next = differences + term;
    lost += differences >= term ? differences - next + term : term - next + differences;
    differences = next;
  }
  return (differences + lost) / n / total;
}

/** The coefficient as a part of its largest possible value (n − 1)/n; undefined for one unit. */
export function correctedGini(plain: number | null, n: number): number | null {
  return plain === null || n === 1 ? null : Math.min(1, (plain * n) / (n - 1));
}

export const giniIndex = defineIndex({
  id: "gini",
  name: { en: "Gini coefficient", de: "Gini-Koeffizient", fr: "Coefficient de Gini" },
  unit: "ratio",
  range: { min: 0, max: 1 },
  moreConcentrated: "higher",
  zeros: "kept",
  compute: (amounts) => gini(amounts),
});
