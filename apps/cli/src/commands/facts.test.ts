import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledFacts, bundledTables, publicTables, tableCsv } from "@observatory/domain/facts";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { runForTest } from "../run-for-test.ts";

const folder = mkdtempSync(join(tmpdir(), "facts-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Tables = Record<string, Record<string, unknown>[]>;
const shipped = () => structuredClone(bundledTables()) as Tables;

function folderOf(name: string, tables: object): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [table, records] of Object.entries(tables)) {
    writeFileSync(join(path, `${table}.json`), JSON.stringify(records));
  }
  return path;
}

function archiveOf(name: string, tables: object): string {
  const path = join(folder, name);
  const files = Object.entries(tables).map(([table, records]) => [`${table}.json`, strToU8(JSON.stringify(records))]);
  writeFileSync(path, zipSync(Object.fromEntries(files)));
  return path;
}

describe("observatory facts check", () => {
  test("has nothing to say of the facts shipped", async () => {
    expect(await runForTest(["facts", "check"])).toEqual({ status: 0, out: "nothing is wrong\n", err: "" });
  });

  test("names every mistake in one run, each with file, id, path and remedy", async () => {
    const tables = shipped();
    const [zone, other] = tables.zones ?? [];
    const [platform] = tables.platforms ?? [];
    Object.assign(zone ?? {}, { colour: "red" });
    Object.assign(other ?? {}, { placeGb2260: "999999" });
    Object.assign(platform ?? {}, { batch: 9 });
    const { status, out, err } = await runForTest(["facts", "check", "--facts", folderOf("wrong", tables)]);
    const lines = out.trimEnd().split("\n");
    expect(status).toBe(2);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expect(line).toMatch(/^[a-z-]+\.json › .+: .+; .+/);
    expect(err).toBe(`${lines.length} problems in 2 files\n`);
  });
});

describe("observatory facts table <name>", () => {
  test("gives the bytes of the download", async () => {
    const { out } = await runForTest(["facts", "table", "debts"]);
    expect(out).toBe(tableCsv(bundledFacts(), "debts"));
    const file = join(folder, "zones.json");
    await runForTest(["facts", "table", "zones", "--format", "json", "--out", file]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toHaveLength(18);
  });
});

describe("observatory facts diff <old> [new]", () => {
  test("says that nothing changed since an archive of the facts shipped", async () => {
    const archive = archiveOf("same.zip", publicTables(bundledFacts()));
    expect((await runForTest(["facts", "diff", archive])).out).toBe("no difference\n");
  });

  test("tells added, removed and changed records, with fields before and after", async () => {
    const tables = shipped();
    tables["market-shares"]?.pop();
    const [zone] = tables.zones ?? [];
    const before = zone?.focusEn;
    Object.assign(zone ?? {}, { focusEn: "Something else." });
    const path = join(folder, "older.json");
    writeFileSync(path, JSON.stringify(tables));
    const { out } = await runForTest(["facts", "diff", path]);
    expect(out).toMatch(/^\+ market-shares\//m);
    expect(out).toContain(
      `~ zones/${zone?.id}\n    focusEn: "Something else." → ${JSON.stringify(before).slice(0, 40)}`,
    );
    const diffs = JSON.parse((await runForTest(["facts", "diff", path, "--json"])).out);
    expect(diffs.map(({ table }: { table: string }) => table)).toEqual(["zones", "market-shares"]);
  });
});

describe("observatory facts …", () => {
  test.each([
    [["facts"], "missing command; known: check, table, diff, new, links"],
    [["facts", "burn"], "unknown command: burn"],
    [["facts", "table", "zone"], "one of sources"],
    [["facts", "table", "zones", "--format", "xml"], "Allowed choices are csv, json"],
    [["facts", "diff", "/no/such.zip"], "missing file: /no/such.zip (ENOENT)"],
    [["facts", "new", "zone"], "unknown record: zone; known: milestone"],
    [["facts", "links", "--base", "here"], "invalid base: here"],
    [["facts", "links", "--limit", "0"], "invalid limit"],
  ])("refuses %j with exit status 2 and one line", async (args, said) => {
    const { status, out, err } = await runForTest(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(said);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
