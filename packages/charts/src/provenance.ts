import {
  type Designation,
  type Facts,
  isAssumed,
  type ProvinceBase,
  recordAt,
  WHAT_IF_SOURCE_ID,
} from "@observatory/domain/facts";
import type { Citation, Verification } from "@observatory/domain/records";

/** How far what a row rests on was verified; assumed: by a what-if, and no fact at all. */
export type Mark = Verification | "assumed";

/** Where a row comes from: its records, the sources that carry it, how far it was verified, what is disputed in it. */
export interface Provenance {
  /** Records behind the row, as `table/id`, each with the weakest mark among the fields that the row rests on. */
  readonly records: Readonly<Record<string, Mark>>;
  readonly sources: readonly string[];
  /** The weakest of these marks. */
  readonly verification: Mark;
  /** Ids of the disagreements that touch the row. */
  readonly disputed: readonly string[];
}

interface Sourced {
  readonly id: string;
  readonly sources: readonly Citation[];
  readonly verification: Readonly<Record<string, Verification | undefined>>;
}

/** From the firmest mark to the weakest. */
const WEAKNESS: readonly Mark[] = ["seen", "derived", "brief", "recalled", "assumed"];

/**
 * The provenance of a row that shows some fields of one record.
 *
 * @param table - The record's table.
 * @param fields - The fields the row rests on: only their marks, their sources and their disagreements count.
 */
export function provenanceOf(facts: Facts, table: string, record: Sourced, fields: readonly string[]): Provenance {
  const cited = record.sources.filter(({ supports }) => supports.some((field) => fields.includes(field)));
  const marks = fields.flatMap((field) => record.verification[field] ?? []);
  const disputed = facts.disagreements.filter((disagreement) =>
    disagreement.concerns.some((concern) => {
      const here = concern.table === table && (concern.id === null || concern.id === record.id);
      return here && fields.includes(concern.field?.split(".")[0] ?? "");
    }),
  );
  const assumed = isAssumed(facts, table, record.id, fields);
  const own = marks.length > 0 ? marks : Object.values(record.verification).flatMap((mark) => mark ?? []);
  const verification = assumed ? "assumed" : weakest(own);
  const sources = (cited.length > 0 ? cited : record.sources).map(({ source }) => source as string);
  return {
    records: { [`${table}/${record.id}`]: verification },
    sources: assumed && !sources.includes(WHAT_IF_SOURCE_ID) ? [...sources, WHAT_IF_SOURCE_ID] : sources,
    verification,
    disputed: disputed.map(({ id }) => id),
  };
}

/** The fields of platforms and zones that a count or a place on a map rests on. */
const DESIGNATION_FIELDS = {
  platforms: ["designatedOn", "seatGb2260"],
  zones: ["approvedOn", "placeGb2260"],
};

/** The provenance of a designation: of its name, date and place. */
export function designationProvenance(facts: Facts, { kind, id }: Designation): Provenance {
  const record = (kind === "platforms" ? facts.platforms : facts.zones).find((one) => one.id === id);
  if (record === undefined) throw new Error(`missing record: ${kind}/${id}`);
  return provenanceOf(facts, kind, record, DESIGNATION_FIELDS[kind]);
}

/** The provenance of a base over provinces: the very records behind its numbers. */
export function baseProvenance(facts: Facts, { records }: ProvinceBase, position: number): Provenance {
  const key = records[position] ?? "";
  const [table = "", id = ""] = key.split("/");
  const province = table === "provinces" ? facts.provinces.find((one) => one.id === id) : undefined;
  if (province !== undefined)
    return provenanceOf(facts, table, province, ["population2020Persons", "gdp2024Cny100Millions"]);
  const value = facts.regionalValues.find((one) => one.id === id);
  if (value === undefined) throw new Error(`missing record: ${key}`);
  return {
    records: { [key]: value.verification },
    sources: [value.source],
    verification: value.verification,
    disputed: [],
  };
}

/** The fields that a computed number takes from a record of each table. */
const NUMBER_FIELDS: Readonly<Record<string, readonly string[]>> = {
  ...DESIGNATION_FIELDS,
  debts: ["name"],
  dimensions: ["name"],
  "market-shares": ["shares", "totals", "period"],
  "milestones-china": ["adoptedOn", "effectiveOn", "addressesDebts"],
  "open-competition-local-calls": ["on", "provinceGb2260"],
  "open-competition-rounds": ["announcedOn", "taskCount"],
  provinces: ["population2020Persons"],
};

/** The provenance of a number computed from the record of a key, `table/id`. */
export function recordProvenance(facts: Facts, key: string): Provenance {
  const [table = "", id = ""] = key.split("/");
  const found = recordAt(facts, table, id);
  if (found === null) throw new Error(`missing record: ${key}`);
  const { record } = found;
  if ("source" in record && typeof record.verification === "string") {
    const { source, verification } = record;
    return { records: { [key]: verification }, sources: [source], verification, disputed: [] };
  }
  return provenanceOf(facts, table, record as unknown as Sourced, NUMBER_FIELDS[table] ?? []);
}

/** The provenance of a value that a reader set by hand. */
export const assumedByHand: Provenance = {
  records: {},
  sources: [WHAT_IF_SOURCE_ID],
  verification: "assumed",
  disputed: [],
};

/** The provenance of a number that was computed from several rows. */
export function merged(parts: readonly Provenance[]): Provenance {
  const all = (pick: (part: Provenance) => readonly string[]) => [...new Set(parts.flatMap(pick))];
  return {
    records: Object.assign({}, ...parts.map((part) => part.records)),
    sources: all((part) => part.sources),
    verification: weakest(["derived", ...parts.map((part) => part.verification)]),
    disputed: all((part) => part.disputed),
  };
}

function weakest(marks: readonly Mark[]): Mark {
  return marks.reduce<Mark>((worst, mark) => (WEAKNESS.indexOf(mark) > WEAKNESS.indexOf(worst) ? mark : worst), "seen");
}
