#!/usr/bin/env node
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runParts } from "./compiled-parts.mjs";

/** A run is short: what is hot for a moment is not worth compiling once more. Only the V8 of Node 20 knows the flag. */
const HOT_IS_COLD = process.versions.v8.startsWith("11.") ? ["--interrupt-budget=1000000"] : [];

/** WebAssembly that runs for a tenth of a second is compiled quickly, and not a second time to run faster. */
const COMPILE_ONCE = "--liftoff-only";

/** Starts the bundle, made first when it is missing or older than what it is made from. */
const here = dirname(import.meta.dirname);
const bundle = join(here, "dist", "main.js");
const madeFrom = [
  "apps/cli/src",
  "apps/cli/build.mjs",
  "apps/cli/bin/in-ascii.mjs",
  "apps/cli/checked-facts.mjs",
  "apps/server/src",
  "apps/server/build-workers.mjs",
  "packages/charts/src",
  "packages/domain/src",
  "packages/domain/data",
  "package-lock.json",
].map((path) => join(here, "..", "..", path));

/**
 * Whether a file, or one below a folder, is younger than a moment; tests do not count, no bundle holds them.
 *
 * @returns {boolean}
 */
function isYounger(/** @type {string} */ path, /** @type {number} */ moment) {
  if (/\.test\.tsx?$/.test(path)) return false;
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return false;
  return there.isDirectory()
    ? readdirSync(path).some((name) => isYounger(join(path, name), moment))
    : there.mtimeMs > moment;
}

function isStale() {
  const made = statSync(bundle, { throwIfNoEntry: false });
  return made === undefined || madeFrom.some((path) => isYounger(path, made.mtimeMs));
}

if (isStale()) {
  const { spawnSync } = await import("node:child_process");
  const built = spawnSync(process.execPath, ["build.mjs"], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
for (const flag of [...HOT_IS_COLD, COMPILE_ONCE]) setFlagsFromString(flag);
const compiled = [process.version, process.arch, statSync(bundle).mtimeMs].join("-");
const { exports, keep } = runParts(bundle, join(here, "dist", "compiled", compiled));
await exports.main();
keep();
