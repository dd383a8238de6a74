import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../rules/source.ts";
import { expect, test } from "./support/test.ts";

const s = [0.8, 0.6, 0.4, 0.5, 0.3, 0.2];
const w = [1, 1, 1, 1, 1, 1];

/** A request to every function of the calculator, random ones among them. */
const requests: Readonly<Record<string, object>> = {
  concentration: { x: [40, 30, 20.5, 10, 1e-3] },
  declaredShares: { x: [40, 30.02, 30], percent: true },
  partialShareBounds: { known: [0.4, 0.25, 0.15], ranked: true, maxUnknown: 5 },
  topTotalBounds: { known: [0.3], topN: 4, topTotal: 0.79, maxUnknown: null },
  intervalShareBounds: { lower: [0.31, 0.2, 0.05], upper: [0.62, 0.45, 0.3] },
  inequality: { x: [0, 1, 2, 3, 4.7] },
  inequalityWeighted: { x: [1, 3, 2.2], w: [3, 1, 7] },
  theilDecomposition: { x: [1, 2, 3, 4], w: [1, 2, 3, 4], group: ["A", "A", "B", "B"] },
  locationQuotient: { amount: [3, 0, 1], base: [1, 0, 1.7] },
  ellisonGlaeser: { counts: [9, 3, 1], base: [5, 4, 2] },
  binomialTest: { count: 22, n: 23, p: 0.4 },
  proportionInterval: { count: 22, n: 23, level: 0.95 },
  fisherExact: {
    table: [
      [7, 0],
      [2, 9],
    ],
  },
  multinomialNull: { N: 23, p: [0.5, 0.3, 0.2], observed: [16, 5, 2] },
  successiveSamplingNull: { weights: [5, 3, 2, 1.5, 1], draws: 3, set: [0, 1] },
  bcaLevels: { z0: 0.1, a: 0.05, level: 0.9 },
  kaplanMeier: { time: [1, 2, 3, 3, 5], event: [1, 0, 1, 1, 0], tau: 5 },
  normalise: { value: 36, adverse: 9, benign: 144, log: true },
  aggregate: { s, w },
  scoreWithMissing: { indicatorScores: [[0.8, null], [0.6], [0.4], [0.2], [null, null, 0.9], []], w },
  balanceChangeSplit: { from: s, to: [...s].reverse(), w, rule: "geometric" },
  tippingPoints: { s, w, rule: "harmonic" },
  dirichletScore: { x: s, alpha: [0.4, 1, 1.5, 2, 3, 4], draws: 4000, seed: 4 },
  // Models without sine, exponential or powers: engines differ in the last bit of those, and so do models that ask for them.
  sobolIndices: { model: { name: "g-function", a: [0, 1, 4.5] }, n: 1024, seed: 1 },
  jansenGivenMatrices: {
    model: "sqrt(abs(x1)) + x1 * x2",
    A: [
      [0.1, 0.9],
      [0.7, 0.2],
      [0.4, 0.6],
    ],
    B: [
      [0.8, 0.3],
      [0.2, 0.5],
      [0.6, 0.1],
    ],
  },
  compositeIndicator: {
    units: [{ id: "a" }, { id: "b" }, { id: "c" }],
    indicators: [
      { code: "x", direction: -1, weight: 1, parent: "Index", denominator: null },
      { code: "y", direction: 1, weight: 2, parent: "Index", denominator: null },
    ],
    aggregates: [{ code: "Index", level: 2, parent: null, weight: 1 }],
    values: { x: [1, 3, 2.3], y: [5, 4, 7] },
    steps: { normalise: { method: "min-max", lower: 1, upper: 100 }, aggregate: { method: "geometric" } },
  },
};

/** The bytes of each result from the command line, by function. */
function fromCommandLine(): Map<string, string> {
  const input = Object.entries(requests)
    .map(([fn, input]) => `${JSON.stringify({ id: fn, fn, input })}\n`)
    .join("");
  const words = [join(root, "apps/cli/bin/observatory.mjs"), "compute", "--jsonl"];
  const { stdout, status, stderr } = spawnSync(process.execPath, words, { input, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  return new Map(lines.map((line) => /^\{"id":"(\w+)","result":(.*)\}$/.exec(line)?.slice(1, 3) as [string, string]));
}

test("the calculator gives the same bytes on the command line, over HTTP and in the browser", async ({
  page,
  request,
}) => {
  const { functions } = await (await request.get("/api/v1/compute")).json();
  expect(Object.keys(requests)).toEqual(functions.map(({ name }: { name: string }) => name));
  const line = fromCommandLine();

  const entry = join(root, "packages/domain/src/compute/index.ts");
  const bundle = { bundle: true, write: false, platform: "browser", format: "iife", globalName: "calculator" } as const;
  const [script] = (await build({ entryPoints: [entry], ...bundle })).outputFiles;
  await page.goto("about:blank");
  await page.addScriptTag({ content: `${script?.text ?? ""}\nglobalThis.calculator = calculator;` });

  for (const [fn, input] of Object.entries(requests)) {
    const answered = await request.post(`/api/v1/compute/${fn}`, { data: input });
    expect(await answered.text(), `${fn} over HTTP`).toBe(`{"result":${line.get(fn)}}\n`);
    const computed = await page.evaluate(
      ([fn, input]) => {
        const { calculator } = globalThis as unknown as {
          calculator: { computeOne(fn: unknown, input: unknown): object };
        };
        return JSON.stringify(calculator.computeOne(fn, input));
      },
      [fn, input] as const,
    );
    expect(computed, `${fn} in the browser`).toBe(`{"result":${line.get(fn)}}`);
  }
});

const observatory = join(root, "apps/cli/bin/observatory.mjs");

/** What the command line writes into a file of a format. */
function written(words: readonly string[], format: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "observatory-same-"));
  const out = join(folder, `file.${format}`);
  const { status, stderr } = spawnSync(process.execPath, [observatory, ...words, "--out", out], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
  const bytes = readFileSync(out);
  rmSync(folder, { recursive: true });
  return bytes;
}

test("a figure is the same bytes on the command line and over HTTP: drawn by React at once or in a document, as picture, table and data", async ({
  request,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? "");
  for (const [id, formats] of [
    ["designation-timeline", ["svg", "csv"]],
    ["lorenz-curve", ["svg", "png", "pdf", "json"]],
  ] as const)
    for (const format of formats) {
      const served = await request.get(`/charts/${id}.${format}?lang=fr`);
      const own = written(["chart", id, "--lang", "fr", "--origin", origin], format);
      expect(own.equals(await served.body()), `${id}.${format}`).toBe(true);
    }
});

test("a report is the same bytes on the command line and over HTTP", async ({ request, baseURL }) => {
  const { origin } = new URL(baseURL ?? "");
  const words = ["report", "--figure", "lorenz-curve", "--claim", "c01", "--lang", "de", "--origin", origin];
  for (const format of ["pdf", "zip"]) {
    const served = await request.get(`/report.${format}?figure=lorenz-curve&claim=c01&lang=de`);
    expect(written(words, format).equals(await served.body()), format).toBe(true);
  }
});
