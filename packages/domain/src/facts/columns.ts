import type { z } from "zod";
import { definitionOf } from "./schema-at.ts";

/** How a column's cells are written: as they are, made harmless first, or as JSON (lists and maps). */
export type ColumnType = "text" | "number" | "integer" | "boolean" | "json";

/** One column of a table, for tables, downloads and their descriptions. */
export interface TableColumn {
  /** Field of the record; dots lead into an object: "surveillance.reason". */
  readonly name: string;
  readonly type: ColumnType;
  /** What the field means, its unit and range, in English. */
  readonly description: string;
  /** What an empty cell is: a field that is absent, or one that is null. */
  readonly whenEmpty: "absent" | "null" | "never";
}

const scalarTypes: Readonly<Record<string, ColumnType>> = {
  string: "text",
  enum: "text",
  number: "number",
  int: "integer",
  boolean: "boolean",
};

/**
 * The columns of a table, read off its schema: one a field, objects that are always there spread out, lists and maps kept
 * in one cell.
 *
 * @param record - Schema of one record.
 * @returns In the order of the schema.
 */
export function columnsOf(record: z.ZodType, prefix = ""): TableColumn[] {
  return Object.entries(definitionOf(record).shape ?? {}).flatMap(([key, schema]) => {
    const name = `${prefix}${key}`;
    const whenEmpty = emptiness(schema);
    if (definitionOf(schema).shape !== undefined && whenEmpty === "never") return columnsOf(schema, `${name}.`);
    return [{ name, type: columnType(schema), description: describedAs(schema), whenEmpty }];
  });
}

function columnType(schema: z.ZodType): ColumnType {
  const { type, values, format } = definitionOf(schema);
  if (type === "literal") return scalarTypes[typeof values?.[0]] ?? "json";
  return scalarTypes[format?.endsWith("int") ? "int" : type] ?? "json";
}

function emptiness(schema: z.ZodType): TableColumn["whenEmpty"] {
  if (schema.safeParse(null).success) return "null";
  return schema.def.type === "optional" ? "absent" : "never";
}

/** The description nearest to the field: wrappers such as nullable may stand around the described schema. */
function describedAs(schema: z.ZodType): string {
  const inner = (schema.def as unknown as { innerType?: z.ZodType }).innerType;
  return schema.description ?? (inner === undefined ? "" : describedAs(inner));
}
