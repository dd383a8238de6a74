import type { Facts } from "./load.ts";
import { type FactTables, factTables, type TableName, tableKeys } from "./registry.ts";

/**
 * The tables as anyone may have them: all there is, but for the addresses of sources that nobody is sent to (mirrors, and
 * pages nobody has judged). The source itself stays, by title and publisher.
 *
 * @returns Records by table name: what downloads are made of and what the facts version is computed from, so that
 *   downloaded tables load back to the same version.
 * @example publicTables(bundledFacts()).sources.filter((source) => !source.linked && source.address !== null).length; // 0
 */
export function publicTables(facts: FactTables): Record<TableName, readonly object[]> {
  const sources = facts.sources.map((source) => (source.linked ? source : { ...source, address: null }));
  const tables: FactTables = { ...facts, sources };
  return Object.fromEntries(tableKeys.map((key) => [factTables[key].name, tables[key]])) as Record<
    TableName,
    readonly object[]
  >;
}

/** The facts that were shipped or loaded, before readings and what-ifs. */
export function withoutPatches(facts: Facts): Facts {
  return facts.unpatched ?? facts;
}
