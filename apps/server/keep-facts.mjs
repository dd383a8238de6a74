import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { OPTIONS } from "./build-workers.mjs";

/** `npm run keep-facts`: adds the facts as they are now to `kept-facts/`; run it when a version is released. */
const outfile = join(import.meta.dirname, "dist", "keep.js");
await build({ ...OPTIONS, entryPoints: [join(import.meta.dirname, "src/versions/keep.ts")], outfile });
const { keepFacts } = await import(pathToFileURL(outfile).href);
const kept = keepFacts(new URL("kept-facts/", import.meta.url));
console.log(kept === null ? "these facts are kept already" : `kept ${kept.version}, checked on ${kept.checkedOn}`);
