import type { ChartPayload } from "@observatory/charts";
import { DataTable, type TableWords } from "./data-table.tsx";
import { tableModel } from "./table-model.ts";

/** The rows of a payload that has come to the browser; a module of its own, fetched with the first of them. */
export function OpenedTable({ payload, words }: { payload: ChartPayload; words: TableWords }) {
  return <DataTable table={tableModel(payload)} language={payload.locale} words={words} />;
}
