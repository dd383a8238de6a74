/** The day on which a page is asked for, in universal time; where an address names a day, that counts instead. */
export function today(now: Date = new Date()): string {
  return now.toISOString().slice(0, 10);
}
