import { InputError } from "../errors.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { requireSameLength } from "../numeric/guards.ts";
import { sum } from "../numeric/sum.ts";

/**
 * The share of an amount that lies inside a set of places, such as the mega-regions.
 *
 * Which places belong is data with a version, never a rule in here.
 *
 * @param amounts - What each place has, in one unit of any kind; finite, ≥ 0.
 * @param inside - For each place whether it belongs to the set.
 * @returns Share in [0, 1]; null when all amounts are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @throws InputError if lengths differ, or a membership is neither true nor false.
 * @source METHODS §2, mega-region share.
 * @example shareInside([7, 2, 1], [true, false, true]); // 0.8
 */
export function shareInside(amounts: ArrayLike<number>, inside: readonly boolean[]): number | null {
  const fn = "shareInside";
  const { values } = readAmounts({ fn, argument: "amounts" }, amounts);
  requireSameLength({ fn, argument: "inside" }, inside, amounts);
  const odd = inside.findIndex((belongs) => typeof belongs !== "boolean");
  if (odd >= 0)
    throw new InputError({ fn, argument: "inside", path: [odd], rule: "true or false", value: inside[odd] });
  const total = sum(values);
  return total === 0 ? null : sum(values.map((value, i) => (inside[i] ? value : 0))) / total;
}
