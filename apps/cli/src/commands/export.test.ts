import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { charts } from "@observatory/charts";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { allFigures, figuresIn, planOf } from "../export/plan.ts";
import { runForTest } from "../run-for-test.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "observatory-export-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Tables need no worker, so that these tests are fast; that pictures take the same path is chartFile's own promise. */
const tables = (...more: string[]) => ["export", "--format", "csv,xlsx", "--out", folder, ...more];
const list = async (text: string) => {
  const path = join(folder, "list.txt");
  await writeFile(path, text);
  return path;
};

describe("observatory export", () => {
  test("writes each figure in each format and language, and a manifest that proves, cites and describes them", async () => {
    const path = await list("# two figures\nlorenz-curve\n\n/charts/designation-cumulative?scheme=zones\n");
    const { status, out, err } = await runForTest(tables("--list", path, "--locale", "en,de"));
    expect(status).toBe(0);
    expect(out).toBe(`8 files in ${folder}: 8 made, 0 there before\n`);
    expect(err.trimEnd().split("\n")).toHaveLength(8);
    const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
    expect(manifest.files).toHaveLength(8);
    for (const { file, sha256, address, citation, alt, lang } of manifest.files) {
      const body = await readFile(join(folder, file));
      expect(createHash("sha256").update(body).digest("hex")).toBe(sha256);
      expect(address).toContain(`v=${manifest.factsVersion}`);
      expect(citation).toContain("China AI Ecosystem Observatory");
      expect(alt.long.length).toBeGreaterThan(20);
      expect(file.startsWith(`${lang}/`)).toBe(true);
    }
    expect(await readdir(join(folder, "de"))).toHaveLength(4);
  });

  test("goes on where it stopped: makes again only what is missing or was changed", async () => {
    const path = await list("lorenz-curve\ndebts-ledger");
    const args = tables("--list", path);
    await runForTest(args);
    const untouched = join(folder, "en/debts-ledger.csv");
    const { mtimeMs } = await stat(untouched);
    await rm(join(folder, "en/lorenz-curve.xlsx"));
    await writeFile(join(folder, "en/lorenz-curve.csv"), "half a fi");
    const { out, err } = await runForTest(args);
    expect(out).toContain("4 files");
    expect(out).toContain("2 made, 2 there before");
    expect(err).toContain("en/lorenz-curve.csv");
    expect(await readFile(join(folder, "en/lorenz-curve.csv"), "utf8")).not.toContain("half a fi");
    expect((await stat(untouched)).mtimeMs).toBe(mtimeMs);
  });

  test("puts all into one archive, the same bytes each time", async () => {
    const path = await list("lorenz-curve");
    const [one, two] = [join(folder, "one.zip"), join(folder, "two.zip")];
    await runForTest(tables("--list", path, "--zip", one));
    await runForTest(tables("--list", path, "--zip", two));
    const bytes = await readFile(one);
    expect(bytes.equals(await readFile(two))).toBe(true);
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual(
      ["CITATION.cff", "README.md", "en/lorenz-curve.csv", "en/lorenz-curve.xlsx", "manifest.json"].sort(),
    );
  });

  test("prints the manifest with --json, and reads a list from standard input", async () => {
    const { out } = await runForTest(tables("--list", "-", "--json"), "lorenz-curve\n");
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual([
      "en/lorenz-curve.csv",
      "en/lorenz-curve.xlsx",
    ]);
  });

  test.each([
    [[], "missing choice of figures; give --all or --list <file>"],
    [["--all", "--list", "x"], "give one of them"],
    [["--all", "--format", "svg,gif"], 'unknown format: "gif"; known: svg, png'],
    [["--all", "--locale", "it"], 'unknown locale: "it"; known: en, de, fr'],
    [["--all", "--preset", "stamp"], 'unknown preset: "stamp"; known: report, '],
    [["--all", "--jobs", "99"], 'invalid jobs: "99"; a whole number from 1 to 16'],
    [["--list", "/no/such/list"], "missing file: /no/such/list (ENOENT)"],
  ])("refuses %j with exit status 2 and one line", async (more, said) => {
    const { status, out, err } = await runForTest(["export", "--out", folder, ...more]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(said);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("refuses a list's line by its number, and a manifest that is none", async () => {
    const path = await list("lorenz-curve\npie\n");
    expect((await runForTest(tables("--list", path))).err).toContain(`${path}:2: unknown figure: "pie"`);
    await writeFile(join(folder, "manifest.json"), "{");
    const { err } = await runForTest(tables("--list", await list("lorenz-curve")));
    expect(err).toContain("malformed manifest");
  });
});

test("planOf(given) has every figure in every format and language once, each at a place of its own", () => {
  const figures = [...allFigures(), ...figuresIn("lorenz-curve\nlorenz-curve?asOf=2022-12-31", "list")];
  const jobs = planOf({
    figures,
    formats: "svg,png,csv",
    locales: "en,de,fr",
    preset: "report",
    version: "0123456789ab",
  });
  expect(jobs).toHaveLength((charts.length + 1) * 9);
  expect(new Set(jobs.map(({ path }) => path)).size).toBe(jobs.length);
  expect(new Set(jobs.map(({ address }) => address)).size).toBe(jobs.length);
  const png = jobs.find(({ path }) => path === "de/lorenz-curve.png");
  expect(png?.address).toBe("/charts/lorenz-curve.png?lang=de&preset=a4&v=0123456789ab");
});
