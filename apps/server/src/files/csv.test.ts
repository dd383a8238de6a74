import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventedPayload } from "../testing/invented-payload.ts";
import { csvOf } from "./csv.ts";

describe("csvOf(payload)", () => {
  test("heads the columns with their ids and ends every row with its evidence", () => {
    const [header, first] = csvOf(inventedPayload()).split("\r\n");
    expect(header).toBe("year,things,name,verification,disputed,sources,reading,whatIf,asOf,factsVersion,code,address");
    const shown = '2019,0,"a ""quoted"", thing 0",seen,,source-a source-b,,,2026-01-01,0123456789ab';
    expect(first).toBe(`${shown},ABCD-EFGH-JKMN-PQRS,/charts/invented?v=0123456789ab`);
  });

  test("leaves an undefined value empty, never 0", () => {
    expect(csvOf(inventedPayload()).split("\r\n")[2]).toMatch(/^2020,,/);
  });

  test.each(["=1+1", "+1", "-1", "@sum", "\t=1"])("takes the life out of a text that is a formula: %j", (text) => {
    expect(readBack(csvOf(withText(text)))[1]?.[0]).toBe(`'${text}`);
  });

  test("keeps a negative number a number", () => {
    expect(readBack(csvOf(withText(-1.5)))[1]?.[0]).toBe("-1.5");
  });

  test("is read back as it was by a reader of RFC 4180, whatever the texts hold", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).filter((text) => !/^[=+\-@\t\r]/.test(text)),
        (text) => {
          expect(readBack(csvOf(withText(text)))[1]?.[0]).toBe(text);
        },
      ),
    );
  });
});

function withText(cell: string | number) {
  const { rows } = inventedPayload();
  return inventedPayload("series", {
    columns: [{ id: "cell", label: "Cell", kind: "text", description: "" }],
    rows: rows.slice(0, 1).map((row) => ({ ...row, cells: [cell] })),
  });
}

/** A reader of its own, written from the grammar. */
function readBack(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain, end] of csv.matchAll(fields)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== "\r\n") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
