import { InputError } from "../errors.ts";
import { type Place, readAmounts } from "../numeric/amounts.ts";
import { sortAscending } from "../numeric/sort.ts";
import { sum } from "../numeric/sum.ts";

/** Those who hold anything at all; concentration ignores the rest. */
export interface Holders {
  /** Positive amounts, scaled by a power of two, in the given order or ascending. */
  readonly amounts: Float64Array;
  /** Their sum; 0 for none. */
  readonly total: number;
}

/** How many units there are when some of them hold nothing and still count. */
export interface UnitsOption {
  /** Number of units, at least the number of positive amounts; default: the positive ones. */
  readonly units?: number;
}

/** The positive amounts, checked, in the given order. */
export function readHolders(place: Place, amounts: ArrayLike<number>): Holders {
  const { values, positive } = readAmounts(place, amounts);
  const held = positive === values.length ? values : values.filter((value) => value > 0);
  return { amounts: held, total: sum(held) };
}

/** The positive amounts, checked, smallest first; ranks count from the end. */
export function readRankedHolders(place: Place, amounts: ArrayLike<number>): Holders {
  const { values, positive } = readAmounts(place, amounts);
  const sorted = sortAscending(values).subarray(values.length - positive);
  return { amounts: sorted, total: sum(sorted) };
}

/** The declared number of units, or else the number of holders. */
export function unitsAmong(fn: string, holders: number, option: UnitsOption): number {
  const { units } = option;
  if (units === undefined) return holders;
  if (Number.isSafeInteger(units) && units >= holders) return units;
  const rule = `a whole number of units ≥ the ${holders} positive amounts`;
  throw new InputError({ fn, argument: "units", rule, value: units });
}
