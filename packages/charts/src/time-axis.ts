import type { Axis } from "./figure.ts";

const DAY_MS = 86_400_000;

/** A day as milliseconds since 1970, at midnight UTC. */
export function milliseconds(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** An axis of whole years that holds all the days given, with a tick at each new year. */
export function yearAxis(days: readonly string[], until: string): Axis {
  const years = [...days, until].map((day) => Number(day.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => {
    const year = String(first + i);
    return { value: milliseconds(`${year}-01-01`), label: year };
  });
  return { domain: [milliseconds(`${first}-01-01`), milliseconds(`${last}-12-31`) + DAY_MS], ticks };
}
