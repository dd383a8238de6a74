import { describe, expect, it } from "vitest";
import { z } from "zod";
import { bundledTables } from "./bundled.ts";
import { factTables, tableKeys } from "./registry.ts";
import { type JsonSchema, schemaVersion, tableSchema } from "./table-schema.ts";

const names = tableKeys.map((key) => factTables[key].name);

describe("tableSchema(name)", () => {
  it.each(names)("%s takes its own table, by another reader of JSON Schema", (name) => {
    const reader = z.fromJSONSchema(tableSchema(name) as Parameters<typeof z.fromJSONSchema>[0]);
    const result = reader.safeParse(bundledTables()[name]);
    expect(result.error?.issues.slice(0, 3)).toBeUndefined();
  });

  it.each(names)("%s describes every field, at any depth, and takes no other", (name) => {
    expect(undescribed(tableSchema(name), name)).toEqual([]);
  });

  it("refuses what the facts refuse: an unknown key, a date that is none", () => {
    const reader = z.fromJSONSchema(tableSchema("zones") as Parameters<typeof z.fromJSONSchema>[0]);
    const [zone] = bundledTables().zones as object[];
    expect(reader.safeParse([{ ...zone, approved: "2019" }]).success).toBe(false);
    expect(reader.safeParse([{ ...zone, approvedOn: "2019-13" }]).success).toBe(false);
  });

  it("carries the version of all schemas, and knows no other table", () => {
    expect(tableSchema("zones").$id).toBe(`urn:china-ai-observatory:schema:zones:${schemaVersion()}`);
    expect(schemaVersion()).toMatch(/^[0-9a-f]{12}$/);
    expect(() => tableSchema("planets")).toThrow(/requires one of .*zones/);
  });
});

/** Places of objects that take unknown keys, and of fields that neither they nor the object around them describe. */
function undescribed(schema: JsonSchema, place: string): string[] {
  const {
    properties = {},
    items,
    anyOf = [],
    oneOf = [],
    additionalProperties,
  } = schema as {
    properties?: Record<string, JsonSchema>;
    items?: JsonSchema;
    anyOf?: JsonSchema[];
    oneOf?: JsonSchema[];
    additionalProperties?: unknown;
  };
  const fields = Object.entries(properties);
  const speaksForParts = typeof schema.description === "string";
  return [
    ...(fields.length > 0 && additionalProperties !== false ? [`${place} takes any key`] : []),
    ...fields.filter(([, inner]) => !speaksForParts && !isDescribed(inner)).map(([key]) => `${place}.${key}`),
    ...fields.flatMap(([key, inner]) => undescribed(inner, `${place}.${key}`)),
    ...(items === undefined ? [] : undescribed(items, `${place}[]`)),
    ...[...anyOf, ...oneOf].flatMap((inner) => undescribed(inner, place)),
  ];
}

/** Has words of its own, or is one word and nothing else, as the key that tells forms apart. */
function isDescribed(schema: JsonSchema): boolean {
  if (schema.const !== undefined) return true;
  const forms = (schema.anyOf ?? schema.oneOf ?? []) as JsonSchema[];
  return typeof schema.description === "string" || forms.some(isDescribed);
}
