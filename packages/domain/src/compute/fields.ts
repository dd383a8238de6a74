import { z } from "zod";

/**
 * A vector of finite numbers, checked in one plain loop: element schemas cost seconds for 10⁷ numbers, this
 * milliseconds. Rules beyond finiteness are the domain functions' own.
 */
export const numbers = z
  .custom<readonly number[]>()
  .check(({ value, issues }) => {
    const bad = firstBadNumber(value);
    if (bad === null) return;
    const [path, message] = bad < 0 ? [[], "an array of numbers"] : [[bad], "finite numbers"];
    issues.push({ code: "custom", input: value, path, message });
  })
  .meta({ type: "array", items: { type: "number" } });

/** Position of the first element that is not a finite number, −1 if there are no elements to speak of, null if all is well. */
function firstBadNumber(values: unknown): number | null {
  const isVector = Array.isArray(values) || (ArrayBuffer.isView(values) && !(values instanceof DataView));
  if (!isVector) return -1;
  const elements = values as ArrayLike<unknown>;
  for (let i = 0; i < elements.length; i++) {
    const value = elements[i];
    if (typeof value !== "number" || !(value - value === 0)) return i;
  }
  return null;
}

/** Names, one an element; words or numbers, which the functions check one by one. */
export const labels = z
  .custom<readonly (string | number)[]>((value) => Array.isArray(value), "an array of names")
  .meta({ type: "array", items: { type: ["string", "number"] } });

/** Replicates of a Monte Carlo result. */
export const drawsField = z.number().default(9999).describe("Monte Carlo replicates, at least 9,999");

/** A finite number, or null where mathematics leaves it undefined. */
export const numberOrNull = z.number().nullable();

/** A number that may be +∞, which JSON has no number for. */
export const numberOrInfinity = z.union([z.number(), z.literal("Infinity")]);

/** The same, or null where it is undefined. */
export const infinityOrNull = numberOrInfinity.nullable();

/** +∞ as its word; everything else as it is. */
export function infinityAsWord(value: number): number | "Infinity";
export function infinityAsWord(value: number | null): number | "Infinity" | null;
export function infinityAsWord(value: number | null): number | "Infinity" | null {
  return value === Number.POSITIVE_INFINITY ? "Infinity" : value;
}
