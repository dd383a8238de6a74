import { type Chart, chartById, type Locale } from "@observatory/charts";
import { controlsOf } from "../components/choices/control.ts";
import { fieldsOf } from "./fields.ts";
import { chartPageView } from "./page-view.ts";

/** A choice in a reader's words. */
export interface ChosenWords {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** The choices that a chart's query makes, each in words where the chart has words for it. */
export function chosenWords(view: { chart: string; query: string }, locale: Locale): ChosenWords[] {
  const chart = chartById(view.chart);
  const controls = chart === undefined ? [] : controlsOf(fieldsOf(chartPageView(chart as Chart)), locale);
  return [...new URLSearchParams(view.query)].map(([name, value]) => {
    const control = controls.find((one) => one.name === name);
    const options = control !== undefined && "options" in control ? control.options : [];
    const said = value.split(",").map((one) => options.find((option) => option.value === one)?.label ?? one);
    return { name, label: control?.label ?? name, value: said.join(", ") };
  });
}
