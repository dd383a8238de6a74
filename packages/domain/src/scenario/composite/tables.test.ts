import { describe, expect, test } from "vitest";
import { readCsv } from "./csv.ts";
import { compositeFromTables } from "./from-tables.ts";

describe("readCsv", () => {
  test("reads quotes, commas, line breaks, either line end and a byte-order mark", () => {
    expect(readCsv('\uFEFFa,b\r\n1,"x, ""y"""\r\n"two\nlines",\r\n')).toEqual([
      { a: "1", b: 'x, "y"' },
      { a: "two\nlines", b: "" },
    ]);
    expect(readCsv("a\n1\n\n")).toEqual([{ a: "1" }]);
    expect(readCsv("a,b\n1,")).toEqual([{ a: "1", b: "" }]);
  });

  test("refuses ragged lines, repeated headers and open quotes by their line", () => {
    expect(() => readCsv("a,b\n1,2\n3\n")).toThrow("line 3");
    expect(() => readCsv("a,a\n1,2\n")).toThrow("headers that differ");
    expect(() => readCsv('a\n"1\n')).toThrow("closed quotes");
    expect(() => readCsv("")).toThrow("a header line");
  });
});

describe("compositeFromTables", () => {
  const structure = readCsv("code,level,parent,direction,weight,denominator\nx,1,Index,-1,2,people\nIndex,2,,,,\n");

  test("tells units, groups, indicators, aggregates and denominators apart", () => {
    const input = compositeFromTables(readCsv("unit,side,people,x\na,east,10,1e2\nb,west,NA,\n"), structure);
    expect(input).toEqual({
      units: [
        { id: "a", groups: { side: "east" } },
        { id: "b", groups: { side: "west" } },
      ],
      indicators: [{ code: "x", direction: -1, weight: 2, parent: "Index", denominator: "people" }],
      aggregates: [{ code: "Index", level: 2, weight: 1, parent: null }],
      values: { x: [100, null] },
      denominators: { people: [10, null] },
    });
  });

  test("refuses missing columns and cells that are no number by row and column", () => {
    expect(() => compositeFromTables(readCsv("unit,x\na,1\n"), structure)).toThrow("a column people");
    expect(() => compositeFromTables(readCsv("name,x,people\na,1,1\n"), structure)).toThrow(
      "a column unit or uCode or id",
    );
    expect(() => compositeFromTables(readCsv("unit,x,people\na,about 5,1\n"), structure)).toThrow("data[0].x");
    const sideways = readCsv("code,level,parent,direction\nx,1,Index,2\n");
    expect(() => compositeFromTables(readCsv("unit,x\na,1\n"), sideways)).toThrow("structure[0].direction");
    expect(() => compositeFromTables([], readCsv("code,level\nx,1\n"))).toThrow("a parent for x");
  });
});
