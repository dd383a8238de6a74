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
