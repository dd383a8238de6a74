import type { Change } from "../../records/disagreement.ts";
import type { Facts } from "../load.ts";
import { factTables } from "../registry.ts";
import { refuseStep, remedyOf, waysOut } from "./refuse.ts";

/** Stands as the source of whatever a what-if puts into the facts, so that no table shows it as read anywhere. */
export const WHAT_IF_SOURCE_ID = "what-if";

/** The reader's assumption as a source. */
export const whatIfSource: Change = {
  do: "add",
  table: "sources",
  record: {
    id: WHAT_IF_SOURCE_ID,
    title: "A what-if: assumed by the reader, not a fact",
    publisher: "assumed by the reader (what-if)",
    publishedOn: null,
    address: null,
    linked: false,
    notLinkedBecause: "an assumption stands nowhere but in the address of the view",
  },
};

/** What a record carries that a what-if puts in: its source, and no mark of verification. */
export function whatIfProvenance(supports: readonly string[], on: string) {
  return { sources: [{ source: WHAT_IF_SOURCE_ID, supports: [...supports] }], verification: {}, checkedOn: on };
}

type Key = "platforms" | "zones" | "milestonesChina" | "milestonesEu" | "marketShares";

/** The record that a step names. */
export function namedRecord<K extends Key>(facts: Facts, key: K, id: string, at: string): Facts[K][number] {
  const records: readonly Facts[K][number][] = facts[key];
  const record = records.find((one) => one.id === id);
  if (record !== undefined) return record;
  const ids = records.map((one) => one.id as string);
  const out = waysOut(id, ids);
  return refuseStep(at, {
    why: "record",
    of: { id, ...out },
    rule: `the id of a record of ${factTables[key].file}`,
    value: id,
    remedy: remedyOf(out),
  });
}
