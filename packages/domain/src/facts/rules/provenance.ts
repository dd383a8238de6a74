import type { Provenance } from "../../records/primitives.ts";
import type { Facts } from "../load.ts";
import type { TableKey } from "../registry.ts";
import { type AnyRecord, defineRule, everyRecord, type Finding, finding } from "./rule.ts";

const provenanceKeys = new Set(["id", "sources", "verification", "missing", "checkedOn", "note", "fieldNotes"]);

/** Tables in which every field is a fact of its own, verified or not on its own. */
const wholeTables: readonly TableKey[] = [
  "platforms",
  "zones",
  "relatedZones",
  "otherDesignations",
  "schemes",
  "provinces",
  "places",
  "regions",
  "publishedTotals",
];

type Sourced = AnyRecord & Provenance;

function sourcedRecords(facts: Facts): { key: TableKey; record: Sourced }[] {
  const found: { key: TableKey; record: Sourced }[] = [];
  for (const { key, record } of everyRecord(facts)) {
    if (typeof record.verification === "object" && Array.isArray(record.sources)) {
      found.push({ key, record: record as Sourced });
    }
  }
  return found;
}

export const hasSource = defineRule({
  name: "has-a-source",
  why: "A number without a source is a rumour.",
  check: (facts) =>
    everyRecord(facts).flatMap(({ key, record }) => {
      const bare = (Array.isArray(record.sources) && record.sources.length === 0) || record.source === "";
      return bare ? [finding(key, record.id, "sources", "names no source", "name where it was read")] : [];
    }),
});

export const everyFieldIsVerified = defineRule({
  name: "every-field-is-verified",
  why: "Readers are shown how sure each number is, so each field says how far it was verified, or why it is unknown.",
  check: (facts) =>
    sourcedRecords(facts)
      .filter(({ key }) => wholeTables.includes(key))
      .flatMap(({ key, record }) => ownFields(record).flatMap((field) => verified(key, record, field))),
});

function ownFields(record: AnyRecord): string[] {
  return Object.keys(record).filter((field) => !provenanceKeys.has(field) && !isTranslation(record, field));
}

/** A name put into German or French here is as sure as the English one it stands beside. */
function isTranslation(record: AnyRecord, field: string): boolean {
  return /(De|Fr)$/.test(field) && field.replace(/(De|Fr)$/, "En") in record;
}

function verified(key: TableKey, record: Sourced, field: string): Finding[] {
  const [mark, reason] = [record.verification[field], record.missing?.[field]];
  if (record[field] === null && reason === undefined) {
    return [finding(key, record.id, field, "is null without a reason", `say why in missing.${field}`)];
  }
  if (record[field] === null || mark !== undefined || reason !== undefined) return [];
  return [finding(key, record.id, field, "is not verified", `say how far in verification.${field}`)];
}

export const knownAndUnknownDiffer = defineRule({
  name: "known-and-unknown-differ",
  why: "A field that is null cannot have been seen, and one that is given cannot be missing.",
  check: (facts) =>
    sourcedRecords(facts).flatMap(({ key, record }) => [
      ...Object.keys(record.verification)
        .filter((field) => record[field] === null || record[field] === undefined)
        .map((field) =>
          finding(key, record.id, `verification.${field}`, "marks a field that is not given", "drop the mark"),
        ),
      ...Object.keys(record.missing ?? {})
        .filter((field) => !mayBeIncomplete(record[field]))
        .map((field) =>
          finding(key, record.id, `missing.${field}`, "gives a reason for a field that is given", "drop it"),
        ),
    ]),
});

/** Null, absent, or a list, which may be short of what is not known. */
function mayBeIncomplete(value: unknown): boolean {
  return value === null || value === undefined || Array.isArray(value);
}

const briefId = "reconnect-china-brief-11";

export const briefMarksCiteTheBrief = defineRule({
  name: "brief-marks-cite-the-brief",
  why: "What the brief says must lead back to the brief.",
  check: (facts) =>
    sourcedRecords(facts).flatMap(({ key, record }) => {
      const marked = Object.keys(record.verification).find((field) => record.verification[field] === "brief");
      if (marked === undefined || record.sources.some((citation) => citation.source === briefId)) return [];
      return [
        finding(
          key,
          record.id,
          `verification.${marked}`,
          '"brief" without the brief among the sources',
          `cite ${briefId}`,
        ),
      ];
    }),
});

export const everySourceIsCited = defineRule({
  name: "every-source-is-cited",
  why: "A source that bears out nothing is noise in the bibliography.",
  needsEveryRecord: true,
  check: (facts) => {
    const cited = new Set(everyRecord(facts).flatMap(({ key, record }) => (key === "sources" ? [] : citedBy(record))));
    return facts.sources
      .filter((source) => !cited.has(source.id))
      .map((source) =>
        finding("sources", source.id, "", "is cited by no fact", "cite it where it belongs, or take it out"),
      );
  },
});

/** Every string under a key called source or sources, at any depth. */
function citedBy(value: unknown, isSource = false): string[] {
  if (typeof value === "string") return isSource ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    citedBy(inner, key === "source" || key === "sources" || (isSource && Array.isArray(value))),
  );
}
