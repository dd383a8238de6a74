import { describe, expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { factsVersion } from "./facts-version.ts";
import { parseFacts } from "./load.ts";
import { factTables, tableKeys } from "./registry.ts";
import { definitionOf } from "./schema-at.ts";
import { tableColumns, tableCsv, tableFromCsv, tableJson } from "./tables.ts";

const facts = bundledFacts();
const names = tableKeys.map((key) => factTables[key].name);

describe("tables of facts", () => {
  it.each(names)("%s reads back from CSV as it was published", (name) => {
    expect(tableFromCsv(name, tableCsv(facts, name))).toEqual(JSON.parse(tableJson(facts, name)));
  });

  it("load back to the same facts version, as CSV and as JSON", () => {
    const csv = Object.fromEntries(names.map((name) => [name, tableFromCsv(name, tableCsv(facts, name))]));
    const json = Object.fromEntries(names.map((name) => [name, JSON.parse(tableJson(facts, name))]));
    expect(factsVersion(parseFacts(csv))).toBe(factsVersion(facts));
    expect(factsVersion(parseFacts(json))).toBe(factsVersion(facts));
  });

  it.each(names)("%s is one object a record, and says what each of its columns means", (name) => {
    const table = tableKeys.map((key) => factTables[key]).find((candidate) => candidate.name === name);
    expect(table && definitionOf(table.record).shape).toBeDefined();
    const silent = tableColumns(name).filter(({ description }) => description === "");
    expect(silent.map((column) => column.name)).toEqual([]);
  });

  it("publish no address that readers are not sent to", () => {
    const withheld = facts.sources.filter((source) => !source.linked && source.address !== null);
    const published = tableFromCsv("sources", tableCsv(facts, "sources")) as { id: string; address: string | null }[];
    expect(withheld.length).toBeGreaterThan(0);
    for (const { id } of withheld) expect(published.find((source) => source.id === id)?.address).toBeNull();
  });

  it("keep numbers numbers and make texts harmless", () => {
    const columns = tableColumns("places");
    expect(columns.find(({ name }) => name === "latitudeDegrees")?.type).toBe("number");
    expect(columns.find(({ name }) => name === "gb2260")?.type).toBe("text");
    expect(columns.find(({ name }) => name === "sources")?.type).toBe("json");
    expect(tableColumns("platforms").find(({ name }) => name === "surveillance.isExposed")?.type).toBe("boolean");
  });

  it("refuse an unknown table, a missing column and a cell that is no number", () => {
    expect(() => tableCsv(facts, "planets")).toThrow(/requires one of .*platforms.*, got "planets"/);
    expect(() => tableFromCsv("provinces", "id,gb2260\r\n")).toThrow("at csv[0]");
    const csv = tableCsv(facts, "provinces").replace("61027171", "many");
    expect(() => tableFromCsv("provinces", csv)).toThrow("at csv[1].population2020Persons");
  });
});
