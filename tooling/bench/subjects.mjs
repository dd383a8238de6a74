import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { pageScript } from "./chromium.mjs";

/** What the bundle gives the measures, from the doors that the server and the command line use. */
const SUBJECTS = `
  export { buildPayload, charts } from "@observatory/charts";
  export { bundledFacts } from "@observatory/domain/facts";
  export { createRenderer } from "@observatory/server/render";`;

/**
 * Builds what is measured as it is shipped: the server, the command line, and the script of a page that draws the same figures.
 *
 * @param {string} root
 * @param {URL} folder
 */
export async function buildSubjects(root, folder) {
  for (const app of ["server", "cli"]) {
    const { status } = spawnSync(process.execPath, ["build.mjs"], { cwd: join(root, "apps", app), stdio: "inherit" });
    if (status !== 0) throw new Error(`${app} could not be built`);
  }
  const { OPTIONS } = await import(pathToFileURL(join(root, "apps/server/build-workers.mjs")).href);
  const cli = join(root, "apps/cli");
  const outfile = fileURLToPath(new URL("subjects.js", folder));
  await build({ ...OPTIONS, stdin: { contents: SUBJECTS, resolveDir: cli, loader: "js" }, outfile });
  const { buildPayload, bundledFacts, charts, createRenderer } = await import(pathToFileURL(outfile).href);
  const facts = bundledFacts();
  return {
    root,
    /** Every chart in its standard view. */
    payloads: charts.map((/** @type {unknown} */ chart) => buildPayload(chart, facts, { query: [], locale: "en" })),
    /** A renderer of the shipped workers that keeps nothing. */
    renderer: (/** @type {number} */ workers) =>
      createRenderer({
        folder: pathToFileURL(join(root, "apps/server/dist/workers/")),
        workers,
        cacheBytes: 0,
        queueLength: 1000,
      }),
    serverMain: join(root, "apps/server/dist/main.js"),
    cliBin: join(root, "apps/cli/bin/observatory.mjs"),
    script: await pageScript(cli),
  };
}
