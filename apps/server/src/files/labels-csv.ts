import { type ChartPayload, chartById, commonWords } from "@observatory/charts";
import { csvText } from "./csv.ts";

/** What a view's CSV means, as a CSV: each column's name, kind and meaning, and the words that its choices and marks stand for. */
export function labelsCsv({ chart, columns, locale }: ChartPayload): string {
  const head = ["what", "id", "label", "kind", "meaning"];
  const ofColumns = columns.map(({ id, label, kind, description }) => ["column", id, label, kind, description]);
  const marks = Object.entries(commonWords[locale].verification).map(([id, label]) => ["mark", id, label, "text", ""]);
  const params = Object.entries(chartById(chart)?.words[locale].params ?? {}).flatMap(([name, { label, values }]) => [
    ["choice", name, label, "", ""],
    ...Object.entries<string>(values).map(([id, text]) => ["value", `${name}=${id}`, text, "", ""]),
  ]);
  return csvText([head, ...ofColumns, ...marks, ...params]);
}
