import { InputError } from "../errors.ts";
import type { Milestone } from "../records/milestone.ts";
import { liesIn } from "./geography.ts";
import type { Facts } from "./load.ts";
import { type FoundRecord, type RecordKey, recordAt } from "./record-key.ts";
import { type ReferenceLink, referenceLinks } from "./reference-links.ts";
import type { TableName } from "./registry.ts";

/**
 * How two records stand to each other. Worked out here: same-city, same-subfield, same-debt (both judged to address it),
 * supersedes, superseded-by, counterpart (judged: the other lane on the same topic). Stored: refers-to, referred-to-by, and
 * cited-by, a source's records.
 */
export type Relation =
  | "same-city"
  | "same-subfield"
  | "supersedes"
  | "superseded-by"
  | "same-debt"
  | "counterpart"
  | "refers-to"
  | "referred-to-by"
  | "cited-by";

/** The records that stand in one relation to another. */
export interface NeighbourGroup {
  readonly relation: Relation;
  /** What they have in common where that is a record: the debt of same-debt; null otherwise. */
  readonly about: RecordKey | null;
  readonly records: readonly RecordKey[];
}

/**
 * The records beside a record: what a reader of one would want to open next.
 *
 * @param key - Table as in addresses, and id.
 * @returns Groups that hold something, most telling first; in the order of the tables within a group. A record is never its own neighbour.
 * @throws InputError if there is no such record.
 * @example neighbours(bundledFacts(), { table: "platforms", id: "baidu" })[0]?.relation; // "same-city"
 */
export function neighbours(facts: Facts, key: RecordKey): NeighbourGroup[] {
  const found = recordAt(facts, key.table, key.id);
  if (found === null) {
    const rule = "a table and the id of one of its records";
    throw new InputError({ fn: "neighbours", argument: "key", rule, value: `${key.table}/${key.id}` });
  }
  const told = [...sameCity(facts, found), ...sameSubfield(facts, found), ...milestoneGroups(facts, found)];
  const links = referenceLinks(facts, key).filter(({ field }) => !toldOtherwise.includes(field));
  return [
    ...told,
    ...grouped("cited-by", links, (link) => link.direction === "in" && link.isCitation),
    ...grouped("refers-to", links, (link) => link.direction === "out" && !link.isCitation),
    ...grouped("referred-to-by", links, (link) => link.direction === "in" && !link.isCitation),
  ];
}

/** References that have a relation of their own. */
const toldOtherwise = ["supersededBy", "chinaCounterparts"];

function grouped(
  relation: Relation,
  links: readonly ReferenceLink[],
  wanted: (link: ReferenceLink) => boolean,
): NeighbourGroup[] {
  return group(
    relation,
    links.filter(wanted).map(({ to }) => to),
  );
}

function group(relation: Relation, records: readonly RecordKey[], about: RecordKey | null = null): NeighbourGroup[] {
  const once = new Map(records.map((record) => [`${record.table}/${record.id}`, record]));
  return once.size === 0 ? [] : [{ relation, about, records: [...once.values()] }];
}

const municipality = /^(11|12|31|50)0000$/;

/** Tables of what is somewhere; places themselves are referred to. */
const placed: readonly TableName[] = ["platforms", "zones", "related-zones", "open-competition-local-calls"];

/** What lies in one city with the record: a district lies in its city, a province is no city. */
function sameCity(facts: Facts, { table, id, record }: FoundRecord): NeighbourGroup[] {
  if (!placed.includes(table)) return [];
  const here = codesOf(record).filter(isCity);
  const near = (code: string) => here.some((own) => liesIn(code, own) || liesIn(own, code));
  const among = (name: TableName, records: readonly { readonly id: string }[]) =>
    records
      .filter((other) => !(name === table && other.id === id) && codesOf(other).filter(isCity).some(near))
      .map((other) => ({ table: name, id: other.id }));
  return group("same-city", [
    ...among("platforms", facts.platforms),
    ...among("zones", facts.zones),
    ...among("related-zones", facts.relatedZones),
    ...among("open-competition-local-calls", facts.openCompetitionLocalCalls),
  ]);
}

function isCity(code: string): boolean {
  return municipality.test(code) || !code.endsWith("0000");
}

/** The codes of where a record is. */
function codesOf(record: object): string[] {
  const { seatGb2260, placeGb2260, gb2260 } = record as Readonly<Record<string, unknown>>;
  return [seatGb2260, placeGb2260, gb2260].flat().filter((code) => typeof code === "string");
}

/** A platform and the markets of its field, from either side. */
function sameSubfield(facts: Facts, { table, id, record }: FoundRecord): NeighbourGroup[] {
  const own = subfieldOf(record);
  if (own === null) return [];
  const among = (name: TableName, records: readonly { readonly id: string }[]) =>
    records
      .filter((other) => subfieldOf(other) === own && !(name === table && other.id === id))
      .map((other) => ({ table: name, id: other.id }));
  return group("same-subfield", [
    ...among("platforms", facts.platforms),
    ...among("market-shares", facts.marketShares),
    ...among("group-shares", facts.groupShares),
  ]);
}

/** A field in words joined by hyphens, as markets have it. */
function subfieldOf(record: object): string | null {
  const { subfield, subfieldEn } = record as Readonly<Record<string, unknown>>;
  const words = subfield ?? subfieldEn;
  return typeof words === "string" ? words.toLowerCase().replaceAll(/[^a-z]+/g, "-") : null;
}

function milestoneGroups(facts: Facts, { table, record }: FoundRecord): NeighbourGroup[] {
  if (table !== "milestones-china" && table !== "milestones-eu") return [];
  const own = record as Milestone;
  const both = [...facts.milestonesChina, ...facts.milestonesEu];
  const mates = both.filter((other) => other.lane === own.lane);
  return [
    ...group("supersedes", mates.filter((other) => other.supersededBy === own.id).map(keyOf)),
    ...group("superseded-by", mates.filter((other) => other.id === own.supersededBy).map(keyOf)),
    ...group("counterpart", both.filter((other) => isCounterpart(own, other)).map(keyOf)),
    ...own.addressesDebts.flatMap(({ debt }) => {
      const others = both.filter(
        (other) => other.id !== own.id && other.addressesDebts.some((one) => one.debt === debt),
      );
      return group("same-debt", others.map(keyOf), { table: "debts", id: debt });
    }),
  ];
}

function isCounterpart(own: Milestone, other: Milestone): boolean {
  if (own.lane === other.lane) return false;
  const [china, eu] = own.lane === "china" ? [own, other] : [other, own];
  return "chinaCounterparts" in eu && eu.chinaCounterparts.includes(china.id);
}

function keyOf({ lane, id }: Milestone): RecordKey {
  return { table: `milestones-${lane}`, id };
}
