/**
 * The query of a page under another reading of one disagreement, the others kept.
 *
 * @param position - The side to read by; null for the one that the tables follow.
 * @returns With "?", or nothing where no reading is left.
 */
export function switched(readings: readonly string[], disagreement: string, position: string | null): string {
  const others = readings.filter((reading) => !reading.startsWith(`${disagreement}.`));
  const all = position === null ? others : [...others, `${disagreement}.${position}`].sort();
  return all.length === 0 ? "" : `?${new URLSearchParams({ reading: all.join(",") })}`;
}
