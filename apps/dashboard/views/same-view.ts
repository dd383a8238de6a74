import type { ChartPayload } from "@observatory/charts";

/** Whether two views of a chart have the same headline, values and figure, so that facts that moved on changed nothing in them. */
export function sameView(one: ChartPayload, other: ChartPayload): boolean {
  return shown(one) === shown(other);
}

function shown({ title, rows, figure }: ChartPayload): string {
  return JSON.stringify([title, rows.map(({ cells }) => cells), figure]);
}
