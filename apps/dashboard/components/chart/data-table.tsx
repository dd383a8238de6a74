"use client";
import Link from "next/link";
import { useState } from "react";
import { nextOrder, type Order, sortRows } from "./sort-rows.ts";
import type { TableModel, TableRow } from "./table-model.ts";
import { VerificationMark } from "./verification-mark.tsx";

export interface TableWords {
  readonly caption: string;
  readonly sortBy: string;
  readonly empty: string;
  readonly emptyLong: string;
  readonly evidence: string;
  readonly verification: Readonly<Record<TableRow["verification"], string>>;
}

/** A chart's rows; with scripts on, a column's head orders them. */
export function DataTable(props: { table: TableModel; language: string; words: TableWords }) {
  const { table, language, words } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const direction = (column: number) =>
    order?.column === column ? (order.descending ? "descending" : "ascending") : undefined;
  return (
    // A table wider than the page scrolls in its own box, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable
    <section className="table-box" aria-label={words.caption} tabIndex={0}>
      <table className="data">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, at) => (
              <th
                key={column.id}
                scope="col"
                aria-sort={direction(at)}
                data-numeric={column.numeric || undefined}
                title={column.description}
              >
                <button type="button" title={words.sortBy} onClick={() => setOrder(nextOrder(order, at))}>
                  {column.label}
                </button>
              </th>
            ))}
            <th scope="col">{words.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {sortRows(table.rows, order, language).map((row) => (
            <Row key={row.key} row={row} table={table} words={words} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, table, words }: { row: TableRow; table: TableModel; words: TableWords }) {
  return (
    <tr>
      {table.columns.map((column, at) => (
        <td key={column.id} data-numeric={column.numeric || undefined} lang={column.lang} data-setting={column.setting}>
          <Text text={row.texts[at] ?? null} href={row.links?.[at]} words={words} />
        </td>
      ))}
      <td>
        <span className="row-records">
          <VerificationMark kind={row.verification} />
          <span className="visually-hidden">{words.verification[row.verification]}</span>
          <RowRecords row={row} />
        </span>
      </td>
    </tr>
  );
}

function Text({ text, href, words }: { text: string | null; href: string | undefined; words: TableWords }) {
  if (text === null) return <Empty words={words} />;
  if (href === undefined) return text;
  return (
    <Link href={href} prefetch={false}>
      {text}
    </Link>
  );
}

/** As many records stand open in a row; the rest unfold. */
const firstFew = 2;

function RowRecords({ row: { records, unlinked } }: { row: TableRow }) {
  const folded = records.slice(firstFew);
  const link = ({ id, href }: TableRow["records"][number]) => (
    <Link key={href} href={href} prefetch={false}>
      {id}
    </Link>
  );
  return (
    <>
      {records.slice(0, firstFew).map(link)}
      {folded.length === 0 ? null : (
        <details>
          <summary>+{folded.length}</summary>
          <span className="row-records">
            {folded.map(link)}
            {unlinked === 0 ? null : `+${unlinked}`}
          </span>
        </details>
      )}
    </>
  );
}

function Empty({ words }: { words: TableWords }) {
  return (
    <>
      <span aria-hidden="true">{words.empty}</span>
      <span className="visually-hidden">{words.emptyLong}</span>
    </>
  );
}
