import { ln } from "../numeric/elementary.ts";
import { readRankedHolders, type UnitsOption, unitsAmong } from "./holders.ts";
import { defineIndex } from "./index-definition.ts";
import { shannonEntropyOf } from "./shannon-entropy.ts";

/**
 * Evenness S / ln n (Pielou's J): the entropy as a part of what equal holders would give.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @param option - `units`: how many could have held something, if more than those who do.
 * @returns Unitless, in [0, 1]; null when all amounts are zero, and for a single unit.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @throws InputError if `units` is not a whole number, or is less than the number of positive amounts.
 * @source Pielou (1966), The Measurement of Diversity in Different Types of Biological Collections, Journal of
 *   Theoretical Biology 13, 131–144.
 * @example evenness([40, 30, 20, 10]); // 0.9232196723
 */
export function evenness(amounts: ArrayLike<number>, option: UnitsOption = {}): number | null {
  const fn = "evenness";
  const { amounts: ascending, total } = readRankedHolders({ fn, argument: "amounts" }, amounts);
  return evennessOf(shannonEntropyOf(ascending, total), unitsAmong(fn, ascending.length, option));
}

/** Entropy as a part of ln n. */
export function evennessOf(entropy: number | null, units: number): number | null {
  return entropy === null || units <= 1 ? null : Math.min(1, entropy / ln(units));
}

export const evennessIndex = defineIndex({
  id: "evenness",
  name: { en: "Evenness", de: "Gleichmäßigkeit", fr: "Équitabilité" },
  unit: "ratio",
  range: { min: 0, max: 1 },
  moreConcentrated: "lower",
  zeros: "ignored",
  compute: evenness,
});
