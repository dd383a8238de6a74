import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildWorkers, OPTIONS } from "../../build-workers.mjs";

/** Worker threads and processes take bundled files only, so tests run the very bundles that are shipped. */
export default async function setup(project) {
  const folder = new URL("../../dist/test/", import.meta.url);
  const workers = new URL("workers/", folder);
  const main = new URL("main.js", folder);
  const entryPoints = [fileURLToPath(new URL("../main.ts", import.meta.url))];
  await Promise.all([
    buildWorkers(fileURLToPath(workers)),
    build({ ...OPTIONS, entryPoints, outfile: fileURLToPath(main) }),
  ]);
  project.provide("workersFolder", workers.href);
  project.provide("mainFile", fileURLToPath(main));
}
