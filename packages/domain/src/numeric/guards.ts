import { InputError } from "../errors.ts";
import type { Place } from "./amounts.ts";

/** Refuses anything but a whole number in [min, max]. */
export function requireInteger(place: Place, value: number, min: number, max = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return;
  const rule = max === Number.MAX_SAFE_INTEGER ? `a whole number ≥ ${min}` : `a whole number in [${min}, ${max}]`;
  throw new InputError({ ...place, rule, value });
}

/** Refuses anything but a finite number in [min, max]. */
export function requireWithin(place: Place, value: number, min: number, max: number): void {
  if (value >= min && value <= max && Number.isFinite(value)) return;
  const rule = max === Number.POSITIVE_INFINITY ? `a finite number ≥ ${min}` : `a number in [${min}, ${max}]`;
  throw new InputError({ ...place, rule, value });
}

/** Refuses anything but a number strictly between min and max. */
export function requireBetween(place: Place, value: number, min: number, max: number): void {
  if (typeof value === "number" && value > min && value < max) return;
  const open = `a number strictly between ${min} and ${max}`;
  const rule = max < Number.POSITIVE_INFINITY ? open : min === 0 ? "a finite number > 0" : "a finite number";
  throw new InputError({ ...place, rule, value });
}

/** Refuses two vectors of different lengths. */
export function requireSameLength(place: Place, values: ArrayLike<unknown>, other: ArrayLike<unknown>): void {
  if (values.length === other.length) return;
  throw new InputError({
    ...place,
    rule: `as many elements as its companion, ${other.length}`,
    value: values.length,
  });
}
