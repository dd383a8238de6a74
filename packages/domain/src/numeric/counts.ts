import { InputError } from "../errors.ts";
import { type Place, requireVector } from "./amounts.ts";

/**
 * The door for vectors of counts.
 *
 * @param place - Function and argument to name in a refusal.
 * @param counts - Whole numbers ≥ 0.
 * @returns Their sum.
 * @throws InputError if `counts` is not an array, is empty, holds anything but whole numbers ≥ 0, or sums beyond 2⁵³.
 * @example requireCounts({ fn: "doc", argument: "counts" }, [3, 0, 1]); // 4
 */
export function requireCounts(place: Place, counts: ArrayLike<number>): number {
  requireVector(place, counts);
  let total = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] as number;
    if (!(Number.isSafeInteger(count) && count >= 0)) {
      throw new InputError({ ...place, path: [i], rule: "whole numbers ≥ 0", value: count });
    }
    total += count;
  }
  if (total > Number.MAX_SAFE_INTEGER) throw new InputError({ ...place, rule: "a sum below 2⁵³", value: total });
  return total;
}
