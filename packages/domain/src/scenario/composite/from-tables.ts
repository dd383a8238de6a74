import { InputError } from "../../errors.ts";
import type {
  CompositeAggregate,
  CompositeColumn,
  CompositeIndicator,
  CompositeInput,
  CompositeUnit,
} from "./composite-input.ts";

type Row = Readonly<Record<string, string>>;

/** Headers that say the same: ours first, then those of other tools. */
const HEADERS = {
  unit: ["unit", "uCode", "id"],
  code: ["code", "iCode"],
  level: ["level", "Level"],
  parent: ["parent", "Parent"],
  direction: ["direction", "Direction"],
  weight: ["weight", "Weight"],
  denominator: ["denominator", "Denominator"],
  type: ["type", "Type"],
} as const;

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;
const MISSING = new Set(["", "NA", "NaN", "null"]);

/**
 * Makes the input of a composite indicator from two tables: data, one unit a row, and structure, one code a row.
 *
 * Structure columns: code, level (1 for indicators), parent, direction, weight, denominator, and type where some rows
 * describe a Denominator or a Group. Columns of the data that no row describes are groups. Empty cells are missing.
 *
 * @param data - Rows of the data table; the unit's id under `unit`, `uCode` or `id`.
 * @param structure - Rows of the structure table.
 * @returns Everything but the steps.
 * @throws InputError if a column is missing or a cell is no number; names the row and the column.
 * @example compositeFromTables(
 *   [{ unit: "a", x: "1" }],
 *   [{ code: "x", level: "1", parent: "Index" }, { code: "Index", level: "2", parent: "" }],
 * ).values; // { x: [1] }
 */
export function compositeFromTables(data: readonly Row[], structure: readonly Row[]): CompositeInput {
  const rows = structure.map((row, i) => describe(row, i));
  const indicators = rows.flatMap(({ indicator }) => (indicator === undefined ? [] : [indicator]));
  const aggregates = rows.flatMap(({ aggregate }) => (aggregate === undefined ? [] : [aggregate]));
  const denominators = new Set([
    ...rows.flatMap(({ code, type }) => (type === "denominator" ? [code] : [])),
    ...indicators.flatMap(({ denominator }) => (denominator ? [denominator] : [])),
  ]);
  const codes = new Set(indicators.map(({ code }) => code));
  const column = (name: string) => [name, numbersOf(data, name)] as const;
  const unitHeader = headerOf("data", data[0] ?? {}, "unit");
  return {
    units: data.map((row): CompositeUnit => {
      const groups = Object.entries(row).filter(
        ([name]) => name !== unitHeader && !codes.has(name) && !denominators.has(name),
      );
      return { id: row[unitHeader] as string, groups: Object.fromEntries(groups) };
    }),
    indicators,
    aggregates,
    values: Object.fromEntries([...codes].map(column)),
    denominators: Object.fromEntries([...denominators].map(column)),
  };
}

interface Described {
  readonly code: string;
  readonly type: string;
  readonly indicator?: CompositeIndicator;
  readonly aggregate?: CompositeAggregate;
}

function describe(row: Row, i: number): Described {
  const cell = (key: keyof typeof HEADERS): string => {
    const header = HEADERS[key].find((name) => name in row);
    const text = header === undefined ? "" : (row[header] as string).trim();
    return MISSING.has(text) ? "" : text;
  };
  const number = (key: keyof typeof HEADERS, fallback: number): number => {
    const text = cell(key);
    return text === "" ? fallback : toNumber("structure", i, key, text);
  };
  const code = cell("code");
  if (code === "") throw tableError("structure", [i, "code"], "a code in every row", "nothing");
  const type = cell("type").toLowerCase();
  const level = number("level", Number.NaN);
  if (Number.isNaN(level)) return { code, type };
  const weight = number("weight", 1);
  const parent = cell("parent");
  if (level > 1) return { code, type, aggregate: { code, level, weight, parent: parent === "" ? null : parent } };
  const direction = number("direction", 1);
  if (direction !== 1 && direction !== -1) throw tableError("structure", [i, "direction"], "1 or -1", direction);
  if (parent === "") throw tableError("structure", [i, "parent"], `a parent for ${code}`, "nothing");
  return { code, type, indicator: { code, direction, weight, parent, denominator: cell("denominator") || null } };
}

function headerOf(table: string, row: Row, key: keyof typeof HEADERS): string {
  const header = HEADERS[key].find((name) => name in row);
  if (header !== undefined) return header;
  throw tableError(table, [], `a column ${HEADERS[key].join(" or ")}`, Object.keys(row).slice(0, 8).join(", "));
}

function numbersOf(data: readonly Row[], name: string): CompositeColumn {
  return data.map((row, i) => {
    const text = row[name];
    if (text === undefined) throw tableError("data", [], `a column ${name}`, Object.keys(row).slice(0, 8).join(", "));
    return MISSING.has(text.trim()) ? null : toNumber("data", i, name, text.trim());
  });
}

function toNumber(table: string, row: number, column: string, text: string): number {
  if (NUMBER.test(text)) return Number(text);
  throw tableError(table, [row, column], "a number, or an empty cell where missing", text);
}

function tableError(argument: string, path: readonly (string | number)[], rule: string, value: unknown): InputError {
  return new InputError({ fn: "compositeFromTables", argument, path, rule, value });
}
