import { herfindahlOf } from "./herfindahl.ts";
import { readHolders } from "./holders.ts";
import { defineIndex } from "./index-definition.ts";

/**
 * Effective number of holders N₂ = 1/HHI: how many equal holders would be just as concentrated.
 *
 * For "as if 3.3 firms shared the market". It is the member q = 2 of the family {@link hillNumber}.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @returns Number of holders in [1, n] for n positive amounts; null when all are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source Laakso & Taagepera (1979), Effective Number of Parties, Comparative Political Studies 12(1), 3–27.
 * @example effectiveNumber([40, 30, 20, 10]); // 3.3333333333
 */
export function effectiveNumber(amounts: ArrayLike<number>): number | null {
  const index = herfindahlOf(readHolders({ fn: "effectiveNumber", argument: "amounts" }, amounts));
  return index === null ? null : 1 / index;
}

export const effectiveNumberIndex = defineIndex({
  id: "effective-number",
  name: { en: "Effective number of holders", de: "Effektive Zahl der Inhaber", fr: "Nombre effectif de détenteurs" },
  unit: "number",
  range: { min: 1, max: null },
  moreConcentrated: "lower",
  zeros: "ignored",
  compute: effectiveNumber,
});
