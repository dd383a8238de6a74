import { type Holders, readHolders } from "./holders.ts";
import { defineIndex } from "./index-definition.ts";

/**
 * Herfindahl–Hirschman index: the sum of squared shares.
 *
 * The chance that two units drawn at random belong to the same holder; 1/HHI is the number of equal holders with the
 * same concentration. Guidelines print it times 10,000. For inequality among many, see {@link gini}; when only some
 * shares are known, {@link partialShareBounds}.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @returns Unitless, in [1/n, 1] for n positive amounts; null when all are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source Hirschman (1964), The Paternity of an Index, American Economic Review 54(5), 761–762.
 * @example herfindahl([40, 30, 20, 10]); // 0.3
 */
export function herfindahl(amounts: ArrayLike<number>): number | null {
  return herfindahlOf(readHolders({ fn: "herfindahl", argument: "amounts" }, amounts));
}

/** The index of checked holders. */
export function herfindahlOf({ amounts, total }: Holders): number | null {
  return total === 0 ? null : sumOfSquares(amounts) / (total * total);
}

/** Compensated sum of squares. */
export function sumOfSquares(values: Float64Array): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const square = (values[i] as number) ** 2;
    const next = total + square;
    lost += total >= square ? total - next + square : square - next + total;
    total = next;
  }
  return total + lost;
}

export const herfindahlIndex = defineIndex({
  id: "herfindahl",
  name: { en: "Herfindahl–Hirschman index", de: "Herfindahl-Hirschman-Index", fr: "Indice de Herfindahl-Hirschman" },
  unit: "ratio",
  range: { min: 0, max: 1 },
  moreConcentrated: "higher",
  zeros: "ignored",
  compute: herfindahl,
});
