import type { Cell, ChartPayload } from "@observatory/charts";

/** Said of every row after the chart's own columns, so that a table never travels without its evidence. */
const EVIDENCE = [
  "verification",
  "disputed",
  "sources",
  "reading",
  "whatIf",
  "asOf",
  "factsVersion",
  "code",
  "address",
];

/**
 * A view as RFC 4180: ids of the columns as header, decimal points, unrounded numbers, an empty field where a value is
 * undefined or missing, then what each row rests on and where the view is found again.
 */
export function csvOf(payload: ChartPayload): string {
  const header = [...payload.columns.map((column) => column.id), ...EVIDENCE];
  const { asOf, factsVersion, code, address } = payload;
  const rows = payload.rows.map(({ cells, provenance }) => {
    const { verification, disputed, sources } = provenance;
    const { readings, whatIf } = payload;
    const under = [readings.join(","), whatIf?.text ?? "", asOf, factsVersion, code, address];
    return [...cells, verification, disputed.join(" "), sources.join(" "), ...under];
  });
  return csvText([header, ...rows]);
}

/** Rows as RFC 4180 has them. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "number" ? String(cell) : unformula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers are never texts here. */
function unformula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
