import {
  checkedOn,
  type Facts,
  type FactTables,
  factsVersion,
  factTables,
  publicTables,
  type TableKey,
  type TableName,
  tableKeys,
} from "@observatory/domain/facts";
import { UnknownError } from "../files/unknown-error.ts";
import { nearIds } from "./near.ts";

/** The names of the tables as addresses say them. */
export const tableNames = tableKeys.map((key) => factTables[key].name) as [TableName, ...TableName[]];

type Named = {
  [Key in TableKey]: { readonly table: (typeof factTables)[Key]["name"]; readonly records: FactTables[Key] };
};
type One = {
  [Key in TableKey]: { readonly table: (typeof factTables)[Key]["name"]; readonly record: FactTables[Key][number] };
};

export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  /** Only where it may be shown. */
  readonly address: string | null;
}

/** Which facts these are and until when they were checked. */
export function versionOf(facts: Facts) {
  return { factsVersion: factsVersion(facts), checkedOn: checkedOn(facts) };
}

/** How many records each table holds. */
export function countsOf(facts: Facts): Record<TableName, number> {
  return Object.fromEntries(tableKeys.map((key) => [factTables[key].name, facts[key].length])) as Record<
    TableName,
    number
  >;
}

/** All records of a table. */
export function tableOf(facts: Facts, name: string): Named[TableKey] {
  const key = keyOf(name);
  const table = factTables[key].name;
  return { table, records: publicTables(facts)[table] } as Named[TableKey];
}

/** One record, with its sources written out and what is disputed in it. */
export function recordOf(facts: Facts, name: string, id: string) {
  const key = keyOf(name);
  const records = tableOf(facts, name).records as readonly { id: string }[];
  const record = records.find((one) => one.id === id);
  if (record === undefined) {
    const ids = records.map((one) => one.id);
    throw new UnknownError("record", id, [...nearIds(id, ids), `/api/v1/facts/${factTables[key].name} has all`]);
  }
  const one = { table: factTables[key].name, record } as One[TableKey];
  const disagreements = facts.disagreements.filter(({ concerns }) =>
    concerns.some((concern) => concern.table === one.table && (concern.id === id || concern.id === null)),
  );
  return { ...one, sources: citedBy(facts, record), disagreements };
}

function keyOf(name: string): TableKey {
  const key = tableKeys.find((candidate) => factTables[candidate].name === name);
  if (key === undefined) throw new UnknownError("table", name, tableNames);
  return key;
}

function citedBy(facts: Facts, record: object): CitedSource[] {
  const citations = "sources" in record && Array.isArray(record.sources) ? record.sources : [];
  const own = "source" in record && typeof record.source === "string" ? [record.source] : [];
  const ids = new Set([...own, ...citations.map((citation: { source: string }) => citation.source)]);
  return facts.sources
    .filter((source) => ids.has(source.id))
    .map(({ id, title, publisher, publishedOn, linked, address }) => ({
      id,
      title,
      publisher,
      publishedOn,
      address: linked ? address : null,
    }));
}
