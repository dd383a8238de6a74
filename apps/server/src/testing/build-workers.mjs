import { fileURLToPath } from "node:url";
import { buildRenderWorker } from "../../build-worker.mjs";

/** Worker threads take bundled files only, so tests draw with the very bundle that the server ships. */
export default async function buildWorkers(project) {
  const folder = new URL("../../dist/test/render/", import.meta.url);
  await buildRenderWorker(fileURLToPath(folder));
  project.provide("renderFolder", folder.href);
}
