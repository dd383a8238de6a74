import { formats, type Locale } from "@observatory/charts";
import {
  checkedOn,
  type Facts,
  factsVersion,
  factTables,
  staleTables,
  tableKeys,
  tableWords,
  verifiedTables,
} from "@observatory/domain/facts";
import type { Verification } from "@observatory/domain/records";
import { ABOUT, LICENCE, tableCitation } from "../data/about.ts";
import { archive } from "../data/archive.ts";

/** Shares of the fields that carry a mark, each as a fraction 0–1. */
type MarkShares = Readonly<Record<Verification, number>>;

/** What there is to take away, table by table, with how sure and how fresh it is. */
export function cataloguePage(
  facts: Facts,
  { asOf, months, locale }: { asOf: string; months: number; locale: Locale },
) {
  const verified = new Map(verifiedTables(facts).map((table) => [table.table, table]));
  const stale = new Map(staleTables(facts, { asOf, months }).map((table) => [table.table, table]));
  const { date } = formats(locale);
  const tables = tableKeys.map((key) => {
    const table = factTables[key].name;
    const marks = verified.get(table);
    return {
      table,
      ...tableWords[locale][table],
      records: facts[key].length,
      shares: marks === undefined ? null : sharesOf(marks.marks, marks.marked),
      stale: stale.get(table) ?? null,
      citation: tableCitation(facts, table, locale, date),
    };
  });
  const marked = [...verified.values()];
  const aged = [...stale.values()];
  const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const records = total(aged.map((table) => table.records));
  const old = total(aged.map((table) => table.stale));
  return {
    about: ABOUT,
    licence: LICENCE,
    factsVersion: factsVersion(facts),
    checkedOn: checkedOn(facts),
    archiveBytes: archive(facts).byteLength,
    records: total(tables.map((table) => table.records)),
    shares: sharesOf(
      {
        seen: total(marked.map(({ marks }) => marks.seen)),
        brief: total(marked.map(({ marks }) => marks.brief)),
        recalled: total(marked.map(({ marks }) => marks.recalled)),
        derived: total(marked.map(({ marks }) => marks.derived)),
      },
      total(marked.map((table) => table.marked)),
    ),
    stale: { asOf, months, records, stale: old, share: records === 0 ? null : old / records },
    tables,
  };
}

function sharesOf(marks: Readonly<Record<Verification, number>>, of: number): MarkShares {
  const { seen, brief, recalled, derived } = marks;
  return { seen: seen / of, brief: brief / of, recalled: recalled / of, derived: derived / of };
}
