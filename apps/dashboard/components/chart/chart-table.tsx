import type { ChartPayload } from "@observatory/charts";
import type { Words } from "../../words/words.ts";
import { DataTable } from "./data-table.tsx";
import { Fold } from "./fold.tsx";
import { tableModel } from "./table-model.ts";
import { tableWordsOf } from "./table-words.ts";

/** The rows of a figure, folded until somebody wants them. */
export function ChartTable({ payload, words }: { payload: ChartPayload; words: Words }) {
  const { table, tableOf } = words.chart;
  const { locale } = payload;
  return (
    <Fold chart={payload.chart} title={table} count={words.chart.rows(payload.rows.length)}>
      <DataTable
        table={tableModel(payload)}
        language={locale}
        words={tableWordsOf({ locale, words }, tableOf(payload.title))}
      />
    </Fold>
  );
}
