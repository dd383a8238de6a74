import type { Cell, ChartPayload, Formats } from "@observatory/charts";

type Kind = ChartPayload["columns"][number]["kind"];

/** Decimals of a plain number in a table; the files hold all of them. */
const numberDecimals = 3;

/** A cell as a reader sees it; null where there is no value. */
export function cellText(cell: Cell, kind: Kind, format: Formats): string | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return kind === "date" ? format.shortDate(cell) : cell;
  switch (kind) {
    case "count":
      return format.count(cell);
    case "share":
      return format.share(cell, 1);
    case "number":
      return format.decimal(cell, numberDecimals);
    case "years":
      return format.decimal(cell, 1);
    case "text":
    case "chinese":
    case "date":
      return String(cell);
    default:
      return kind satisfies never;
  }
}
