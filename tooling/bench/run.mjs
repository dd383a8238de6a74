/*
 * npm run bench: what a figure costs, held against a browser that draws the same component and against a bare server that sends the
 * same bytes; the memory of a server over thousands of different figures; and what Lighthouse says of pages. All in one run on one machine. Printed as a table, and
 * written to bench/results/latest.json. Words choose parts: `npm run bench -w tooling -- warm memory`.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { findChromium } from "../browser/find-chromium.mjs";
import { root } from "../run/places.mjs";
import { measureCached, measureCold, measureMemory, measurePng, measureWarm } from "./measures.mjs";
import { measurePages } from "./pages.mjs";
import { buildSubjects } from "./subjects.mjs";

const results = new URL("results/", import.meta.url);
await mkdir(results, { recursive: true });
const subjects = await buildSubjects(root, new URL("dist/", import.meta.url));
const chromium = await findChromium(process.env, `${root}node_modules/.cache/observatory-chromium`);
if (chromium === null)
  throw new Error("missing Chromium: set PLAYWRIGHT_CHROMIUM_PATH; it is what figures are measured against");

const parts = {
  warm: measureWarm,
  cold: measureCold,
  cached: measureCached,
  png: measurePng,
  memory: measureMemory,
  pages: measurePages,
};
const wanted = process.argv.slice(2);
const measured = [];
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`${name}…\n`);
  measured.push(...(await measure({ ...subjects, chromium })));
}

const width = Math.max(...measured.map(({ what }) => what.length)) + 2;
for (const { what, value, unit, limit, meets, detail } of measured) {
  const verdict = meets === null ? "" : meets ? "  meets " : "  MISSES ";
  process.stdout.write(
    `${what.padEnd(width)}${String(value).padStart(9)} ${unit.padEnd(6)}${verdict}${limit}  ${detail}\n`,
  );
}
const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length };
await writeFile(new URL("latest.json", results), `${JSON.stringify({ machine, measured }, null, 2)}\n`);
if (measured.some(({ meets }) => meets === false)) process.exitCode = 1;
