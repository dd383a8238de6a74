import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { canonicalJson } from "./canonical-json.ts";
import { factTables, type TableName, tableKeys } from "./registry.ts";
import { requireTable } from "./tables.ts";

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a table, made from the schema the facts are parsed with: an array of records, each field with its
 * meaning, unit and range. What one field asks of another (a reason where an address is withheld) stays with `parseFacts`.
 *
 * @param name - Name of the table, as in addresses.
 * @returns Draft 2020-12; its `$id` ends in {@link schemaVersion}.
 * @throws InputError if there is no such table; names those there are.
 * @example tableSchema("zones").type; // "array"
 */
export function tableSchema(name: string): JsonSchema {
  const table = requireTable("tableSchema", name);
  return { $id: `urn:china-ai-observatory:schema:${table}:${schemaVersion()}`, title: table, ...bareSchema(table) };
}

let version: string | null = null;

/**
 * A name for the schemas of all tables together: twelve hexadecimal digits that change when any of them does.
 *
 * @example schemaVersion().length; // 12
 */
export function schemaVersion(): string {
  const schemas = () => Object.fromEntries(tableKeys.map((key) => [key, bareSchema(factTables[key].name)]));
  version ??= bytesToHex(sha256(utf8ToBytes(canonicalJson(schemas())))).slice(0, 12);
  return version;
}

function bareSchema(name: TableName): JsonSchema {
  const key = tableKeys.find((candidate) => factTables[candidate].name === name) ?? "sources";
  const record: z.ZodType = factTables[key].record;
  const { $schema, ...schema } = z.toJSONSchema(z.array(record), { target: "draft-2020-12" });
  return { $schema, ...schema };
}
