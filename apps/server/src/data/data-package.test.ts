import { bundledFacts, factTables, tableColumns, tableKeys } from "@observatory/domain/facts";
import { describe, expect, test } from "vitest";
import { dataPackageProfile } from "../testing/data-package-profile.ts";
import { dataPackage } from "./data-package.ts";

const described = dataPackageProfile.parse(dataPackage(bundledFacts()));
const tables = described.resources.filter(({ type }) => type === "table");

describe("dataPackage(facts)", () => {
  test("is a Data Package 2.0 with every table, its columns in the order of the file", () => {
    expect(tables.map(({ name }) => name)).toEqual(tableKeys.map((key) => factTables[key].name));
    for (const { name, schema } of tables) {
      expect(schema?.fields.map((field) => field.name)).toEqual(tableColumns(name).map((column) => column.name));
    }
  });

  test("no two resources have one name or path", () => {
    for (const key of ["name", "path"] as const) {
      expect(new Set(described.resources.map((resource) => resource[key])).size).toBe(described.resources.length);
    }
  });

  test("foreign keys name a column of a table that is there", () => {
    const keys = tables.flatMap(({ schema }) => schema?.foreignKeys ?? []);
    expect(keys.length).toBeGreaterThan(3);
    for (const { reference } of keys) {
      expect(tableColumns(reference.resource).map(({ name }) => name)).toContain(reference.fields[0]);
    }
  });

  test("every column of lists or maps says which it is", () => {
    const kinds = tables.flatMap(({ schema }) => schema?.fields ?? []).map(({ type }) => type);
    expect(kinds).toContain("array");
    expect(kinds).toContain("object");
  });
});
