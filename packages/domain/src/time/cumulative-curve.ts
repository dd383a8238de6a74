import { requireBetween } from "../numeric/guards.ts";
import { type DateSpan, dayNumber, isoDay, requireSpans } from "./date-span.ts";

/** From this day on, until the next step. */
export interface CumulativeStep {
  readonly from: string;
  /** How many had surely happened. */
  readonly least: number;
  /** How many can have happened. */
  readonly most: number;
}

/**
 * How many things had happened by each day: a step on the day itself, with both ends where days are not exactly known.
 *
 * @param spans - When each happened; a year-only date spans the year.
 * @returns Steps in order of time, one a day on which a count changes; empty for nothing.
 * @throws InputError if a day is not a day of the calendar, or a span ends before it starts.
 * @source METHODS §3: right-continuous step, `[1 Jan, 31 Dec]` for year-only dates.
 * @example cumulativeCurve([{ start: "2019-01-01", end: "2019-12-31" }]).map((step) => step.least); // [0, 1]
 */
export function cumulativeCurve(spans: readonly DateSpan[]): readonly CumulativeStep[] {
  requireSpans("cumulativeCurve", "spans", spans);
  const starts = spans.map(({ start }) => dayNumber(start));
  const ends = spans.map(({ end }) => dayNumber(end));
  const days = Array.from(new Set([...starts, ...ends])).sort((a, b) => a - b);
  return days.map((day) => ({
    from: isoDay(day),
    least: ends.filter((end) => end <= day).length,
    most: starts.filter((start) => start <= day).length,
  }));
}

/**
 * The first day on which a share of all things had happened: time to half, unless another share is asked for.
 *
 * @param spans - When each happened.
 * @param share - In (0, 1]; default ½.
 * @returns The earliest and the latest day it can have been; null for nothing.
 * @throws InputError if a day is not a day of the calendar, a span ends before it starts, or `share` is outside (0, 1].
 * @source METHODS §3: first date with cumulative ≥ 50 %.
 * @example timeToShare([{ start: "2019-02-18", end: "2019-02-18" }]); // { start: "2019-02-18", end: "2019-02-18" }
 */
export function timeToShare(spans: readonly DateSpan[], share = 0.5): DateSpan | null {
  const fn = "timeToShare";
  if (share !== 1) requireBetween({ fn, argument: "share" }, share, 0, 1);
  requireSpans(fn, "spans", spans);
  if (spans.length === 0) return null;
  const rank = Math.ceil(share * spans.length - 1e-9) - 1;
  const earliest = spans.map(({ start }) => start).sort()[rank] as string;
  const latest = spans.map(({ end }) => end).sort()[rank] as string;
  return { start: earliest, end: latest };
}
