import { herfindahlOf } from "./herfindahl.ts";
import { readHolders } from "./holders.ts";
import { defineIndex } from "./index-definition.ts";

/**
 * Hirschman's index √H: the length of the vector of shares.
 *
 * The original of 1945, of which {@link herfindahl} is the square; ranks alike, and is kept to compare with older tables.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @returns Unitless, in [1/√n, 1] for n positive amounts; null when all are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source Hirschman (1945), National Power and the Structure of Foreign Trade, University of California Press, 155–162.
 * @example hirschman([40, 30, 20, 10]); // 0.5477225575
 */
export function hirschman(amounts: ArrayLike<number>): number | null {
  const index = herfindahlOf(readHolders({ fn: "hirschman", argument: "amounts" }, amounts));
  return index === null ? null : Math.sqrt(index);
}

export const hirschmanIndex = defineIndex({
  id: "hirschman",
  name: { en: "Hirschman index", de: "Hirschman-Index", fr: "Indice de Hirschman" },
  unit: "ratio",
  range: { min: 0, max: 1 },
  moreConcentrated: "higher",
  zeros: "ignored",
  compute: hirschman,
});
