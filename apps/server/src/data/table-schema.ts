import {
  factTables,
  type TableColumn,
  type TableName,
  tableColumns,
  tableKeyOf,
  tableKeys,
  tableSchema,
} from "@observatory/domain/facts";

type Schema = { readonly [key: string]: unknown };

/** The columns of a table's CSV as a Table Schema: types, meanings, what a cell may hold, what it refers to. */
export function tableSchemaOf(table: TableName) {
  const { items } = tableSchema(table) as { items: Schema };
  const foreignKeys = foreignKeysOf(table);
  return {
    fields: tableColumns(table).map((column) => fieldOf(column, schemaAt(items, column.name.split(".")))),
    missingValues: [""],
    primaryKey: ["id"],
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function fieldOf({ name, type, description, whenEmpty }: TableColumn, schema: Schema) {
  const constraints = { ...(whenEmpty === "never" ? { required: true } : {}), ...limits(type, schema) };
  return {
    name,
    type: type === "json" ? listOrMap(schema) : type === "text" ? "string" : type,
    ...(description === "" ? {} : { description }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** Bounds of numbers and values of a list; safe integers that say nothing are left out. */
function limits(type: TableColumn["type"], schema: Schema) {
  const { enum: values, const: only, minimum, maximum } = schema;
  const known = Array.isArray(values) ? values : only === undefined ? [] : [only];
  if (type === "text")
    return known.every((value) => typeof value === "string") && known.length > 0 ? { enum: known } : {};
  if (type !== "number" && type !== "integer") return {};
  return { ...bound("minimum", minimum), ...bound("maximum", maximum) };
}

function bound(name: "minimum" | "maximum", value: unknown) {
  return typeof value === "number" && Math.abs(value) < Number.MAX_SAFE_INTEGER ? { [name]: value } : {};
}

function listOrMap(schema: Schema): "array" | "object" | "any" {
  return schema.type === "array" || schema.type === "object" ? schema.type : "any";
}

/** The schema of a column: inwards by name, through what a field may be beside null. */
function schemaAt(schema: Schema, path: readonly string[]): Schema {
  const [key, ...rest] = path;
  const bare = withoutNull(schema);
  if (key === undefined) return bare;
  return schemaAt((bare.properties as Record<string, Schema> | undefined)?.[key] ?? {}, rest);
}

function withoutNull(schema: Schema): Schema {
  const forms = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
  const [only, ...more] = forms?.filter((form) => form.type !== "null") ?? [];
  if (only === undefined) return schema;
  if (more.length === 0) return withoutNull(only);
  return more.every((form) => form.type === only.type) ? { type: only.type } : {};
}

/** References that a cell holds alone and to one table; lists and either-or references are told by the JSON Schema's words. */
function foreignKeysOf(table: TableName) {
  const { references } = factTables[tableKeyOf(table) ?? tableKeys[0] ?? "sources"];
  const columns = tableColumns(table).filter(({ type }) => type === "text");
  return Object.entries(references).flatMap(([field, target]) => {
    if (typeof target !== "string" || !columns.some(({ name }) => name === field)) return [];
    const [resource = "", key = "id"] = target.split(".");
    return [{ fields: [field], reference: { resource, fields: [key] } }];
  });
}
