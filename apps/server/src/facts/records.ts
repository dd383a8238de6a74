import { formats, type Locale } from "@observatory/charts";
import {
  checkedOn,
  type Facts,
  factsUnder,
  factsVersion,
  neighbours,
  type RecordKey,
  recordAt,
  recordName,
  referenceLinks,
  tableWords,
} from "@observatory/domain/facts";
import { UnknownError } from "../files/unknown-error.ts";
import { nearIds } from "./near.ts";
import { recordOf, tableOf } from "./tables.ts";
import { usedBy } from "./used-by.ts";

/** A record as a link shows it. */
export interface NamedRecord extends RecordKey {
  readonly name: string;
  /** Of the name: the reader's, or English where the facts have no other. */
  readonly lang: Locale;
  readonly nameZh: string | null;
  /** What its table is called. */
  readonly kind: string;
}

/** As many of a group of neighbours are told; the rest are counted. */
const SHOWN = 24;

/** Citations of a record as a whole, which are listed apart. */
const told = ["sources.source", "source"];

/** A record as its page shows it: itself, what it rests on, what is disputed, what stands beside it. */
export function recordPage(
  facts: Facts,
  { table, id, reading, locale }: { table: string; id: string; reading?: string | undefined; locale: Locale },
) {
  const read = factsUnder(facts, { reading });
  const one = recordOf(read, table, id);
  const key = { table: one.table, id };
  return {
    ...one,
    named: named(read, key, locale),
    neighbours: neighbours(read, key).map(({ relation, about, records }) => ({
      relation,
      about: about === null ? null : named(read, about, locale),
      hidden: Math.max(0, records.length - SHOWN),
      records: records.slice(0, SHOWN).map((record) => named(read, record, locale)),
    })),
    usedBy: usedBy(facts, key, locale),
    references: referenceLinks(read, key)
      .filter(({ direction, field }) => direction === "out" && !told.includes(field))
      .map(({ field, value, to }) => ({ field, value, to: named(read, to, locale) })),
    factsVersion: factsVersion(facts),
    factsCheckedOn: checkedOn(facts),
    readings: read.readings,
    citation: citation(facts, named(read, key, "en"), locale),
  };
}

/** A record by its key, as a link shows it. */
export function named(facts: Facts, { table, id }: RecordKey, locale: Locale): NamedRecord {
  const name = recordName(facts, { table, id }, locale);
  const kind = tableWords[locale][table].title;
  return { table, id, name: name?.text ?? id, lang: name?.lang ?? "en", nameZh: name?.zh ?? null, kind };
}

/** Records of a table whose ids are near one that nothing has. */
export function nearRecords(facts: Facts, { table, id }: { table: string; id: string }, locale: Locale): NamedRecord[] {
  const { table: name, records } = tableOf(facts, table);
  const ids = (records as readonly { id: string }[]).map((record) => record.id);
  return nearIds(id, ids).map((near) => named(facts, { table: name, id: near }, locale));
}

/** The record of a milestone whichever lane it stands in. */
export function milestoneTable(facts: Facts, id: string): "milestones-china" | "milestones-eu" {
  if (recordAt(facts, "milestones-eu", id) !== null) return "milestones-eu";
  if (recordAt(facts, "milestones-china", id) !== null) return "milestones-china";
  const known = [...facts.milestonesChina, ...facts.milestonesEu].map((milestone) => milestone.id as string);
  throw new UnknownError("record", id, nearIds(id, known));
}

function citation(facts: Facts, { table, id, name }: NamedRecord, locale: Locale): string {
  const day = formats(locale).date(checkedOn(facts));
  return `China AI Ecosystem Observatory, “${name}”, ${table}/${id}, ${factsVersion(facts)}, ${day}. CC BY 4.0.`;
}
