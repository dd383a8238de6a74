import type { Facts } from "./load.ts";
import { type FactRecord, factTables, type TableKey, type TableName, tableKeys } from "./registry.ts";

/** A record by its table and id: how everything that is not a number points to its facts. */
export interface RecordKey {
  readonly table: TableName;
  readonly id: string;
}

/** A record found by its key. */
export interface FoundRecord extends RecordKey {
  readonly key: TableKey;
  readonly record: FactRecord;
}

const keyByName = new Map<string, TableKey>(tableKeys.map((key) => [factTables[key].name, key]));

/**
 * How code says a table that addresses name.
 *
 * @returns Null where there is no such table.
 * @example tableKeyOf("milestones-eu"); // "milestonesEu"
 */
export function tableKeyOf(name: string): TableKey | null {
  return keyByName.get(name) ?? null;
}

const found = new WeakMap<object, ReadonlyMap<string, FactRecord>>();

/**
 * The record of a key.
 *
 * @param table - Name of the table, as in addresses.
 * @param id - Id of the record.
 * @returns Null where there is no such table or record.
 * @example recordAt(bundledFacts(), "zones", "deqing")?.key; // "zones"
 */
export function recordAt(facts: Facts, table: string, id: string): FoundRecord | null {
  const key = tableKeyOf(table);
  if (key === null) return null;
  const records: readonly FactRecord[] = facts[key];
  const byId = found.get(records) ?? new Map(records.map((record) => [record.id as string, record]));
  found.set(records, byId);
  const record = byId.get(id);
  return record === undefined ? null : { table: factTables[key].name, id, key, record };
}
