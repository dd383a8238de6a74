import type { Facts } from "../load.ts";

/** The fields of each touched record, `table/id`; null for a record that is assumed as a whole. */
type Touched = ReadonlyMap<string, ReadonlySet<string> | null>;

const kept = new WeakMap<Facts, Touched>();

/**
 * Whether a what-if, and no fact, stands behind some fields of a record.
 *
 * @param fields - Names of fields; any field where left out.
 * @example isAssumed(withWhatIf(bundledFacts(), "move-zone.suzhou.yibin"), "zones", "suzhou", ["placeGb2260"]); // true
 */
export function isAssumed(facts: Facts, table: string, id: string, fields?: readonly string[]): boolean {
  if (facts.whatIf === null) return false;
  const touched = touchedBy(facts).get(`${table}/${id}`);
  if (touched === undefined) return false;
  return touched === null || fields === undefined || fields.some((field) => touched.has(field));
}

function touchedBy(facts: Facts): Touched {
  const known = kept.get(facts);
  if (known !== undefined) return known;
  const touched = new Map<string, Set<string> | null>();
  for (const change of facts.whatIf?.changes ?? []) {
    if (change.do === "remove") continue;
    const key = `${change.table}/${change.do === "add" ? String(change.record.id) : change.id}`;
    if (change.do === "add") touched.set(key, null);
    else touched.set(key, new Set([...(touched.get(key) ?? []), change.field.split(".")[0] ?? ""]));
  }
  kept.set(facts, touched);
  return touched;
}
