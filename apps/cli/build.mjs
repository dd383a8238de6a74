import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkers, OPTIONS, removeStale } from "@observatory/server/build-workers";
import { build, transform } from "esbuild";
import { inAscii } from "./bin/in-ascii.mjs";
import { checkedFacts } from "./checked-facts.mjs";

/**
 * `bin/observatory.mjs` runs `dist/main.js`; what draws pictures lies beside it, made as the server makes it. Each command, and each
 * kind of file, is a part of its own: a run reads no more than it needs. The parts are scripts and not modules, because V8 keeps what
 * it compiled of a script (see bin/compiled-parts.mjs), and esbuild splits modules only: so they are split first and turned after.
 */
const dist = join(import.meta.dirname, "dist");
mkdirSync(dist, { recursive: true });
const facts = await checkedFacts(dist);
const [made] = await Promise.all([
  build({
    ...OPTIONS,
    plugins: [...OPTIONS.plugins, facts],
    banner: {},
    entryPoints: [join(import.meta.dirname, "src/main.ts")],
    outdir: dist,
    splitting: true,
    chunkNames: "part-[hash]",
    metafile: true,
    write: false,
  }),
  buildWorkers(join(dist, "workers")),
]);
for (const { path, text } of made.outputFiles) {
  const { code } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: OPTIONS.target,
    minify: true,
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "__url" },
    banner: 'const __url = require("node:url").pathToFileURL(__filename).href;',
  });
  writeFileSync(path, inAscii(code));
}
removeStale(dist, made.metafile.outputs);
// What was compiled of the parts as they were.
rmSync(join(dist, "compiled"), { recursive: true, force: true });
