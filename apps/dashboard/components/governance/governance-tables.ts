import { formats, type Locale } from "@observatory/charts";
import type { Governance } from "../../ask/governance.ts";
import { localPath } from "../../views/local-path.ts";
import { recordPath } from "../../views/record-path.ts";
import { governanceWords } from "../../words/sections/governance.ts";
import type { TableColumn, TableModel } from "../chart/table-model.ts";

type Labels<Id extends string> = Readonly<Record<Id, string>>;

const dates: readonly string[] = ["euOn", "chinaOn", "since", "until"];

function columnsOf<Id extends string>(
  ids: readonly Id[],
  { columns, describe }: { columns: Labels<Id>; describe: Labels<Id> },
  english: Id | null = null,
): TableColumn[] {
  return ids.map((id) => ({
    id,
    label: columns[id],
    description: describe[id],
    numeric: false,
    lang: id === english ? "en" : undefined,
    setting: id === english ? "sentence" : dates.includes(id) ? "line" : undefined,
  }));
}

/** The pairs of the two lanes as a table, each measure on the way to its record. */
export function linksTable({ links }: Governance, locale: Locale): TableModel {
  const words = governanceWords[locale].links;
  const { shortDate } = formats(locale);
  return {
    columns: columnsOf(["eu", "euOn", "china", "chinaOn", "first"], words),
    rows: links.rows.map(({ eu, china, relation, precedes, verification }) => {
      const first = relation === "no-counterpart" ? words.alonePair : words.first[precedes ?? "open"];
      const dates = [eu, china].map((end) => (end === null ? null : shortDate(end.on)));
      return {
        key: `${eu?.id} ${china?.id}`,
        texts: [eu?.name ?? null, dates[0] ?? null, china?.name ?? null, dates[1] ?? null, first],
        values: [eu?.name ?? null, eu?.on ?? null, china?.name ?? null, china?.on ?? null, first],
        verification,
        records: [],
        unlinked: 0,
        links: Object.fromEntries(
          [eu, china].flatMap((end, i) => (end === null ? [] : [[[0, 2][i], localPath(locale, recordPath(end))]])),
        ),
      };
    }),
  };
}

/** The fields judged close to surveillance, with the reason that the record gives. */
export function fieldsTable({ exposure }: Governance, locale: Locale): TableModel {
  const words = governanceWords[locale].exposure;
  return {
    columns: columnsOf(["platform", "basis", "why"], words, "why"),
    rows: exposure.fields.map((field) => {
      const texts = [field.name, words.basis[field.basis], field.reason];
      const links = { 0: localPath(locale, recordPath(field)) };
      return { key: field.id, texts, values: texts, verification: field.verification, records: [], unlinked: 0, links };
    }),
  };
}

/** Entries on lists of the US government, each with its citation and the sources in which it was read. */
export function listsTable({ exposure }: Governance, locale: Locale): TableModel {
  const words = governanceWords[locale].exposure;
  const { shortDate } = formats(locale);
  const day = (date: string | null) => (date === null ? null : shortDate(date));
  return {
    columns: columnsOf(["platform", "list", "since", "status", "until", "citation", "note"], words, "note"),
    rows: exposure.entries.map((entry) => {
      const { id, name, list, status, listedOn, removedOn, knownUntil, citation, note, sources } = entry;
      const stands = status === "removed" ? words.status.removed(day(removedOn) ?? "") : words.status[status];
      return {
        key: `${id} ${list} ${listedOn}`,
        texts: [name, words.listNames[list], day(listedOn), stands, day(knownUntil), citation, note],
        values: [name, words.listNames[list], listedOn, stands, knownUntil, citation, note],
        verification: entry.verification,
        records: sources.map((source) => ({
          id: source.publisher,
          href: localPath(locale, recordPath({ table: "sources", id: source.id })),
        })),
        unlinked: 0,
        links: { 0: localPath(locale, recordPath(entry)) },
      };
    }),
  };
}
