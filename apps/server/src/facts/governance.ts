import { type Locale, type Mark, merged, provenanceOf } from "@observatory/charts";
import {
  checkedOn,
  counterparts,
  entityListed,
  type Facts,
  factsUnder,
  type Overlay,
  recordAt,
  usListEntries,
} from "@observatory/domain/facts";
import type { Milestone } from "@observatory/domain/records";
import { named } from "./records.ts";

type Asked = Overlay & { asOf?: string | undefined; locale: Locale };

/** The links between the lanes, and what the facts say of surveillance and export control. */
export function governancePage(facts: Facts, { reading, whatif, asOf, locale }: Asked) {
  const read = factsUnder(facts, { reading, whatif });
  const day = asOf ?? checkedOn(facts);
  return { asOf: day, links: linksOf(read, day, locale), exposure: exposureOf(read, day, locale) };
}

function linksOf(facts: Facts, asOf: string, locale: Locale) {
  const rows = counterparts(facts, { asOf, counting: "possible" }).map(({ relation, eu, china, precedes }) => {
    const ends = [endOf(facts, "milestones-eu", eu, locale), ...other(facts, china, locale)];
    const [here, there] = ends;
    return {
      relation,
      precedes,
      eu: here === undefined ? null : here.shown,
      china: there === undefined ? null : there.shown,
      verification: merged(ends.map(({ provenance }) => provenance)).verification,
    };
  });
  const count = (precedes: "china" | "eu") => rows.filter((row) => row.precedes === precedes).length;
  const alone = rows.filter(({ relation }) => relation === "no-counterpart").length;
  const links = rows.length - alone;
  const [china, eu] = [count("china"), count("eu")];
  return { rows, counts: { links, china, eu, open: links - china - eu, alone } };
}

function other(facts: Facts, china: string | null, locale: Locale) {
  return china === null ? [] : [endOf(facts, "milestones-china", china, locale)];
}

function endOf(facts: Facts, table: "milestones-china" | "milestones-eu", id: string, locale: Locale) {
  const record = recordAt(facts, table, id)?.record as Milestone;
  return {
    shown: { ...named(facts, { table, id }, locale), on: record.adoptedOn as string, phase: record.phase },
    provenance: provenanceOf(facts, table, record, ["adoptedOn"]),
  };
}

function exposureOf(facts: Facts, asOf: string, locale: Locale) {
  const platform = (id: string) => named(facts, { table: "platforms", id }, locale);
  const fields = facts.platforms
    .filter(({ surveillance }) => surveillance.isExposed)
    .map(({ id, surveillance, verification }) => ({
      ...platform(id),
      basis: surveillance.basis,
      reason: surveillance.reason,
      verification: (verification.surveillance ?? "recalled") as Mark,
    }));
  const entries = usListEntries(facts, { asOf, counting: "possible" });
  const publishers = new Map(facts.sources.map(({ id, publisher }) => [id as string, publisher]));
  return {
    platforms: facts.platforms.length,
    fields,
    named: fields.filter(({ basis }) => basis === "brief").length,
    inferred: fields.filter(({ basis }) => basis === "inferred").length,
    entityListed: entityListed(entries),
    entries: entries.map((entry) => ({
      ...platform(entry.platform),
      list: entry.list,
      status: entry.status,
      listedOn: entry.listedOn as string,
      removedOn: (entry.removedOn as string | undefined) ?? null,
      knownUntil: (entry.statusKnownUntil as string | undefined) ?? null,
      citation: entry.citation,
      note: entry.note ?? null,
      verification: entry.verification as Mark,
      sources: entry.sources.map((id) => ({ id, publisher: publishers.get(id) ?? id })),
    })),
  };
}
