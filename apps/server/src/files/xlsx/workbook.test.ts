import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { inventedPayload } from "../../testing/invented-payload.ts";
import { xlsxOf as workbookOf } from "./workbook.ts";

const xlsxOf = (payload: ReturnType<typeof inventedPayload>) =>
  workbookOf(payload, "/charts/invented.xlsx?a=1&v=0123456789ab");

/** Reads a ZIP back from its local headers, checking every sum. */
function unzipped(zip: Uint8Array): Record<string, string> {
  const bytes = Buffer.from(zip);
  const files: Record<string, string> = {};
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
    const [size, nameLength] = [bytes.readUInt32LE(at + 22), bytes.readUInt16LE(at + 26)];
    const name = bytes.toString("utf8", at + 30, at + 30 + nameLength);
    const data = bytes.subarray(at + 30 + nameLength, at + 30 + nameLength + size);
    if (crc32(data) !== bytes.readUInt32LE(at + 14)) throw new Error(`wrong sum of ${name}`);
    files[name] = data.toString("utf8");
    at += 30 + nameLength + size;
  }
  return files;
}

describe("xlsxOf(payload)", () => {
  const files = unzipped(xlsxOf(inventedPayload()));
  const data = files["xl/worksheets/sheet1.xml"] ?? "";

  test("holds every part that it names", () => {
    const named = [...(files["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g)].map(([, part]) => part);
    expect(named.length).toBeGreaterThan(5);
    for (const part of named) expect(files).toHaveProperty([part ?? ""]);
  });

  test("has real numbers, leaves an undefined value out, and runs no text as a formula", () => {
    expect(data).toContain('<c r="B2" s="2"><v>0</v></c>');
    expect(data).toContain('<c r="B4" s="2"><v>6</v></c>');
    expect(data).not.toContain('r="B3"');
    expect(data).toContain('<c r="C4" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(data).not.toContain("<f>");
  });

  test("makes a day a date and leaves a year a text", () => {
    const rows = inventedPayload().rows.slice(0, 1);
    const day = unzipped(
      xlsxOf(inventedPayload("series", { rows: rows.map((row) => ({ ...row, cells: ["2019-08-29", 1, ""] })) })),
    );
    expect(day["xl/worksheets/sheet1.xml"]).toContain('<c r="A2" s="5"><v>43706</v></c>');
    expect(data).toContain(">2019</t>");
  });

  test("escapes what the words hold", () => {
    const marked = unzipped(xlsxOf(inventedPayload("series", { title: "<b>&\u0001" })));
    expect(marked["docProps/core.xml"]).toContain("<dc:title>&lt;b&gt;&amp;</dc:title>");
  });

  test("says what makes it again, to readers and to programs", () => {
    expect(files["docProps/core.xml"]).toContain(
      "<dc:identifier>/charts/invented.xlsx?a=1&amp;v=0123456789ab</dc:identifier>",
    );
    expect(files["xl/worksheets/sheet2.xml"]).toContain("/charts/invented.xlsx?a=1&amp;v=");
  });

  test("names its sheets in the reader's language", () => {
    const german = unzipped(xlsxOf(inventedPayload("series", { locale: "de" })));
    expect([...(german["xl/workbook.xml"] ?? "").matchAll(/sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      "Daten",
      "Angaben",
      "Spalten",
      "Quellen",
    ]);
  });

  test("gives the same bytes for the same view", () => {
    expect(Buffer.compare(xlsxOf(inventedPayload()), xlsxOf(inventedPayload()))).toBe(0);
  });
});
