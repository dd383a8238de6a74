import type { Reading, ReadingRow } from "@observatory/charts/figures";

/** Where somebody stands who reads a figure mark by mark. */
export interface Place {
  readonly row: number;
  readonly at: number;
}

type Rows = readonly ReadingRow[];

/**
 * Where a key leads: right and left to the next mark and the one before, in the next row where a row ends; down and up to the mark of
 * the next row that stands nearest; Home and End to the first and the last; Escape out.
 *
 * @param place - Null before the first step.
 * @returns Null outside; undefined where the key means nothing here.
 */
export function walk(rows: Rows, place: Place | null, key: string): Place | null | undefined {
  const all = rows.flatMap(({ readings }, row) => readings.map((_, at): Place => ({ row, at })));
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (key === "Home") return first;
  if (key === "End") return last;
  if (key === "Escape") return place === null ? undefined : null;
  const step = steps[key];
  if (step === undefined) return undefined;
  if (place === null) return first;
  if (step.along !== 0) return all[positionOf(rows, place) - 1 + step.along] ?? place;
  return nearest(rows, place, place.row + step.across) ?? place;
}

const steps: Readonly<Record<string, { along: number; across: number }>> = {
  ArrowRight: { along: 1, across: 0 },
  ArrowLeft: { along: -1, across: 0 },
  ArrowDown: { along: 0, across: 1 },
  ArrowUp: { along: 0, across: -1 },
};

/** The position of a place among all marks, from 1. */
export function positionOf(rows: Rows, { row, at }: Place): number {
  return rows.slice(0, row).reduce((sum, { readings }) => sum + readings.length, 0) + at + 1;
}

/** How many marks there are. */
export function countOf(rows: Rows): number {
  return rows.reduce((sum, { readings }) => sum + readings.length, 0);
}

function nearest(rows: Rows, from: Place, row: number): Place | undefined {
  const x = rows[from.row]?.readings[from.at]?.x ?? 0;
  const found = rows[row]?.readings
    .map((reading, at) => ({ at, far: Math.abs(reading.x - x) }))
    .sort((a, b) => a.far - b.far)[0];
  return found === undefined ? undefined : { row, at: found.at };
}

/** What is said of a place: its row where that is new, its words, and how far along it stands. */
export function spoken(rows: Rows, place: Place, before: Place | null): string {
  const row = rows[place.row];
  const text = row?.readings[place.at]?.text ?? "";
  const isNamed = row !== undefined && row.label !== "" && before?.row !== place.row;
  const named = isNamed ? `${row.label}. ` : "";
  return `${named}${text} (${positionOf(rows, place)}/${countOf(rows)})`;
}

/** Whether a mark stands in the right half, so that its words have room on its left. */
export function isRight({ x }: Reading, width: number): boolean {
  return x > width / 2;
}
