import { requireInteger } from "../numeric/guards.ts";
import { sum } from "../numeric/sum.ts";
import { readRankedHolders } from "./holders.ts";
import { defineIndex, type IndexDefinition } from "./index-definition.ts";

/**
 * Concentration ratio CR_k: the share of the k largest holders together.
 *
 * For "four firms hold 80 %". Blind to how the k share among themselves and to everyone else; for the whole
 * distribution use {@link herfindahl}.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @param k - How many leaders; whole, ≥ 1. More than there are holders gives 1.
 * @returns Share in (0, 1]; null when all amounts are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @throws InputError if `k` is not a whole number ≥ 1.
 * @source Bain (1951), Relation of Profit Rate to Industry Concentration, Quarterly Journal of Economics 65(3), 293–324.
 * @example concentrationRatio([40, 30, 20, 10], 2); // 0.7
 */
export function concentrationRatio(amounts: ArrayLike<number>, k: number): number | null {
  const fn = "concentrationRatio";
  requireInteger({ fn, argument: "k" }, k, 1);
  const { amounts: ascending, total } = readRankedHolders({ fn, argument: "amounts" }, amounts);
  return leadersShare(ascending, total, k);
}

/** CR_k of positive amounts sorted ascending. */
export function leadersShare(ascending: Float64Array, total: number, k: number): number | null {
  if (ascending.length === 0) return null;
  if (k >= ascending.length) return 1;
  return sum(ascending.subarray(ascending.length - k)) / total;
}

const ratioOf = (k: number, name: IndexDefinition["name"]) =>
  defineIndex({
    id: `concentration-ratio-${k}`,
    name,
    unit: "share",
    range: { min: 0, max: 1 },
    moreConcentrated: "higher",
    zeros: "ignored",
    compute: (amounts) => concentrationRatio(amounts, k),
  });

export const concentrationRatio1Index = ratioOf(1, {
  en: "Share of the largest",
  de: "Anteil des größten",
  fr: "Part du premier",
});
export const concentrationRatio2Index = ratioOf(2, {
  en: "Share of the two largest",
  de: "Anteil der zwei größten",
  fr: "Part des deux premiers",
});
export const concentrationRatio3Index = ratioOf(3, {
  en: "Share of the three largest",
  de: "Anteil der drei größten",
  fr: "Part des trois premiers",
});
export const concentrationRatio4Index = ratioOf(4, {
  en: "Share of the four largest",
  de: "Anteil der vier größten",
  fr: "Part des quatre premiers",
});
export const concentrationRatio8Index = ratioOf(8, {
  en: "Share of the eight largest",
  de: "Anteil der acht größten",
  fr: "Part des huit premiers",
});
