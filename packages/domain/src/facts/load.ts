import { nearest } from "./nearest.ts";
import { duplicateIdProblems, orderProblems } from "./order.ts";
import { FactsError, type Problem } from "./problem.ts";
import { type Loose, type ParsedTable, referenceProblems } from "./references.ts";
import { type FactTables, factTables, tableKeys } from "./registry.ts";
import { schemaProblems } from "./schema-problems.ts";
import type { TableDefinition } from "./table.ts";
import type { WhatIf } from "./what-if/what-if.ts";

/** The facts, parsed and checked; what selectors, charts and claims are computed from. */
export interface Facts extends FactTables {
  /** Readings of disagreements that were switched on, as `disagreement.position`; none by default. */
  readonly readings: readonly string[];
  /** The what-if that was laid over the facts; null when none was. */
  readonly whatIf: WhatIf | null;
  /** The facts before readings and what-ifs were laid over them; null when nothing was. */
  readonly unpatched: Facts | null;
}

/**
 * Parses the tables of facts, once, at the door: after it nothing needs to be checked again.
 *
 * Every record is read through its schema (unknown keys refused), ids are unique in their table, references name a record
 * that exists, and files are sorted. Editorial rules are a step of their own: {@link checkFacts}.
 *
 * @param tables - Parsed JSON by table name, as `{ platforms: […], "related-zones": […] }`; every table of the registry.
 * @returns The facts, with no reading switched on.
 * @throws FactsError with every problem found, each as `file › id › path: problem; remedy`.
 * @example bundledFacts() === bundledFacts(); // true
 */
export function parseFacts(tables: Readonly<Record<string, unknown>>): Facts {
  const { facts, problems } = readTables(tables);
  if (problems.length > 0) throw new FactsError(problems);
  return facts;
}

/**
 * The records that are well formed, and everything wrong with the tables: for who checks facts rather than uses them.
 *
 * @returns Facts without the malformed records; not to be computed from while there are problems.
 */
export function readTables(tables: Readonly<Record<string, unknown>>): { facts: Facts; problems: Problem[] } {
  const problems = unknownTableProblems(tables);
  const read = tableKeys.flatMap((key) => readTable(factTables[key], tables[factTables[key].name], problems));
  for (const table of read) problems.push(...duplicateIdProblems(table), ...orderProblems(table));
  problems.push(...referenceProblems(read));
  const byKey = tableKeys.map((key) => [key, read.find(({ table }) => table === factTables[key])?.wellFormed ?? []]);
  return {
    facts: { ...(Object.fromEntries(byKey) as FactTables), readings: [], whatIf: null, unpatched: null },
    problems,
  };
}

function unknownTableProblems(tables: Readonly<Record<string, unknown>>): Problem[] {
  const known = tableKeys.map((key) => factTables[key].name as string);
  return Object.keys(tables)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      const remedy = meant === null ? `known are ${known.join(", ")}` : `did you mean ${meant}.json?`;
      return { file: `${name}.json`, id: null, path: "", problem: "unknown table", remedy };
    });
}

/** `jitless`: without code made at run time, which is no slower on one pass over small tables and which a page may forbid. */
const parseContext = { reportInput: true, jitless: true };

interface ReadTable extends ParsedTable {
  /** Those of the records that passed the schema. */
  readonly wellFormed: readonly Loose[];
}

/** The table with the records that have a name, none if there is no table; what is wrong is added to `problems`. */
function readTable(table: TableDefinition, value: unknown, problems: Problem[]): ReadTable[] {
  const { file } = table;
  if (!Array.isArray(value)) {
    const problem = value === undefined ? "is missing" : "is not an array of records";
    problems.push({ file, id: null, path: "", problem, remedy: `give ${file} as one array` });
    return [];
  }
  const records: Loose[] = [];
  const wellFormed: Loose[] = [];
  value.forEach((entry: unknown, position) => {
    const result = table.record.safeParse(entry, parseContext);
    if (result.success) {
      records.push(result.data as Loose);
      wellFormed.push(result.data as Loose);
      return;
    }
    const id = nameOf(entry, position);
    for (const found of schemaProblems(table.record, result.error.issues)) problems.push({ file, id, ...found });
    if (isNamed(entry)) records.push(entry);
  });
  return [{ table, records, wellFormed }];
}

function isNamed(entry: unknown): entry is Loose {
  return typeof entry === "object" && entry !== null && typeof (entry as Loose).id === "string";
}

function nameOf(entry: unknown, position: number): string {
  return isNamed(entry) ? String(entry.id) : `record ${position + 1}`;
}
