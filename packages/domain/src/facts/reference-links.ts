import type { Facts } from "./load.ts";
import { type RecordKey, recordAt } from "./record-key.ts";
import { type Loose, visitValues } from "./references.ts";
import { factTables, type TableKey, tableKeys } from "./registry.ts";

/** A stored reference that a record holds (out), or that another holds to it (in). */
export interface ReferenceLink {
  readonly direction: "in" | "out";
  /** Where the reference stands, in the record that holds it. */
  readonly field: string;
  /** What stands there: an id, or another key such as a place's code. */
  readonly value: string;
  /** Whether it names a source. */
  readonly isCitation: boolean;
  /** The other end. */
  readonly to: RecordKey;
}

interface Edge {
  readonly field: string;
  readonly value: string;
  readonly isCitation: boolean;
  readonly from: RecordKey;
  readonly to: RecordKey;
}

const kept = new WeakMap<Facts, ReadonlyMap<string, readonly ReferenceLink[]>>();

/** Every stored reference of a record, in the order of the tables; collected once for the same facts. */
export function referenceLinks(facts: Facts, { table, id }: RecordKey): readonly ReferenceLink[] {
  const links = kept.get(facts) ?? collected(facts);
  kept.set(facts, links);
  return links.get(`${table}/${id}`) ?? [];
}

function collected(facts: Facts): ReadonlyMap<string, readonly ReferenceLink[]> {
  const links = new Map<string, ReferenceLink[]>();
  const add = ({ table, id }: RecordKey, link: ReferenceLink) => {
    const name = `${table}/${id}`;
    const list = links.get(name);
    if (list === undefined) links.set(name, [link]);
    else list.push(link);
  };
  for (const { field, value, isCitation, from, to } of edges(facts)) {
    add(from, { direction: "out", field, value, isCitation, to });
    add(to, { direction: "in", field, value, isCitation, to: from });
  }
  return links;
}

function edges(facts: Facts): Edge[] {
  const found = resolver(facts);
  return tableKeys.flatMap((key) => {
    const { name, references } = factTables[key];
    return Object.entries(references).flatMap(([field, target]) => {
      const targets = [target].flat();
      const path = field.split(".");
      return (facts[key] as readonly Loose[]).flatMap((record) => {
        const from = { table: name, id: String(record.id) };
        const named: unknown[] = [];
        visitValues(record, path, (value) => named.push(value));
        return named.flatMap((value) => {
          const to = found(targets, value);
          return to === null ? [] : [{ field, value: String(value), isCitation: to.table === "sources", from, to }];
        });
      });
    });
  });
}

/** Finds what a reference names: a record by its id, or by the other key that the reference holds. */
function resolver(facts: Facts): (targets: readonly string[], value: unknown) => RecordKey | null {
  const indices = new Map<string, ReadonlyMap<unknown, string>>();
  const indexOf = (target: string, key: TableKey, field: string) => {
    const index =
      indices.get(target) ??
      new Map((facts[key] as readonly Loose[]).map((record) => [record[field], String(record.id)]));
    indices.set(target, index);
    return index;
  };
  return (targets, value) => {
    for (const target of targets) {
      const [name = "", field = "id"] = target.split(".");
      const key = tableKeys.find((candidate) => factTables[candidate].name === name);
      if (key === undefined) continue;
      const id = field === "id" ? String(value) : indexOf(target, key, field).get(value);
      const table = factTables[key].name;
      if (id !== undefined && recordAt(facts, table, id) !== null) return { table, id };
    }
    return null;
  };
}
