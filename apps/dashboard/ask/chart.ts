import type { ChartPayload, Locale } from "@observatory/charts";
import { cache } from "react";
import { plotWidths } from "../components/chart/plot-widths.ts";
import { type Answer, answered } from "./answer.ts";
import { server } from "./server.ts";

export interface Plot {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A chart as a page shows it: what it says, and its drawing at the two widths of pages. */
export interface ChartView {
  readonly payload: ChartPayload;
  readonly wide: Plot;
  readonly narrow: Plot;
}

/** The same question twice in one page is asked once. */
const asked = cache(async (id: string, choices: string, locale: Locale): Promise<Answer<ChartView>> => {
  const view = { id, params: Object.fromEntries(new URLSearchParams(choices)), locale };
  const { wide, narrow } = plotWidths;
  const parts = Promise.all([
    server.charts.payload.query(view),
    server.charts.figure.query({ ...view, width: wide, frame: "plot" }),
    server.charts.figure.query({ ...view, width: narrow, frame: "plot" }),
  ]);
  return answered(parts.then(([payload, wide, narrow]) => ({ payload, wide, narrow })));
});

/** Asks for a chart with the choices made, under the chart's own names. */
export function askChart(id: string, choices: Readonly<Record<string, string>>, locale: Locale) {
  return asked(id, new URLSearchParams(choices).toString(), locale);
}
