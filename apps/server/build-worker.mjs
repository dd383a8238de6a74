import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * What cannot be bundled: native modules, and jsdom, which reads its own files (a style sheet, a worker) by their place
 * in node_modules.
 */
export const EXTERNAL = ["@napi-rs/canvas", "@resvg/resvg-js", "jsdom"];

/** esbuild's options for everything that runs here: plain Node 20, production React. */
export const OPTIONS = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  jsx: "automatic",
  external: EXTERNAL,
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
  // CommonJS packages inside an ES module still ask for Node's own modules with `require`.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
};

/**
 * Bundles the worker that draws, and lays the fonts beside it. Splitting keeps recharts behind its dynamic import: hoisted
 * above it, recharts would run before there is a document and draw every tick.
 *
 * @param folder - Where to put `render-worker.js` and `fonts/`; `createRenderer` looks in `render/` beside its bundle.
 */
export async function buildRenderWorker(folder) {
  mkdirSync(folder, { recursive: true });
  const here = import.meta.dirname;
  const entryPoints = [join(here, "src/render/worker/render-worker.ts")];
  await build({ ...OPTIONS, entryPoints, outdir: folder, splitting: true, chunkNames: "render-[hash]" });
  const fonts = join(here, "../../packages/charts/fonts");
  cpSync(fonts, join(folder, "fonts"), { recursive: true, filter: (path) => !/\.(woff2|css|md)$/.test(path) });
}
