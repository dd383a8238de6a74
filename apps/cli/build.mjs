import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildWorkers, OPTIONS, removeStale } from "@observatory/server/build-workers";
import { build } from "esbuild";
import { checkedFacts } from "./checked-facts.mjs";

/**
 * Plain Node runs `dist/main.js`; what draws pictures lies beside it, made as the server makes it. Each command, and each kind of file,
 * is a part of its own: a run reads and compiles no more than it needs.
 */
const dist = join(import.meta.dirname, "dist");
mkdirSync(dist, { recursive: true });
const facts = await checkedFacts(dist);
const [made] = await Promise.all([
  build({
    ...OPTIONS,
    plugins: [...OPTIONS.plugins, facts],
    entryPoints: [join(import.meta.dirname, "src/main.ts")],
    outdir: dist,
    splitting: true,
    chunkNames: "part-[hash]",
    minify: true,
    sourcemap: true,
    metafile: true,
  }),
  buildWorkers(join(dist, "workers")),
]);
removeStale(dist, made.metafile.outputs);
