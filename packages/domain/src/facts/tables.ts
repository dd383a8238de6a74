import { InputError } from "../errors.ts";
import { columnsOf, type TableColumn } from "./columns.ts";
import { bareText, fromCsv, harmlessText, toCsv } from "./csv.ts";
import type { Facts } from "./load.ts";
import { publicTables } from "./public-tables.ts";
import { factTables, type TableKey, type TableName, tableKeys } from "./registry.ts";

/**
 * A table as comma-separated text, in the form that is published.
 *
 * Lists and maps are JSON in their cell; an empty cell is a null or an absent field, whichever the schema has; texts that a
 * spreadsheet would take for a formula begin with an apostrophe; numbers are numbers. {@link tableFromCsv} reads it back.
 *
 * @param name - Name of the table, as in addresses.
 * @throws InputError if there is no such table; names those there are.
 * @example tableCsv(bundledFacts(), "debts").startsWith("id,"); // true
 */
export function tableCsv(facts: Facts, name: string): string {
  const columns = tableColumns(name);
  const records = publicTables(facts)[requireTable("tableCsv", name)];
  const rows = records.map((record) => columns.map((column) => cellOf(record, column)));
  return toCsv([columns.map((column) => column.name), ...rows]);
}

/**
 * A table as JSON, in the form that is published: an array, one record a line.
 *
 * @throws InputError if there is no such table; names those there are.
 * @example JSON.parse(tableJson(bundledFacts(), "dimensions")).length; // 6
 */
export function tableJson(facts: Facts, name: string): string {
  const records = publicTables(facts)[requireTable("tableJson", name)];
  return `[\n${records.map((record) => `  ${JSON.stringify(record)}`).join(",\n")}\n]\n`;
}

/**
 * The columns of a table: name, type, meaning.
 *
 * @throws InputError if there is no such table; names those there are.
 * @example tableColumns("zones")[1]?.name; // "nameEn"
 */
export function tableColumns(name: string): readonly TableColumn[] {
  const wanted = requireTable("tableColumns", name);
  return columnsOf(factTables[keyOf(wanted)].record);
}

/**
 * The records of a downloaded table, as `parseFacts` takes them.
 *
 * @param csv - What {@link tableCsv} gave, or the same columns from a spreadsheet.
 * @returns Records that no schema has seen yet.
 * @throws InputError if there is no such table, a column is unknown or missing, or a cell cannot be read; names row and column.
 */
export function tableFromCsv(name: string, csv: string): unknown[] {
  const columns = tableColumns(name);
  const [head = [], ...rows] = fromCsv(csv);
  const missing = columns.find((column) => !head.includes(column.name));
  if (missing !== undefined || head.length !== columns.length) {
    const rule = `the columns ${columns.map((column) => column.name).join(", ")}`;
    throw new InputError({ fn: "tableFromCsv", argument: "csv", path: [0], rule, value: head.join(",") });
  }
  return rows.map((cells, row) => {
    const record = {};
    for (const column of columns) readCell(record, column, cells[head.indexOf(column.name)] ?? "", row + 1);
    return record;
  });
}

function cellOf(record: object, { name, type }: TableColumn): string {
  const value = name.split(".").reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], record);
  if (value === null || value === undefined) return "";
  if (type === "text") return harmlessText(String(value));
  return type === "json" ? JSON.stringify(value) : String(value);
}

function readCell(record: object, column: TableColumn, cell: string, row: number): void {
  if (cell === "" && column.whenEmpty === "absent") return;
  const keys = column.name.split(".");
  const last = keys.pop() ?? "";
  const inner = keys.reduce<Record<string, unknown>>(
    (outer, key) => {
      outer[key] ??= {};
      return outer[key] as Record<string, unknown>;
    },
    record as Record<string, unknown>,
  );
  inner[last] = cell === "" ? null : readValue(column, cell, row);
}

function readValue({ name, type }: TableColumn, cell: string, row: number): unknown {
  if (type === "text") return bareText(cell);
  try {
    return JSON.parse(cell);
  } catch {
    throw new InputError({
      fn: "tableFromCsv",
      argument: "csv",
      path: [row, name],
      rule: `cells of type ${type}`,
      value: cell,
    });
  }
}

/** @throws InputError if there is no such table; names those there are. */
export function requireTable(fn: string, name: string): TableName {
  const names = tableKeys.map((key) => factTables[key].name);
  const known = names.find((candidate) => candidate === name);
  if (known !== undefined) return known;
  throw new InputError({ fn, argument: "name", rule: `one of ${names.join(", ")}`, value: name });
}

function keyOf(name: TableName): TableKey {
  return tableKeys.find((key) => factTables[key].name === name) ?? "sources";
}
