import { ratioLogExcess } from "../numeric/log-excess.ts";
import { sumOf } from "../numeric/sum.ts";
import { type Holders, readHolders, type UnitsOption, unitsAmong } from "./holders.ts";
import { defineIndex } from "./index-definition.ts";

/**
 * Theil index of the shares, ln n − S: how far the entropy falls short of that of equal holders.
 *
 * 0 when all hold alike, ln n for a monopoly among n. Computed term by term as a divergence from equal shares, so that
 * near equality no digits cancel. Over regions of unequal size use {@link theilT} with populations.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @param option - `units`: how many could have held something, if more than those who do.
 * @returns Nats, in [0, ln n]; null when all amounts are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @throws InputError if `units` is not a whole number, or is less than the number of positive amounts.
 * @source Theil (1967), Economics and Information Theory, North-Holland, ch. 4 and 8.
 * @example theilOfShares([40, 30, 20, 10]); // 0.1064401353
 */
export function theilOfShares(amounts: ArrayLike<number>, option: UnitsOption = {}): number | null {
  const fn = "theilOfShares";
  const holders = readHolders({ fn, argument: "amounts" }, amounts);
  return theilOfSharesOf(holders, unitsAmong(fn, holders.amounts.length, option));
}

/** The index of checked holders among `units` units; each unit without anything adds 1/units. */
export function theilOfSharesOf({ amounts, total }: Holders, units: number): number | null {
  if (total === 0) return null;
  const mean = total / units;
  const held = sumOf(amounts.length, (i) => ratioLogExcess(((amounts[i] as number) - mean) / mean));
  return (held + (units - amounts.length)) / units;
}

export const theilOfSharesIndex = defineIndex({
  id: "theil-of-shares",
  name: { en: "Theil index of shares", de: "Theil-Index der Anteile", fr: "Indice de Theil des parts" },
  unit: "nats",
  range: { min: 0, max: null },
  moreConcentrated: "higher",
  zeros: "ignored",
  compute: theilOfShares,
});
