import { InputError } from "../errors.ts";

/** When something happened, as exactly as is known: the first and the last day it can have been, both ISO `YYYY-MM-DD`. */
export interface DateSpan {
  readonly start: string;
  readonly end: string;
}

const DAY_MS = 86_400_000;
/** Mean length of a Gregorian year. */
export const DAYS_PER_YEAR = 365.2425;

/**
 * The number of a day, counted from 1970-01-01.
 *
 * @param day - ISO day, `YYYY-MM-DD`.
 * @returns Whole days, negative before 1970.
 * @throws InputError if `day` is not a day of the calendar.
 * @source Proleptic Gregorian calendar, ISO 8601-1:2019.
 * @example dayNumber("2017-07-20"); // 17367
 */
export function dayNumber(day: string): number {
  const number = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) / DAY_MS : Number.NaN;
  if (Number.isNaN(number) || isoDay(number) !== day) {
    throw new InputError({ fn: "dayNumber", argument: "day", rule: "a day of the calendar as YYYY-MM-DD", value: day });
  }
  return number;
}

/** The day of a number, the inverse of {@link dayNumber}. */
export function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Checks spans: days of the calendar, none ending before it starts. */
export function requireSpans(fn: string, argument: string, spans: readonly DateSpan[]): void {
  spans.forEach(({ start, end }, i) => {
    if (dayNumber(start) <= dayNumber(end)) return;
    throw new InputError({ fn, argument, path: [i, "end"], rule: `a day not before ${start}`, value: end });
  });
}

/**
 * How long after a start something happened, in years; both ends where its day is not exactly known.
 *
 * @param start - ISO day on which the clock starts.
 * @param event - When it happened.
 * @returns Years of 365.2425 days, negative before the start.
 * @throws InputError if a day is not a day of the calendar, or the event ends before it starts.
 * @source METHODS §3: lag = days/365.2425.
 * @example lagYears("2017-07-20", { start: "2021-11-01", end: "2021-11-01" }).min; // 4.2848244659
 */
export function lagYears(start: string, event: DateSpan): { readonly min: number; readonly max: number } {
  requireSpans("lagYears", "event", [event]);
  const from = dayNumber(start);
  const years = (day: string): number => (dayNumber(day) - from) / DAYS_PER_YEAR;
  return { min: years(event.start), max: years(event.end) };
}
