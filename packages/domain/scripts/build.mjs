import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { doorName } from "./packed-manifest.mjs";
import { here } from "./places.mjs";

/** Makes `dist`: plain ESM with the facts inside, one file a door over shared chunks, and declarations. */
export async function buildDist(/** @type {Record<string, string>} */ doors) {
  rmSync(`${here}dist`, { recursive: true, force: true });
  await build({
    absWorkingDir: here,
    entryPoints: Object.fromEntries(Object.values(doors).map((source) => [doorName(source), source])),
    outdir: "dist",
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "neutral",
    target: "es2022",
    logLevel: "warning",
  });
  const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
  execFileSync(process.execPath, [join(typescript, "bin", "tsc"), "-p", "tsconfig.declarations.json"], {
    cwd: here,
    stdio: "inherit",
  });
  nameOutputs(`${here}dist/types`);
}

/** The compiler leaves `./x.ts` in declarations; beside them there are only `.d.ts` files, which are asked for as `./x.js`. */
function nameOutputs(/** @type {string} */ folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, readFileSync(path, "utf8").replace(/((?:from |import\()"\.{1,2}\/[^"]*)\.ts"/g, '$1.js"'));
  }
}
