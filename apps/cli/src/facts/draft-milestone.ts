import { factTables, type TableColumn, tableColumns } from "@observatory/domain/facts";
import { Refusal } from "../refusal.ts";

export type Lane = "china" | "eu";

/** A field of a new milestone, as it is asked for. */
export interface AskedField {
  readonly name: string;
  readonly type: TableColumn["type"];
  readonly description: string;
  /** What stands when nothing is said; undefined where something must be. */
  readonly standard: unknown;
}

/** What most milestones have; a field that is not here must be given. */
const standards: Readonly<Record<string, unknown>> = {
  docNumber: null,
  publishedOn: null,
  effectiveOn: null,
  effectiveBasis: null,
  expiresOn: null,
  appliesFrom: [],
  supersededBy: null,
  status: "in-force",
  addressesDebts: [],
  scenarioDimensions: [],
  mentionedInBrief: false,
  chinaCounterparts: [],
};

/** What is made from the other answers. */
const derived = ["lane", "verification", "missing", "note", "fieldNotes"];
const inEurope: Readonly<Record<string, unknown>> = { titleZh: null, issuersZh: [] };

/** What is asked of a new milestone of a lane, in the order of the record. */
export function askedFields(lane: Lane, today: string): AskedField[] {
  const known = { ...standards, ...(lane === "eu" ? inEurope : {}), checkedOn: today };
  return tableColumns(`milestones-${lane}`)
    .filter(({ name }) => !derived.includes(name))
    .map(({ name, type, description }) => {
      const said = name === "sources" ? `${description}: ids of sources.json with commas between` : description;
      return { name, type, description: said, standard: (known as Readonly<Record<string, unknown>>)[name] };
    });
}

/**
 * A record from the answers: every date is marked recalled until a source is said to bear it out.
 *
 * @param answers - Texts by field; lists of texts with semicolons between, anything deeper as JSON.
 * @throws Refusal if a field is unknown, missing, or cannot be read.
 */
export function draftMilestone(
  lane: Lane,
  answers: ReadonlyMap<string, string>,
  today: string,
): Record<string, unknown> {
  const fields = askedFields(lane, today);
  const unknown = [...answers.keys()].find((name) => !fields.some((field) => field.name === name));
  if (unknown !== undefined) {
    throw new Refusal(`unknown field: ${unknown}; known: ${fields.map(({ name }) => name).join(", ")}`);
  }
  const missing = fields.filter(({ name, standard }) => standard === undefined && !answers.has(name));
  if (missing.length > 0) throw new Refusal(`missing fields: ${missing.map(({ name }) => name).join(", ")}`);
  const read = new Map<string, unknown>(
    fields.map((field) => [field.name, readAnswer(field, answers.get(field.name))]),
  );
  read.set("lane", lane);
  read.set("verification", marksOf(read));
  const order = [...Object.keys(factTables[lane === "eu" ? "milestonesEu" : "milestonesChina"].record.shape)];
  return Object.fromEntries(order.filter((name) => read.has(name)).map((name) => [name, read.get(name)]));
}

function readAnswer(field: AskedField, answer: string | undefined): unknown {
  if (answer === undefined) return field.standard;
  if (field.name === "sources") return answer.split(",").map((source) => ({ source: source.trim(), supports: [] }));
  if (answer === "null" || answer === "") return null;
  if (field.type === "text") return answer;
  if (field.type === "json" && !/^[[{]/.test(answer)) return answer.split(";").map((part) => part.trim());
  try {
    return JSON.parse(answer);
  } catch {
    throw new Refusal(`invalid ${field.name}: ${JSON.stringify(answer)}; ${field.description}`);
  }
}

function marksOf(read: ReadonlyMap<string, unknown>): Record<string, "recalled"> {
  const dates = [...read].filter(
    ([name, value]) => /On$/.test(name) && name !== "checkedOn" && typeof value === "string",
  );
  return Object.fromEntries(dates.map(([name]) => [name, "recalled"]));
}
