import { chartById, type Locale, paramsOf, type ReportItem } from "@observatory/charts";
import { type Control, controlsOf } from "../components/choices/control.ts";

/** A control with the value that stands, named after the figure's place so that a form says whose it is. */
export interface ReportControl {
  readonly control: Control;
  readonly value: string;
}

/** The controls for the figure of a place in a report. */
export function reportControls({ id, query }: ReportItem, place: number, locale: Locale): ReportControl[] {
  const chart = chartById(id);
  if (chart === undefined) return [];
  const chosen = new URLSearchParams(query);
  const fields = Object.entries(paramsOf(chart)).map(([param, spec]) => ({
    name: `${place}.${param}`,
    param,
    charts: [id],
    spec,
  }));
  return controlsOf(fields, locale).map((control) => ({
    control,
    value: chosen.get(control.name.replace(/^\d+\./, "")) ?? control.standard,
  }));
}
