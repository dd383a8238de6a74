import { readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

/*
 * What coinr.R runs beside COINr: the ASEM index built once, and 600 times with what COINr's sensitivity analysis varies there.
 * Told a file, it writes the base scores there as CSV; it prints one line of JSON.
 */

const RUNS = 600;
const here = new URL(".", import.meta.url);
const [out] = process.argv.slice(2);
const { outputFiles } = await build({
  stdin: {
    contents: `export { compositeIndicator, compositeFromTables, readCsv } from "../src/scenario/index.ts";
      export { createRandom } from "../src/numeric/index.ts";`,
    resolveDir: here.pathname,
    loader: "ts",
  },
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
  target: "es2022",
  logLevel: "error",
});
const code = Buffer.from(outputFiles[0].contents).toString("base64");
const { compositeFromTables, compositeIndicator, createRandom, readCsv } = await import(
  `data:text/javascript;base64,${code}`
);
const table = async (name) =>
  readCsv(await readFile(new URL(`../src/scenario/composite/fixtures/asem/${name}.csv`, here), "utf8"));
const tables = [await table("ASEM_iData"), await table("ASEM_iMeta")];

/** The base build; what a run varies comes instead. */
function built({ winmax = 5, normalise = { method: "min-max", lower: 0, upper: 100 }, method = "arithmetic" } = {}) {
  const input = compositeFromTables(...tables);
  const steps = {
    denominate: true,
    impute: { method: "group-mean", group: "EurAsia_group" },
    treat: { method: "winsorise", maxPoints: winmax, skewness: 2, kurtosis: 3.5 },
    normalise,
    aggregate: { method, missingThreshold: 0.5 },
  };
  return { input, result: compositeIndicator({ ...input, steps }) };
}

const start = performance.now();
const base = built();
const baseMs = performance.now() - start;

const random = createRandom(1, "coinr");
const scales = [
  { method: "min-max", lower: 1, upper: 100 },
  { method: "z-score", mean: 10, sd: 2 },
];
const before = performance.now();
for (let run = 0; run < RUNS; run++) {
  built({
    winmax: 1 + random.below(5),
    normalise: scales[random.below(2)],
    method: ["arithmetic", "geometric"][random.below(2)],
  });
}
const runsMs = performance.now() - before;

if (out !== undefined) {
  const codes = Object.keys(base.result.scores);
  const lines = base.input.units.map(({ id }, unit) => [id, ...codes.map((code) => base.result.scores[code][unit])]);
  await writeFile(out, [["uCode", ...codes], ...lines].map((line) => `${line.join(",")}\n`).join(""));
}
console.log(JSON.stringify({ baseMs, runs: RUNS, runsMs }));
