import type { Problem } from "./problem.ts";
import type { ParsedTable } from "./references.ts";

/** Ids that name two records of one table. */
export function duplicateIdProblems({ table, records }: ParsedTable): Problem[] {
  const seen = new Set<unknown>();
  return records.flatMap(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    if (!again) return [];
    return [
      { file: table.file, id: String(id), path: "id", problem: "names a second record", remedy: "give it its own id" },
    ];
  });
}

/** Records that stand before one they should follow. */
export function orderProblems({ table, records }: ParsedTable): Problem[] {
  return records.flatMap((record, position) => {
    const before = records[position - 1];
    if (before === undefined || compareBy(table.sortedBy, before, record) <= 0) return [];
    const order = table.sortedBy.join(", ");
    const remedy = `move it up: the file is sorted by ${order}`;
    return [
      { file: table.file, id: String(record.id), path: "", problem: `stands after ${String(before.id)}`, remedy },
    ];
  });
}

/**
 * Order of two records of a file: by its fields in turn, by code units, numbers by size, null first.
 *
 * @returns Negative, zero or positive, as `sort` wants it.
 * @example compareBy(["on", "id"], { on: null, id: "b" }, { on: "2020", id: "a" }) < 0; // true
 */
export function compareBy(
  fields: readonly string[],
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): number {
  for (const field of fields) {
    const [left, right] = [a[field] ?? null, b[field] ?? null];
    if (left === right) continue;
    if (left === null) return -1;
    if (right === null) return 1;
    return left < right ? -1 : 1;
  }
  return 0;
}
