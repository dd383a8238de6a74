import { requireInteger } from "../numeric/guards.ts";

/** A value of a yearly series, with how old it is. */
export interface Carried {
  /** Null where nothing may stand in. */
  readonly value: number | null;
  /** Years it was carried forward; 0 for an observation of the year itself or a gap. */
  readonly carriedYears: number;
}

/** How many years an observation may stand in for its successors. */
export const DEFAULT_CARRY_YEARS_MAX = 2;

/**
 * Carries the last observation of a yearly series forward into gaps, for a short while, and says so.
 *
 * @param values - One value a year, in order; null where missing.
 * @param options - `yearsMax` (default 2) and `events`, the positions of years in which something happened across which
 *   no value may be carried.
 * @returns One entry a year.
 * @throws InputError if `yearsMax` is not a whole number ≥ 0.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3.
 * @example carryForward([5, null, null, null]).map((year) => year.value); // [5, 5, 5, null]
 */
export function carryForward(
  values: readonly (number | null)[],
  options: { readonly yearsMax?: number; readonly events?: readonly number[] } = {},
): Carried[] {
  const yearsMax = options.yearsMax ?? DEFAULT_CARRY_YEARS_MAX;
  requireInteger({ fn: "carryForward", argument: "yearsMax" }, yearsMax, 0);
  const barred = new Set(options.events);
  let last: { value: number; at: number } | null = null;
  return values.map((value, at) => {
    if (barred.has(at)) last = null;
    if (value !== null) {
      last = { value, at };
      return { value, carriedYears: 0 };
    }
    if (last === null || at - last.at > yearsMax) return { value: null, carriedYears: 0 };
    return { value: last.value, carriedYears: at - last.at };
  });
}
