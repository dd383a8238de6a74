import { InputError } from "../errors.ts";
import type { Change } from "../records/disagreement.ts";
import type { Verification } from "../records/primitives.ts";
import type { Facts } from "./load.ts";
import { nearest } from "./nearest.ts";
import { compareBy } from "./order.ts";
import { problemLine } from "./problem.ts";
import { type Loose, type ParsedTable, referenceProblems } from "./references.ts";
import { factTables, type TableKey, tableKeys } from "./registry.ts";
import { schemaProblems } from "./schema-problems.ts";
import type { TableDefinition } from "./table.ts";
import { withValue } from "./with-value.ts";

/**
 * The facts with changes laid over them: how a reading of a disagreement, or a reader's what-if, is computed. Facts stay
 * facts: the ones given are untouched and stay reachable as `unpatched`, and `factsVersion` stays theirs.
 *
 * @param facts - The facts to start from.
 * @param changes - Applied in turn. `set` gives a field a value; its dots lead inwards, and `list=section-1260h` picks
 *   the element of an array by one of its fields. `add` puts in a whole record, `remove` takes one out.
 * @param options - `mayDangle`: tables whose references may name records that are taken out; none
 *   unless told, or those that a what-if has left so.
 * @returns Facts whose changed records have passed their schemas and references as shipped ones do.
 * @throws InputError if a table, record or field is unknown, an added id is taken, or the outcome breaks a schema or a
 *   reference; names the place in `changes`.
 * @example withChanges(bundledFacts(), [{ do: "remove", table: "platforms", id: "dji" }]).platforms.length; // 22
 */
export function withChanges(
  facts: Facts,
  changes: readonly Change[],
  { mayDangle = facts.whatIf === null ? [] : ["claims"] }: { readonly mayDangle?: readonly TableKey[] } = {},
): Facts {
  const tables = new Map<TableKey, Loose[]>();
  changes.forEach((change, position) => {
    const key = tableKey(change.table, position);
    const records = tables.get(key) ?? [...(facts[key] as readonly Loose[])];
    tables.set(key, apply(factTables[key], records, change, position));
  });
  for (const [key, records] of tables) records.sort((a, b) => compareBy(factTables[key].sortedBy, a, b));
  const patched = { ...facts, ...Object.fromEntries(tables), unpatched: facts.unpatched ?? facts };
  requireReferences(patched, { changed: [...tables.keys()], changes, mayDangle });
  return patched;
}

function apply(table: TableDefinition, records: Loose[], change: Change, position: number): Loose[] {
  if (change.do === "add") {
    const added = parsed(table, change.record, position);
    const taken = records.some((record) => record.id === added.id);
    if (taken) refuse(position, "record", `an id that ${table.file} does not have yet`, added.id);
    return [...records, added];
  }
  const found = records.find((record) => record.id === change.id);
  if (found === undefined) {
    const meant = nearest(
      change.id,
      records.map((record) => String(record.id)),
    );
    refuse(
      position,
      "id",
      `the id of a record of ${table.file}`,
      change.id,
      meant === null ? undefined : `did you mean "${meant}"?`,
    );
  }
  if (change.do === "remove") return records.filter((record) => record !== found);
  const changed = parsed(table, changedRecord(found, change, position), position);
  return records.map((record) => (record === found ? changed : record));
}

type SetChange = Extract<Change, { do: "set" }>;

function changedRecord(record: Loose | undefined, change: SetChange, position: number): unknown {
  const path = change.field.split(".");
  const changed = withValue(record, path, change.value);
  if (changed === null) refuse(position, "field", `a field of ${change.table} › ${change.id}`, change.field);
  return change.verification === undefined ? changed : withVerification(changed, path[0] ?? "", change.verification);
}

/** Marks a field; an observation of a long table has one mark, for its value. */
function withVerification(record: unknown, field: string, mark: Verification): unknown {
  const isShort = typeof (record as Loose).verification === "string";
  return withValue(record, isShort ? ["verification"] : ["verification", field], mark);
}

function parsed(table: TableDefinition, record: unknown, position: number): Loose {
  const result = table.record.safeParse(record, { reportInput: true });
  if (result.success) return result.data as Loose;
  const [first] = schemaProblems(table.record, result.error.issues);
  const remedy = first === undefined ? undefined : `${first.path}: ${first.problem}; ${first.remedy}`;
  return refuse(position, null, `what leaves a well-formed record of ${table.file}`, record, remedy);
}

/** Refuses a patch that leaves a reference pointing nowhere, in what it changed or in what named a record it took out. */
function requireReferences(
  facts: Facts,
  patch: { changed: readonly TableKey[]; changes: readonly Change[]; mayDangle: readonly TableKey[] },
): void {
  const { changed, changes, mayDangle } = patch;
  const removes = changes.some((change) => change.do === "remove");
  const parsedTable = (key: TableKey): ParsedTable => ({
    table: factTables[key],
    records: facts[key] as readonly Loose[],
  });
  const [problem] = referenceProblems(
    tableKeys.map(parsedTable),
    (removes ? tableKeys : changed).filter((key) => !mayDangle.includes(key)).map(parsedTable),
  );
  if (problem === undefined) return;
  const rule = "changes that leave every reference naming a record";
  throw new InputError({ fn: "withChanges", argument: "changes", rule, value: changes, remedy: problemLine(problem) });
}

function tableKey(name: string, position: number): TableKey {
  const key = tableKeys.find((candidate) => factTables[candidate].name === name);
  return (
    key ??
    refuse(position, "table", `one of ${tableKeys.map((candidate) => factTables[candidate].name).join(", ")}`, name)
  );
}

function refuse(position: number, field: string | null, rule: string, value: unknown, remedy?: string): never {
  const path = field === null ? [position] : [position, field];
  throw new InputError({
    fn: "withChanges",
    argument: "changes",
    path,
    rule,
    value,
    ...(remedy === undefined ? {} : { remedy }),
  });
}
