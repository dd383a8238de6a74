import { buildPayload, type Chart, type ChartPayload, chartById, charts, type Locale } from "@observatory/charts";
import type { Facts } from "@observatory/domain/facts";
import { LruCache } from "../cache/lru.ts";
import { UnknownError } from "./unknown-error.ts";

/** Views that are kept for the next file or page that shows them. */
const KEPT = 200;

const kept = new WeakMap<Facts, LruCache<ChartPayload>>();

/** The chart of an id. */
export function chartOf(id: string): Chart {
  const chart = chartById(id);
  if (chart !== undefined) return chart;
  const known = charts.map((one) => one.id);
  throw new UnknownError("chart", id, known);
}

/**
 * The payload of a chart by its id; the latest are kept, because a page and its files ask for the same.
 *
 * @throws UnknownError if there is no such chart.
 * @throws ParameterError if the query is not understood.
 */
export function payloadOf(
  facts: Facts,
  view: { chart: string; query: readonly (readonly [string, string])[]; locale: Locale; base?: string },
): ChartPayload {
  const payloads = kept.get(facts) ?? new LruCache<ChartPayload>(KEPT, () => 1);
  kept.set(facts, payloads);
  const key = JSON.stringify(view);
  const known = payloads.get(key);
  if (known !== undefined) return known;
  const payload = buildPayload(chartOf(view.chart), facts, view);
  payloads.set(key, payload);
  return payload;
}
