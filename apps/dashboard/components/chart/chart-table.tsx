import type { ChartView } from "../../ask/chart.ts";
import { chartPath } from "../../views/chart-path.ts";
import type { Words } from "../../words/words.ts";
import { DataTable } from "./data-table.tsx";
import { Fold } from "./fold.tsx";
import { tableModel } from "./table-model.ts";
import { TableWhenOpened } from "./table-when-opened.tsx";
import { tableWordsOf } from "./table-words.ts";

/** The rows of a figure, folded until somebody wants them; on a page of many charts they are fetched when the fold is opened. */
export function ChartTable({ view, words, alone }: { view: ChartView; words: Words; alone: boolean }) {
  const { payload } = view;
  const { chart, locale } = payload;
  const { table, tableOf, rows, tableElsewhere, tableComing, tableAbsent } = words.chart;
  const count = rows(payload.rows.length);
  const tableWords = tableWordsOf({ locale, words }, tableOf(payload.title));
  return (
    <Fold chart={chart} id={`${chart}-table`} title={table} count={count}>
      {alone ? (
        <DataTable table={tableModel(payload)} language={locale} words={tableWords} />
      ) : (
        <TableWhenOpened file={view.file} words={tableWords} says={{ coming: tableComing, absent: tableAbsent }}>
          <a href={`${chartPath(payload)}#${chart}-table`}>
            {tableElsewhere(count)}
            <span className="visually-hidden">: {payload.name}</span>
          </a>
        </TableWhenOpened>
      )}
    </Fold>
  );
}
