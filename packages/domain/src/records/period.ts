import { z } from "zod";
import { type DateInterval, dateInterval, partialDate } from "./primitives.ts";

const day = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";
const quarterOrHalf = /^(\d{4})(?:Q([1-4])|H([12]))$/;
const pattern = new RegExp(`^(?:${day}|\\d{4}(?:Q[1-4]|H[12])|${day}/${day})$`);

/** The stretch of time that a figure is about, in the form in which its source gives it. */
export const period = z
  .string()
  .regex(pattern, { error: "a period as 2021, 2021-06, 2021-06-30, 2021Q2, 2021H1 or 2021-01/2021-11", abort: true })
  .refine(runsForward, "a period of days of the calendar that does not end before it starts")
  .brand<"Period">()
  .describe(
    "Period as a date of any precision, a quarter 2021Q2, a half-year 2021H1, or first/last as 2021-01/2021-11",
  );
export type Period = z.output<typeof period>;

/**
 * The days a period covers, or may mean: a date of less than a day stands for all its days.
 *
 * @param name - A period of any form.
 * @returns First and last day as YYYY-MM-DD.
 * @example periodInterval("2021Q2"); // { start: "2021-04-01", end: "2021-06-30" }
 */
export function periodInterval(name: Period): DateInterval {
  const [first = "", last = first] = ends(name);
  return { start: dateInterval(partialDate.parse(first)).start, end: dateInterval(partialDate.parse(last)).end };
}

/** The partial dates a period begins and ends with; one where it is a date itself. */
function ends(name: string): string[] {
  const [, year, quarter, half] = quarterOrHalf.exec(name) ?? [];
  if (year === undefined) return name.split("/");
  const months = quarter === undefined ? 6 : 3;
  const last = Number(quarter ?? half) * months;
  return [last - months + 1, last].map((month) => `${year}-${String(month).padStart(2, "0")}`);
}

function runsForward(name: string): boolean {
  const [first = "", last = first] = ends(name);
  const from = partialDate.safeParse(first);
  const to = partialDate.safeParse(last);
  return from.success && to.success && dateInterval(from.data).start <= dateInterval(to.data).end;
}
