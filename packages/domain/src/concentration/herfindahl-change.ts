import { InputError } from "../errors.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { requireInteger } from "../numeric/guards.ts";
import { sum } from "../numeric/sum.ts";

/**
 * What a merger of two holders adds to the Herfindahl index, before anything else changes: 2·sᵢ·sⱼ.
 *
 * The figure merger guidelines set beside the level of {@link herfindahl}.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0.
 * @param first - Position of one of them.
 * @param second - Position of the other.
 * @returns Unitless, in [0, ½]; null when all amounts are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @throws InputError if a position does not exist, or both are the same.
 * @source US Department of Justice & Federal Trade Commission (2010), Horizontal Merger Guidelines, §5.3.
 * @example herfindahlChange([40, 30, 20, 10], 2, 3); // 0.04
 */
export function herfindahlChange(amounts: ArrayLike<number>, first: number, second: number): number | null {
  const fn = "herfindahlChange";
  const { values } = readAmounts({ fn, argument: "amounts" }, amounts);
  requireInteger({ fn, argument: "first" }, first, 0, values.length - 1);
  requireInteger({ fn, argument: "second" }, second, 0, values.length - 1);
  if (first === second) {
    throw new InputError({ fn, argument: "second", rule: "two different positions", value: second });
  }
  const total = sum(values);
  return total === 0 ? null : 2 * ((values[first] as number) / total) * ((values[second] as number) / total);
}
