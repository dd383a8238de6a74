import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { printedPath } from "./schema-problems.ts";
import type { TableDefinition } from "./table.ts";

/** A record as the checks meet it, before its type matters. */
export type Loose = Readonly<Record<string, unknown>>;

/** A table on its way in: its definition and the records that passed its schema. */
export interface ParsedTable {
  readonly table: TableDefinition;
  readonly records: readonly Loose[];
}

/**
 * Every reference that names nothing, by name; references to a table that could not be read are passed over.
 *
 * @param tables - All tables there are: what may be named.
 * @param checked - Those whose references are looked at; all of them unless told.
 */
export function referenceProblems(tables: readonly ParsedTable[], checked = tables): Problem[] {
  const keysOf = knownKeys(tables);
  const isRead = (target: string) => tables.some(({ table }) => table.name === target.split(".")[0]);
  const problems: Problem[] = [];
  for (const { table, records } of checked) {
    for (const [field, target] of Object.entries(table.references)) {
      const targets = typeof target === "string" ? [target] : target;
      if (!targets.every(isRead)) continue;
      const known = targets.map(keysOf);
      const path = field.split(".");
      for (const record of records) {
        visitValues(record, path, (value, place) => {
          if (value === null || known.some((keys) => keys.has(value))) return;
          problems.push(missingReference(table.file, record, place, value, targets, known));
        });
      }
    }
  }
  return problems;
}

function missingReference(
  file: string,
  record: Loose,
  place: readonly PropertyKey[],
  value: unknown,
  targets: readonly string[],
  known: readonly ReadonlySet<unknown>[],
): Problem {
  const names = known.flatMap((keys) => [...keys].map(String));
  const meant = nearest(String(value), names);
  const what = targets.map((target) => (target.includes(".") ? `a ${target.replace(".", " ")}` : `an id of ${target}`));
  return {
    file,
    id: String(record.id),
    path: printedPath(place),
    problem: `"${String(value)}" is not ${what.join(" or ")}`,
    remedy: meant === null ? "correct it or add that record" : `did you mean "${meant}"? correct it or add that record`,
  };
}

/** Shows every value of a field, wherever arrays lie on the way, with its place. */
export function visitValues(
  value: unknown,
  path: readonly string[],
  visit: (value: unknown, place: readonly PropertyKey[]) => void,
  depth = 0,
  place: readonly PropertyKey[] = [],
): void {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) visitValues(value[i], path, visit, depth, [...place, i]);
    return;
  }
  const key = path[depth];
  if (key === undefined) {
    if (value !== undefined) visit(value, place);
  } else if (typeof value === "object" && value !== null) {
    visitValues((value as Loose)[key], path, visit, depth + 1, [...place, key]);
  }
}

/** The values a reference to `table` or `table.key` may take, collected once. */
function knownKeys(tables: readonly ParsedTable[]): (target: string) => ReadonlySet<unknown> {
  const collected = new Map<string, ReadonlySet<unknown>>();
  return (target) => {
    const [name, key = "id"] = target.split(".");
    const known =
      collected.get(target) ??
      new Set(tables.find(({ table }) => table.name === name)?.records.map((record) => record[key]) ?? []);
    collected.set(target, known);
    return known;
  };
}
