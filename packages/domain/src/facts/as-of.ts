import { InputError } from "../errors.ts";
import { dateInterval, type PartialDate, partialDate } from "../records/primitives.ts";

/**
 * What counts as having come by a day where only a month or a year is known: its last day has come (certain), or its
 * first (possible).
 */
export type Counting = "certain" | "possible";

/** When a question is asked: what selectors take. */
export interface AsOf {
  /** Day as YYYY-MM-DD. */
  readonly asOf: string;
  /** "certain" unless told: a designation of "2022" counts from 31 December 2022; with "possible", from 1 January. */
  readonly counting?: Counting | undefined;
}

/**
 * Whether a date lies on or before a day.
 *
 * @param date - A date of any precision.
 * @param asOf - Day as YYYY-MM-DD, already checked.
 * @param counting - See {@link Counting}; "certain" unless told.
 * @example hasCome("2022-07", "2022-07-15", "possible"); // true
 */
export function hasCome(date: PartialDate, asOf: string, counting: Counting = "certain"): boolean {
  const { start, end } = dateInterval(date);
  return (counting === "certain" ? end : start) <= asOf;
}

/** @throws InputError if `asOf` is not a day of the calendar. */
export function requireAsOf(fn: string, { asOf, counting }: AsOf): void {
  if (asOf?.length !== 10 || !partialDate.safeParse(asOf).success) {
    throw new InputError({ fn, argument: "asOf", rule: "a day of the calendar as YYYY-MM-DD", value: asOf });
  }
  if (counting === undefined || counting === "certain" || counting === "possible") return;
  throw new InputError({ fn, argument: "counting", rule: '"certain" or "possible"', value: counting });
}
