const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Days of a month in the Gregorian calendar, without a clock or a time zone.
 *
 * @param month - YYYY-MM.
 * @returns A whole number, 28–31.
 * @example daysInMonth("2020-02"); // 29
 */
export function daysInMonth(month: string): number {
  const year = Number(month.slice(0, 4));
  const index = Number(month.slice(5, 7)) - 1;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return index === 1 && leap ? 29 : (lengths[index] ?? 31);
}

/**
 * The same day some months earlier; the last of the month where the month is shorter.
 *
 * @param day - YYYY-MM-DD.
 * @param months - A whole number ≥ 0.
 * @returns YYYY-MM-DD.
 * @example monthsBefore("2026-03-31", 1); // "2026-02-28"
 */
export function monthsBefore(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const month = `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
  return `${month}-${String(Math.min(Number(day.slice(8)), daysInMonth(month))).padStart(2, "0")}`;
}
