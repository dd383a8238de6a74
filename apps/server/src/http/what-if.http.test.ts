import { inflateRawSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { listen } from "../testing/listen.ts";

const server = await listen();
afterAll(() => server.close());

/** Names that try to break out of markup, tables, and the direction of reading. */
const names = [
  '<script>alert("x")</script>&<b>',
  '=HYPERLINK("http://x.example","y")',
  "שלום עולם",
  "👩🏽‍🔬 Söhne; 100%",
  "]]> --><x",
];

const address = (format: string, name: string, more = "") => {
  const escaped = name.replaceAll("%", "%25").replaceAll(";", "%3B");
  const whatif = `add-platform.x.shanghai.2019-03-01~${escaped}`;
  return `/charts/designation-timeline.${format}?${new URLSearchParams({ whatif })}${more}`;
};
const bytesOf = async (path: string) => {
  const response = await server.get(path);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

describe.each(names)("a what-if about %j", (name) => {
  test("is drawn without a tag of its own, and says that it is one", async () => {
    const svg = (await bytesOf(address("svg", name))).toString();
    expect(svg).toContain("What-if, not fact.");
    expect(svg).not.toMatch(/<script|<b>|<x[\s>]|foreignObject/);
    expect((svg.match(/<svg[\s>]/g) ?? []).length - (svg.match(/<\/svg>/g) ?? []).length).toBe(0);
    const png = await bytesOf(address("png", name, "&width=400&scale=1"));
    expect(png.includes(Buffer.from("What-if, not fact."))).toBe(true);
    expect(png.includes(Buffer.from(name.normalize("NFC")))).toBe(true);
    expect((await bytesOf(address("pdf", name, "&width=400"))).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("stands in tables as text and never as a formula, with its steps on every row", async () => {
    const csv = (await bytesOf(address("csv", name))).toString();
    const [head = "", ...rows] = csv.trimEnd().split("\r\n");
    expect(head).toMatch(/,reading,whatIf,asOf,factsVersion,code,address$/);
    for (const row of rows) expect(row).toContain("add-platform.x.shanghai.2019-03-01");
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
    const sheets = xmlOf(await bytesOf(address("xlsx", name)));
    expect(sheets).toContain("What-if, assumed");
    expect(sheets).not.toMatch(/<f[\s>]|<script|<x[\s>]/);
    const json = JSON.parse((await bytesOf(address("json", name))).toString());
    expect(json.whatIf.clauses[0]).toContain(name.normalize("NFC"));
    expect(json.citation).toContain(name.normalize("NFC"));
  });
});

test.each([
  ["drop-zone.suzhou;move-zone.suzhou.yibin", "keep one of the two"],
  ["add-platform.dji.shanghai.2025", "do not have yet"],
  ["drop-platform.dij", "did you mean"],
  ["set-shares.ai-soft-hardware-11:a=0.7,b=0.7", "sum to at most 1"],
  ["move-zone.suzhou.chengdu", "at most one zone in a place"],
  ["add-platform.x.shanghai.2025~a\u202eb", "control characters"],
])("a contradictory what-if is refused with 400 and the remedy: %s", async (whatif, message) => {
  const response = await server.get(`/charts/scenario-balance.json?${new URLSearchParams({ whatif })}`);
  expect([response.status, (await response.text()).includes(message)]).toEqual([400, true]);
});

/** All parts of a workbook, unpacked. */
function xmlOf(zip: Buffer): string {
  const parts: string[] = [];
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const [method, size] = [zip.readUInt16LE(at + 8), zip.readUInt32LE(at + 18)];
    const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const body = zip.subarray(from, from + size);
    parts.push((method === 0 ? body : inflateRawSync(body)).toString());
    at = from + size;
  }
  return parts.join("\n");
}
