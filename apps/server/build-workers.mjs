import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { build, context } from "esbuild";

/** What cannot be bundled: native modules, and a module of WebAssembly that is read by its place in node_modules. */
export const EXTERNAL = ["@napi-rs/canvas", "@resvg/resvg-js", "harfbuzzjs/dist/harfbuzz-subset.wasm"];

/**
 * What libraries bring along and we never use, each with what stands in its place: subset-font's converter of formats, whose
 * compressor takes half a second to load (our fonts are TrueType going in and coming out), fontkit's for WOFF 2, linkedom's painter on
 * a canvas and reader of style sheets, what citation-js would fetch with (Node has it; and nothing is fetched), and zod's messages in
 * fifty languages (ours are our own; its English ones come by another way).
 */
const LEFT_OUT = {
  fontverter: "export const detectFormat = () => 'sfnt'; export const convert = async (font) => font;",
  "brotli/decompress.js": "module.exports = () => { throw new Error('left out'); };",
  canvas: "throw new Error('left out');",
  "fetch-ponyfill": "export default () => ({ fetch, Headers });",
  "sync-fetch": "export default () => { throw new Error('left out'); };",
  "cssomnom/parse": "export const parse = () => { throw new Error('left out'); };",
  "../locales/index.js": "export {};",
};

/** @type {import("esbuild").Plugin} */
const leaveOut = {
  name: "leave-out",
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`^(${Object.keys(LEFT_OUT).join("|").replaceAll(".", "\\.")})$`);
    onResolve({ filter }, ({ path }) => ({ path, namespace: "left-out" }));
    onLoad({ filter, namespace: "left-out" }, ({ path }) => ({ contents: LEFT_OUT[path] }));
  },
};

/** esbuild's options for everything that runs here: plain Node 20, production React. */
export const OPTIONS = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  jsx: "automatic",
  external: EXTERNAL,
  plugins: [leaveOut],
  mainFields: ["module", "main"],
  loader: { ".md": "text" },
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
  // CommonJS packages inside an ES module still ask for Node's own modules with `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
};

/**
 * Bundles the workers that draw and compute, and lays the fonts and the kept facts beside them. Splitting keeps recharts behind its dynamic import: hoisted
 * above it, recharts would run before there is a document and draw every tick.
 *
 * @param folder - Where to put `render-worker.js`, `compute-worker.js`, `fonts/` and `kept-facts/`; the server looks in `workers/` beside its bundle.
 * @param options - `onRebuild`: go on, bundle anew whenever a source changes, and say so.
 */
export async function buildWorkers(folder, { onRebuild } = {}) {
  mkdirSync(folder, { recursive: true });
  const here = import.meta.dirname;
  const entryPoints = ["src/render/worker/render-worker.ts", "src/compute/compute-worker.ts"].map((path) =>
    join(here, path),
  );
  const options = {
    ...OPTIONS,
    entryPoints,
    outdir: folder,
    entryNames: "[name]",
    splitting: true,
    chunkNames: "chunk-[hash]",
  };
  if (onRebuild === undefined) removeStale(folder, (await build({ ...options, metafile: true })).metafile.outputs);
  else {
    const plugins = [...OPTIONS.plugins, { name: "on-rebuild", setup: ({ onEnd }) => onEnd(onRebuild) }];
    await (await context({ ...options, plugins })).watch();
  }
  const fonts = join(here, "../../packages/charts/fonts");
  // Subsets that were made of the fonts as they were.
  rmSync(join(folder, "subsets"), { recursive: true, force: true });
  cpSync(join(here, "kept-facts"), join(folder, "kept-facts"), { recursive: true });
  cpSync(fonts, join(folder, "fonts"), { recursive: true, filter: (path) => !/\.(woff2|css|md)$/.test(path) });
}

/** A server that runs meanwhile may start a worker at any moment, so a bundle is replaced, never missing. */
export function removeStale(folder, outputs) {
  const made = Object.keys(outputs).map((path) => basename(path));
  for (const name of readdirSync(folder))
    if (/\.js(\.map)?$/.test(name) && !made.includes(name)) rmSync(join(folder, name));
}
