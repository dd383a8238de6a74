import { existsSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { build, context } from "esbuild";
import { buildWorkers, OPTIONS } from "./build-workers.mjs";

/** Plain Node runs `dist/main.js`; with `--watch` it is bundled anew whenever a source changes. */
const dist = join(import.meta.dirname, "dist");
const outfile = join(dist, "main.js");
const workers = join(dist, "workers");
const main = { ...OPTIONS, entryPoints: [join(import.meta.dirname, "src/main.ts")], outfile, sourcemap: true };

if (process.argv.includes("--watch")) {
  await (await context(main)).watch();
  // Whoever watches main.js starts it anew when a worker has changed, too.
  await buildWorkers(workers, { onRebuild: () => existsSync(outfile) && utimesSync(outfile, new Date(), new Date()) });
} else {
  await Promise.all([build(main), buildWorkers(workers)]);
}
