import { chartById, type Param, paramsOf } from "@observatory/charts";
import type { PageView } from "./page-view.ts";

/** A choice as a page's address names it. */
export interface Field {
  readonly name: string;
  /** The chart's own name for it. */
  readonly param: string;
  /** The charts that it chooses for. */
  readonly charts: readonly string[];
  readonly spec: Param;
}

/** Choices that every page makes once for all its charts. */
export const sharedByAll = ["asOf", "reading", "whatif", "months"];

/** Every choice that a page's address may hold, in the order of its charts. */
export function fieldsOf(view: PageView): Field[] {
  const fields = new Map<string, Field>();
  const shared = [...sharedByAll, ...(view.shared ?? [])];
  for (const id of view.charts) {
    const chart = chartById(id);
    if (chart === undefined) throw new Error(`unknown chart: ${id}; the page ${view.path} shows it`);
    for (const [param, spec] of Object.entries(paramsOf(chart))) {
      const name = view.names === "alone" || shared.includes(param) ? param : `${id}.${param}`;
      const before = fields.get(name)?.charts ?? [];
      fields.set(name, { name, param, spec, charts: [...before, id] });
    }
  }
  for (const [name, spec] of Object.entries(view.own ?? {})) fields.set(name, { name, param: name, spec, charts: [] });
  return [...fields.values()];
}
