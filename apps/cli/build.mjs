import { join } from "node:path";
import { buildWorkers, OPTIONS } from "@observatory/server/build-workers";
import { build } from "esbuild";

/** Plain Node runs `dist/main.js`; what draws pictures lies beside it, made as the server makes it. */
const dist = join(import.meta.dirname, "dist");
await Promise.all([
  build({
    ...OPTIONS,
    entryPoints: [join(import.meta.dirname, "src/main.ts")],
    outfile: join(dist, "main.js"),
    sourcemap: true,
  }),
  buildWorkers(join(dist, "workers")),
]);
