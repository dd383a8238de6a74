import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareText, fromCsv, harmlessText, toCsv } from "./csv.ts";

describe("harmlessText(text) and bareText(cell)", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'=1", "''=1"])("puts an apostrophe before %j", (text) => {
    expect(harmlessText(text)).toBe(`'${text}`);
  });

  it.each(["plain", "'quoted'", "中国", "1", "a=b"])("leaves %j alone", (text) => {
    expect(harmlessText(text)).toBe(text);
  });

  it("undo each other for any text", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(3), fc.constantFrom("", "=", "+", "-", "@"), (rest, quotes, sign) => {
        const text = `${"'".repeat(quotes)}${sign}${rest}`;
        expect(bareText(harmlessText(text))).toBe(text);
      }),
    );
  });
});

describe("toCsv(rows) and fromCsv(text)", () => {
  it("undo each other for any rows of one width", () => {
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(rows, (table) => {
        expect(fromCsv(toCsv(table))).toEqual(table);
      }),
    );
  });

  it("reads line ends of every kind and passes over a byte-order mark", () => {
    expect(fromCsv("\uFEFFa,b\n1,2\r\n3,4")).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(fromCsv("")).toEqual([]);
    expect(fromCsv("a,\n")).toEqual([["a", ""]]);
  });

  it("refuses a cell whose quote is never closed", () => {
    expect(() => fromCsv('a\n"b')).toThrow("at text[1]");
  });
});
