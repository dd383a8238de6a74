import { execFileSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { build } from "esbuild";

/*
 * npm run bench: every subject and its floor take turns in one process; printed are the medians as ratios to the floor, with
 * the range over turns, and how time grows with n. Also written to bench/results/latest.json.
 */

const TURNS = 11;
const here = new URL(".", import.meta.url);
const bundle = new URL("results/bundle.mjs", here);

await mkdir(new URL("results/", here), { recursive: true });
await build({
  entryPoints: [new URL("subjects.ts", here).pathname],
  bundle: true,
  format: "esm",
  platform: "node",
  target: "es2022",
  outfile: bundle.pathname,
  logLevel: "error",
});
const { ratioSubjects, scenarioSubjects, boundsSubject, factsSubject, growing, amounts, BOUNDS_A_RUN } = await import(
  bundle.href
);

let kept = 0;
function timed(run) {
  const start = performance.now();
  kept += Number(run()) || 0;
  return performance.now() - start;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const rounded = (value, digits = 3) => Number(value.toPrecision(digits));

/** Turns of floor and runs one after another, so that a busy moment hits them alike. */
function compared({ name, floor, runs, limit, aim }) {
  const times = { floor: [], ...Object.fromEntries(Object.keys(runs).map((key) => [key, []])) };
  for (let turn = -2; turn < TURNS; turn++) {
    for (const [key, run] of Object.entries({ floor, ...runs })) {
      const ms = timed(run);
      if (turn >= 0) times[key].push(ms);
    }
  }
  const ratios = Object.fromEntries(
    Object.keys(runs).map((key) => {
      const each = times[key].map((ms, turn) => ms / times.floor[turn]);
      return [
        key,
        {
          ratio: rounded(median(each)),
          least: rounded(Math.min(...each)),
          most: rounded(Math.max(...each)),
          ms: rounded(median(times[key])),
        },
      ];
    }),
  );
  return { name, turns: TURNS, floorMs: rounded(median(times.floor)), ratios, limit, aim };
}

/** The first parse of a fresh process, of nine of them. */
function coldParse() {
  const words = [new URL("first-parse.mjs", here).pathname, bundle.href];
  const turns = Array.from({ length: 9 }, () => JSON.parse(execFileSync(process.execPath, words)));
  const each = turns.map(({ ms }) => ms);
  const ratio = median(turns.map(({ ms, floorMs }) => ms / floorMs));
  return {
    ms: rounded(median(each)),
    least: rounded(Math.min(...each)),
    most: rounded(Math.max(...each)),
    ratio: rounded(ratio),
  };
}

/** Median times over sizes, and the exponent e of a fit time ∝ (n log n)^e. */
function grown(name, run) {
  const points = [1e3, 1e4, 1e5, 1e6, 1e7].map((n) => {
    const x = amounts(n, "growth");
    const turns = n >= 1e7 ? 3 : 9;
    const repeats = Math.max(1, Math.round(2e4 / n));
    for (let i = 0; i < 3 && n < 1e7; i++) run(x);
    const times = Array.from(
      { length: turns },
      () =>
        timed(() => {
          for (let i = 0; i < repeats; i++) run(x);
        }) / repeats,
    );
    return { n, ms: rounded(median(times)) };
  });
  const logs = points.map(({ n, ms }) => [Math.log(n * Math.log(n)), Math.log(ms)]);
  const mean = (k) => logs.reduce((total, pair) => total + pair[k], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const slope =
    logs.reduce((total, [x, y]) => total + (x - mx) * (y - my), 0) /
    logs.reduce((total, [x]) => total + (x - mx) ** 2, 0);
  return { name, points, exponent: rounded(slope) };
}

const comparisons = [...ratioSubjects(1e6), ...scenarioSubjects, factsSubject()].map(compared);
const cold = coldParse();
const bounds = compared(boundsSubject);
const perSecond = Math.round((1000 * BOUNDS_A_RUN) / bounds.ratios.ours.ms);
const growth = Object.entries(growing).map(([name, run]) => grown(name, run));

for (const { name, floorMs, ratios, limit, aim } of comparisons) {
  console.log(`${name}: floor ${floorMs} ms${limit === null ? "" : `, at most ${limit} × (aim ${aim} ×)`}`);
  for (const [key, { ratio, least, most, ms }] of Object.entries(ratios)) {
    const verdict =
      key !== "ours" || limit === null ? "" : ratio <= aim ? "  aim met" : ratio <= limit ? "  within" : "  TOO SLOW";
    console.log(`  ${key.padEnd(18)} ${ratio} × (${least}–${most}), ${ms} ms${verdict}`);
  }
}
console.log(
  `first parse of a fresh process: ${cold.ms} ms (${cold.least}–${cold.most}), ${cold.ratio} × its first JSON.parse; aim 150 ms`,
);
console.log(`partial-share bounds: ${perSecond.toLocaleString("en")} a second, at least 20,000 (aim 200,000)`);
for (const { name, points, exponent } of growth) {
  console.log(
    `${name}: (n log n)^${exponent}, ${points.map(({ n, ms }) => `${n.toExponential(0)}: ${ms} ms`).join(", ")}`,
  );
}

const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length };
const result = { machine, comparisons, firstParse: cold, bounds: { ...bounds, perSecond }, growth };
await writeFile(new URL("results/latest.json", here), `${JSON.stringify(result, null, 2)}\n`);
await rm(bundle);
if (Number.isNaN(kept)) throw new Error("a result was not a number");
