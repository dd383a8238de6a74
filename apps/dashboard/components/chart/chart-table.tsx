import { type ChartPayload, commonWords } from "@observatory/charts";
import type { Words } from "../../words/words.ts";
import { DataTable } from "./data-table.tsx";
import { Fold } from "./fold.tsx";
import { tableModel } from "./table-model.ts";

/** The rows of a figure, folded until somebody wants them. */
export function ChartTable({ payload, words }: { payload: ChartPayload; words: Words }) {
  const { table, tableOf, sortBy, empty, emptyLong, evidence } = words.chart;
  const { verification } = commonWords[payload.locale];
  return (
    <Fold chart={payload.chart} title={table} count={words.chart.rows(payload.rows.length)}>
      <DataTable
        table={tableModel(payload)}
        language={payload.locale}
        words={{ caption: tableOf(payload.title), sortBy, empty, emptyLong, evidence, verification }}
      />
    </Fold>
  );
}
