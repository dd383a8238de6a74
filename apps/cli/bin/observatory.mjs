#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
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

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (!existsSync(bundle) || roots.some((root) => newest(root) > statSync(bundle).mtimeMs)) {
  const built = spawnSync(process.execPath, ["build.mjs"], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
await import(bundle);
