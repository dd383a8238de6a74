import { InputError } from "../errors.ts";
import { monthsBefore } from "../records/calendar.ts";
import { dateInterval, type PartialDate, type Verification } from "../records/primitives.ts";
import { requireAsOf } from "./as-of.ts";
import type { Facts } from "./load.ts";
import { recordAt } from "./record-key.ts";
import { factTables, type TableName, tableKeys } from "./registry.ts";

/** How far the fields of a table were verified. */
export interface VerifiedTable {
  readonly table: TableName;
  /** Fields that carry a mark. */
  readonly marked: number;
  readonly marks: Readonly<Record<Verification, number>>;
}

/**
 * How far the evidence was verified, field by field: what share was seen, stated by the brief, recalled, computed.
 *
 * @returns Tables whose records carry marks, in the order of the registry; a share is `marks.seen / marked`.
 * @example verifiedTables(bundledFacts()).find(({ table }) => table === "zones")?.marks.derived; // 18
 */
export function verifiedTables(facts: Facts): VerifiedTable[] {
  return tableKeys.flatMap((key) => {
    const marks: Record<Verification, number> = { seen: 0, brief: 0, recalled: 0, derived: 0 };
    for (const record of facts[key]) for (const mark of marksOf(record)) marks[mark] += 1;
    const marked = marks.seen + marks.brief + marks.recalled + marks.derived;
    return marked === 0 ? [] : [{ table: factTables[key].name, marked, marks }];
  });
}

/** The marks of a record, one a field; an observation has one, for its value. */
function marksOf(record: object): Verification[] {
  const { verification } = record as { verification?: Verification | Readonly<Record<string, Verification>> };
  if (verification === undefined) return [];
  return typeof verification === "string" ? [verification] : Object.values(verification);
}

/** How much of a table was not looked at for a while. */
export interface StaleTable {
  readonly table: TableName;
  /** Records that say when they were last compared with their sources. */
  readonly records: number;
  readonly stale: number;
  /** stale / records, a fraction 0–1. */
  readonly share: number;
}

/**
 * How much of the evidence is older than some months.
 *
 * @param options - `asOf`: the day to look back from, YYYY-MM-DD; `months`: a whole number ≥ 0. A record checked exactly so
 *   many months ago is not stale yet.
 * @returns Tables whose records say when they were checked, in the order of the registry.
 * @throws InputError if `asOf` is not a day of the calendar or `months` is not a whole number ≥ 0.
 * @example staleTables(bundledFacts(), { asOf: "2026-11-23", months: 12 }).every(({ stale }) => stale === 0); // true
 */
export function staleTables(
  facts: Facts,
  { asOf, months }: { readonly asOf: string; readonly months: number },
): StaleTable[] {
  const limit = oldestFresh("staleTables", { asOf, months });
  return tableKeys.flatMap((key) => {
    const dates = facts[key].flatMap((record) => (record as { checkedOn?: PartialDate }).checkedOn ?? []);
    const stale = dates.filter((date) => dateInterval(date).end < limit).length;
    const table = factTables[key].name;
    return dates.length === 0 ? [] : [{ table, records: dates.length, stale, share: stale / dates.length }];
  });
}

/** How many of some records were not looked at for a while. */
export interface StaleRecords {
  /** Those of the records that say when they were last compared with their sources. */
  readonly records: number;
  readonly stale: number;
}

/**
 * How many of the records behind a view are older than some months.
 *
 * @param keys - Records as `table/id`; a key that names none is passed over.
 * @param options - As for {@link staleTables}.
 * @returns Counts; the share is stale / records, undefined without records.
 * @throws InputError as {@link staleTables} does.
 * @example staleRecords(bundledFacts(), ["zones/deqing"], { asOf: "2030-01-01", months: 12 }); // { records: 1, stale: 1 }
 */
export function staleRecords(
  facts: Facts,
  keys: readonly string[],
  { asOf, months }: { readonly asOf: string; readonly months: number },
): StaleRecords {
  const limit = oldestFresh("staleRecords", { asOf, months });
  const dates = keys.flatMap((key) => {
    const [table = "", id = ""] = key.split("/");
    return (recordAt(facts, table, id)?.record as { checkedOn?: PartialDate } | undefined)?.checkedOn ?? [];
  });
  return { records: dates.length, stale: dates.filter((date) => dateInterval(date).end < limit).length };
}

/** The earliest day of checking that is not stale. */
function oldestFresh(fn: string, { asOf, months }: { readonly asOf: string; readonly months: number }): string {
  requireAsOf(fn, { asOf });
  if (!(Number.isSafeInteger(months) && months >= 0)) {
    throw new InputError({ fn, argument: "months", rule: "a whole number ≥ 0", value: months });
  }
  return monthsBefore(asOf, months);
}
