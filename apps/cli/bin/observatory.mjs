#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import * as nodeModule from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Starts the bundle, made first when it is missing or older than a source it was made from. */
const here = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(here, "dist", "main.js");
const roots = [
  "apps/cli/src",
  "apps/server/src",
  "packages/charts/src",
  "packages/domain/src",
  "packages/domain/data",
].map((path) => join(here, "..", "..", path));

/** Whether something below a folder is younger than a moment; tests do not count, no bundle holds them. */
function holdsYounger(folder, moment) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return holdsYounger(path, moment);
    return !/\.test\.tsx?$/.test(entry.name) && statSync(path).mtimeMs > moment;
  });
}

function isStale() {
  const made = statSync(bundle, { throwIfNoEntry: false });
  return made === undefined || roots.some((root) => existsSync(root) && holdsYounger(root, made.mtimeMs));
}

if (isStale()) {
  const built = spawnSync(process.execPath, ["build.mjs"], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
// From Node 22.1 on: what was compiled in one run is there for the next.
nodeModule.enableCompileCache?.(join(here, "dist", "compiled"));
await import(bundle);
