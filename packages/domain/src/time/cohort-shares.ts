import { InputError } from "../errors.ts";
import { type DateSpan, requireSpans } from "./date-span.ts";

/** A thing that happened, and whether it belongs to the set in question. */
export interface CohortMember {
  readonly on: DateSpan;
  readonly inside: boolean;
}

/** One year's things, and all up to its end. */
export interface CohortShare {
  readonly year: number;
  readonly count: number;
  readonly inside: number;
  /** Share inside among those of this year; null for none. */
  readonly share: number | null;
  readonly countUpTo: number;
  readonly insideUpTo: number;
  /** Share inside among all up to the end of this year; null for none. */
  readonly shareUpTo: number | null;
}

/**
 * The share inside a set, of each year's things and of all things so far.
 *
 * Whether two cohorts differ by more than chance: {@link fisherExact}.
 *
 * @param members - What happened when, and whether inside; each within one calendar year.
 * @param firstYear - First year of the table.
 * @param lastYear - Last year of the table, not before the first.
 * @returns One row a year, in order; members before the first year count among those so far.
 * @throws InputError if a day is not a day of the calendar, a span leaves its year, or the years are not whole and in order.
 * @source METHODS §3, cohorts.
 * @example cohortShares([], 2016, 2016)[0]?.shareUpTo; // null
 */
export function cohortShares(
  members: readonly CohortMember[],
  firstYear: number,
  lastYear: number,
): readonly CohortShare[] {
  const fn = "cohortShares";
  requireSpans(
    fn,
    "members",
    members.map(({ on }) => on),
  );
  if (!(Number.isInteger(firstYear) && Number.isInteger(lastYear) && firstYear <= lastYear && lastYear <= 9999)) {
    throw new InputError({ fn, argument: "lastYear", rule: `a whole year not before ${firstYear}`, value: lastYear });
  }
  const years = members.map(({ on }, i) => {
    if (on.start.slice(0, 4) === on.end.slice(0, 4)) return Number(on.start.slice(0, 4));
    throw new InputError({
      fn,
      argument: "members",
      path: [i, "on"],
      rule: "a span within one year",
      value: `${on.start}/${on.end}`,
    });
  });
  return Array.from({ length: lastYear - firstYear + 1 }, (_, offset) => {
    const year = firstYear + offset;
    const own = members.filter((_member, i) => years[i] === year);
    const upTo = members.filter((_member, i) => (years[i] as number) <= year);
    const inside = own.filter((member) => member.inside).length;
    const insideUpTo = upTo.filter((member) => member.inside).length;
    return {
      year,
      count: own.length,
      inside,
      share: own.length === 0 ? null : inside / own.length,
      countUpTo: upTo.length,
      insideUpTo,
      shareUpTo: upTo.length === 0 ? null : insideUpTo / upTo.length,
    };
  });
}
