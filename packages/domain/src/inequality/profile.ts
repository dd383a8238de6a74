import { readAmounts } from "../numeric/amounts.ts";
import { sortAscending } from "../numeric/sort.ts";
import { sum } from "../numeric/sum.ts";
import { coefficientOfVariationOf } from "./coefficient-of-variation.ts";
import { correctedGini, giniOf } from "./gini.ts";
import { hooverOf } from "./hoover.ts";
import { theilLOf, theilTOf } from "./theil.ts";

/** Every inequality measure of one vector of equal units; null where one is undefined. */
export interface InequalityProfile {
  readonly gini: number | null;
  readonly giniCorrected: number | null;
  readonly theilT: number | null;
  /** +∞ if some unit has nothing. */
  readonly theilL: number | null;
  readonly hoover: number | null;
  readonly cv: number | null;
}

/**
 * Every inequality measure over equal units, from one check and one sort.
 *
 * Each value is what its own function gives, see {@link gini} and its neighbours. For regions of unequal size,
 * {@link weightedInequality}.
 *
 * @param amounts - What each unit has, in one unit of any kind; finite, ≥ 0. Zeros are kept, order does not matter.
 * @returns The measures; all null when all amounts are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source As the single measures.
 * @example inequalityProfile([0, 0, 5]).theilL; // Infinity
 */
export function inequalityProfile(amounts: ArrayLike<number>): InequalityProfile {
  const { values, positive } = readAmounts({ fn: "inequalityProfile", argument: "amounts" }, amounts);
  sortAscending(values);
  const total = sum(values);
  const gini = giniOf(values, total);
  return {
    gini,
    giniCorrected: correctedGini(gini, values.length),
    theilT: theilTOf(values, total),
    theilL: theilLOf(values, total, positive),
    hoover: hooverOf(values, total),
    cv: coefficientOfVariationOf(values, total),
  };
}
