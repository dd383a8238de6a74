import { InputError } from "../errors.ts";

/** Who asked and for what, so that a refusal can name both. */
export interface Place {
  readonly fn: string;
  readonly argument: string;
}

/** What each holder or region has, past the door: a private copy, safe to square. */
export interface Amounts {
  /** Float64 copy in the given order, divided by a power of two where squares might overflow or vanish. */
  readonly values: Float64Array;
  /** How many are > 0. */
  readonly positive: number;
  /** The largest, in the scale of `values`. */
  readonly max: number;
  /** What `values` were multiplied by, as two powers of two, since one alone may be out of range. */
  readonly scale: readonly [number, number];
}

/** Squares and fourth powers of numbers in this range, times 10⁷ of them, stay normal; outside it amounts are scaled. */
const SAFE_MIN = 2 ** -60;
const SAFE_MAX = 2 ** 60;

/**
 * The door for vectors of amounts: refuses what no measure can take, and makes the rest safe to square.
 *
 * Arrays and typed arrays are taken, never mutated. Holes, strings, null, booleans, bigints, NaN, ±∞ and negative
 * numbers are refused by position; −0 is 0. Amounts far from 1 are scaled by a power of two near the maximum, which is
 * exact, so that 1e300 and 1e−300 give the same bits as 1.
 *
 * @param place - Function and argument to name in a refusal.
 * @param values - Finite numbers ≥ 0, in one unit of any kind.
 * @returns A scaled copy with its count of positives and its maximum.
 * @throws InputError if `values` is not an array, is empty, or holds anything but finite numbers ≥ 0.
 * @example Array.from(readAmounts({ fn: "doc", argument: "x" }, [1, -0, 3]).values); // [1, 0, 3]
 */
export function readAmounts(place: Place, values: ArrayLike<number>): Amounts {
  requireVector(place, values);
  const copy = new Float64Array(values.length);
  let max = 0;
  let positive = 0;
  for (let i = 0; i < copy.length; i++) {
    const value = values[i];
    if (typeof value !== "number" || !(value >= 0 && value < Number.POSITIVE_INFINITY))
      throw badAmount(place, i, value);
    copy[i] = value + 0;
    if (value > 0) positive++;
    if (value > max) max = value;
  }
  if (max === 0 || (max >= SAFE_MIN && max <= SAFE_MAX)) return { values: copy, positive, max, scale: [1, 1] };
  const exponent = -Math.floor(Math.log2(max));
  const scale = [2 ** Math.min(exponent, 1000), 2 ** Math.max(exponent - 1000, 0)] as const;
  for (let i = 0; i < copy.length; i++) copy[i] = (copy[i] as number) * scale[0] * scale[1];
  return { values: copy, positive, max: max * scale[0] * scale[1], scale };
}

/**
 * Refuses what is not a filled array or typed array of numbers; strings and look-alike objects are not arrays.
 *
 * @throws InputError if `values` is not an array or has no elements.
 * @example requireVector({ fn: "doc", argument: "x" }, Float64Array.of(1)); // undefined
 */
export function requireVector(place: Place, values: ArrayLike<number>): void {
  const isVector = Array.isArray(values) || (ArrayBuffer.isView(values) && !(values instanceof DataView));
  if (!isVector) throw new InputError({ ...place, rule: "an array or typed array of numbers", value: values });
  if (values.length === 0) throw new InputError({ ...place, rule: "at least one amount", value: values });
}

function badAmount(place: Place, index: number, value: unknown): InputError {
  return new InputError({ ...place, path: [index], rule: "finite amounts ≥ 0", value });
}
