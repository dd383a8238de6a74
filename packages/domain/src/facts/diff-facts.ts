import { canonicalJson } from "./canonical-json.ts";
import type { Facts } from "./load.ts";
import { publicTables } from "./public-tables.ts";
import type { TableName } from "./registry.ts";

/** One field that differs; undefined where it is absent. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What happened to one table between two states of the facts. */
export interface TableDiff {
  readonly table: TableName;
  /** Ids that are new. */
  readonly added: readonly string[];
  /** Ids that are gone. */
  readonly removed: readonly string[];
  /** Records that kept their id and differ, with the fields that do. */
  readonly changed: readonly { readonly id: string; readonly fields: readonly FieldChange[] }[];
}

/**
 * What changed from one state of the facts to another, in the form that is published: also what a reading or a what-if
 * changes.
 *
 * @param before - The older facts.
 * @param after - The newer facts.
 * @returns Tables that differ, in the order of the registry; none when the two say the same.
 * @example diffFacts(bundledFacts(), bundledFacts()); // []
 */
export function diffFacts(before: Facts, after: Facts): TableDiff[] {
  const [older, newer] = [publicTables(before), publicTables(after)];
  return (Object.keys(newer) as TableName[])
    .map((table) => diffTable(table, byId(older[table]), byId(newer[table])))
    .filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);
}

type ById = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

function byId(records: readonly object[]): ById {
  return new Map(
    (records as readonly Readonly<Record<string, unknown>>[]).map((record) => [String(record.id), record]),
  );
}

function diffTable(table: TableName, older: ById, newer: ById): TableDiff {
  const changed = [...newer].flatMap(([id, after]) => {
    const before = older.get(id);
    const fields = before === undefined || before === after ? [] : diffRecord(before, after);
    return fields.length === 0 ? [] : [{ id, fields }];
  });
  return {
    table,
    added: [...newer.keys()].filter((id) => !older.has(id)),
    removed: [...older.keys()].filter((id) => !newer.has(id)),
    changed,
  };
}

function diffRecord(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => canonicalJson([before[field]]) !== canonicalJson([after[field]]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
