import { readRankedHolders } from "./holders.ts";
import { defineIndex } from "./index-definition.ts";

/**
 * Hall–Tideman index, the same as Rosenbluth's: 1/(2·Σ i·s₍ᵢ₎ − 1), rank 1 the largest.
 *
 * Weighs a share by its rank, so the number of small holders counts for more than in {@link herfindahl}; equals
 * 1/(n(1 − G)) with G the {@link gini} over the positive amounts.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @returns Unitless, in [1/n, 1] for n positive amounts; null when all are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source Hall & Tideman (1967), Measures of Concentration, Journal of the American Statistical Association 62, 162–168.
 * @example hallTideman([40, 30, 20, 10]); // 0.3333333333
 */
export function hallTideman(amounts: ArrayLike<number>): number | null {
  const { amounts: ascending, total } = readRankedHolders({ fn: "hallTideman", argument: "amounts" }, amounts);
  return hallTidemanOf(ascending, total);
}

/** The index of positive amounts sorted ascending: total / Σ(2i − 1)·x₍ᵢ₎, in which nothing cancels. */
export function hallTidemanOf(ascending: Float64Array, total: number): number | null {
  if (total === 0) return null;
  let weighted = 0;
  let lost = 0;
  for (let i = 0; i < ascending.length; i++) {
    const term = (2 * (ascending.length - i) - 1) * (ascending[i] as number);
    const next = weighted + term;
    lost += weighted >= term ? weighted - next + term : term - next + weighted;
    weighted = next;
  }
  return total / (weighted + lost);
}

export const hallTidemanIndex = defineIndex({
  id: "hall-tideman",
  name: { en: "Hall–Tideman index", de: "Hall-Tideman-Index", fr: "Indice de Hall-Tideman" },
  unit: "ratio",
  range: { min: 0, max: 1 },
  moreConcentrated: "higher",
  zeros: "ignored",
  compute: hallTideman,
});
