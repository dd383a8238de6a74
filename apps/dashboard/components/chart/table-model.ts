import { type Cell, type ChartPayload, formats } from "@observatory/charts";
import { localPath } from "../../views/local-path.ts";
import { recordPath } from "../../views/record-path.ts";
import { cellText } from "./cell-text.ts";

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly numeric: boolean;
  /** The language of its texts where that is not the page’s. */
  readonly lang: string | undefined;
  /** How its texts are set: sentences want room, a date stays in one line. */
  readonly setting?: "sentence" | "line" | undefined;
}

export interface TableRow {
  readonly key: string;
  /** What is shown, in the order of the columns; null where there is no value. */
  readonly texts: readonly (string | null)[];
  /** What it is ordered by: the value itself, never its rounded text. */
  readonly values: readonly Cell[];
  readonly verification: ChartPayload["rows"][number]["provenance"]["verification"];
  /** Records behind the row, each a step from its sources; of very many the first. */
  readonly records: readonly { readonly id: string; readonly href: string }[];
  /** How many more there are. */
  readonly unlinked: number;
  /** By the position of their column: the pages of records that texts of the row name. */
  readonly links?: Readonly<Record<number, string>>;
}

export interface TableModel {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** The rows of a chart as its table shows them. */
export function tableModel({ columns, rows, locale }: ChartPayload): TableModel {
  const format = formats(locale);
  return {
    columns: columns.map(({ id, label, description, kind }) => ({
      id,
      label,
      description,
      numeric: ["count", "number", "share", "years"].includes(kind),
      lang: kind === "chinese" ? "zh-Hans" : undefined,
      setting: kind === "date" ? "line" : undefined,
    })),
    rows: rows.map(({ cells, provenance }, i) => ({
      key: `${i}`,
      texts: cells.map((cell, at) => cellText(cell, columns[at]?.kind ?? "text", format)),
      values: cells,
      verification: provenance.verification,
      ...linked(Object.keys(provenance.records), locale),
    })),
  };
}

/** A score of the whole rests on hundreds of records: as many are linked as anybody follows from a row. */
const linkedMost = 24;

function linked(keys: readonly string[], locale: ChartPayload["locale"]): Pick<TableRow, "records" | "unlinked"> {
  const shown = keys.slice(0, linkedMost);
  const records = shown.map((key) => {
    const [table = "", id = ""] = key.split("/");
    return { id, href: localPath(locale, recordPath({ table, id })) };
  });
  return { records, unlinked: keys.length - shown.length };
}
