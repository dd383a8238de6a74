import { sumOf } from "../numeric/sum.ts";
import { sumOfSquares } from "./herfindahl.ts";
import { type Holders, readHolders } from "./holders.ts";
import { defineIndex } from "./index-definition.ts";

/**
 * García-Alba's dominance index Σ s⁴ / H²: the Herfindahl index of each holder's part in the Herfindahl index.
 *
 * Unlike HHI it can fall when two small holders join against a large one, which is its point: it measures how far one
 * holder stands above the others.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @returns Unitless, in [1/n, 1] for n positive amounts; null when all are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source García Alba Idunate (1994), Un índice de dominación para el análisis de la estructura de los mercados, El
 *   Trimestre Económico 61(3), 499–524.
 * @example garciaAlba([40, 30, 20, 10]); // 0.3933333333
 */
export function garciaAlba(amounts: ArrayLike<number>): number | null {
  return garciaAlbaOf(readHolders({ fn: "garciaAlba", argument: "amounts" }, amounts));
}

/** The index of checked holders. */
export function garciaAlbaOf({ amounts, total }: Holders): number | null {
  if (total === 0) return null;
  const squares = sumOfSquares(amounts);
  return sumOf(amounts.length, (i) => ((amounts[i] as number) ** 2 / squares) ** 2);
}

export const garciaAlbaIndex = defineIndex({
  id: "garcia-alba",
  name: {
    en: "García-Alba dominance index",
    de: "Dominanzindex nach García-Alba",
    fr: "Indice de dominance de García-Alba",
  },
  unit: "ratio",
  range: { min: 0, max: 1 },
  moreConcentrated: "higher",
  zeros: "ignored",
  compute: garciaAlba,
});
