import type { TableRow } from "./table-model.ts";

export interface Order {
  /** Position of the column. */
  readonly column: number;
  readonly descending: boolean;
}

/** Rows by one column: numbers by size, text as the language orders it; rows without a value come last either way. */
export function sortRows(rows: readonly TableRow[], order: Order | null, language: string): readonly TableRow[] {
  if (order === null) return rows;
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = order.descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [one.values[order.column] ?? null, other.values[order.column] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === "number" && typeof b === "number") return sign * (a - b);
    return sign * collator.compare(String(a), String(b));
  });
}

/** What a click on a column's head asks for: ascending, then descending, then the order that the chart gives. */
export function nextOrder(order: Order | null, column: number): Order | null {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}
