import { bundledFacts } from "@observatory/domain/facts";
import { buildPayload } from "./build-payload.ts";
import type { ChartPayload } from "./payload.ts";
import { chartById } from "./registry.ts";

/** The view of a query in English, on the facts as they are; for tests. */
export function viewOf(id: string, query = ""): ChartPayload {
  const chart = chartById(id);
  if (chart === undefined) throw new Error(`unknown chart: ${id}`);
  return buildPayload(chart, bundledFacts(), { query: new URLSearchParams(query), locale: "en" });
}

/** The values of one column, in the order of the rows. */
export function column(payload: ChartPayload, id: string): (string | number | null)[] {
  const place = payload.columns.findIndex((one) => one.id === id);
  if (place === -1) throw new Error(`unknown column: ${id}`);
  return payload.rows.map((row) => row.cells[place] ?? null);
}
