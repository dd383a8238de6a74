import { fileURLToPath } from "node:url";
import { buildWorkers } from "../../build-workers.mjs";

/** Worker threads take bundled files only, so tests draw with the very bundle that the server ships. */
export default async function setup(project) {
  const folder = new URL("../../dist/test/workers/", import.meta.url);
  await buildWorkers(fileURLToPath(folder));
  project.provide("workersFolder", folder.href);
}
