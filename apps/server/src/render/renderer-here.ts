import { fileURLToPath } from "node:url";
import { fontFilesIn } from "./font-files.ts";
import { type Renderer, rendererOver } from "./renderer.ts";
import { keepSubsetsIn } from "./worker/kept-subsets.ts";

/** Nothing is asked for twice by a program that makes one file, but for a picture that several steps share. */
const CACHE_BYTES = 64 * 2 ** 20;

/**
 * Draws in the thread that asks, by the very code of the workers: for a program that makes one file and ends, which a worker
 * would keep waiting. Subsets of fonts that an earlier run made are taken from beside the fonts. No limit of time or memory is held but what whoever started the program sets.
 *
 * @param folder - Where build-workers.mjs laid `fonts/`; beside the bundle unless told.
 */
export function createRendererHere(folder: URL = new URL("./workers/", import.meta.url)): Renderer {
  const fontFiles = fontFilesIn(folder);
  keepSubsetsIn(fileURLToPath(new URL("subsets/", folder)));
  return rendererOver(
    { run: async (job) => (await import("./worker/work.ts")).work(job, fontFiles), close: async () => {} },
    CACHE_BYTES,
  );
}
