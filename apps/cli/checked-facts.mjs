import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { OPTIONS } from "@observatory/server/build-workers";
import { build } from "esbuild";

const FACTS = `
  export { bundledFacts, bundledTables, factsVersion } from "@observatory/domain/facts";`;

/** What stands in the place of the domain's module of the same exports: reads what was checked. */
const replacement = (/** @type {string} */ version) => `
  import { readFileSync } from "node:fs";
  import { publishedAs } from "./facts-version.ts";
  const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "latin1"));
  let facts = null;
  export const bundledFacts = () => (facts ??= publishedAs(read("./facts.json"), "${version}"));
  export const bundledTables = () => read("./tables.json");`;

/** JSON in ASCII alone, which is read several times faster than letters of many bytes. */
const ascii = (/** @type {unknown} */ value) =>
  JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * Takes the facts through their door when the command line is made: checked and named once, and not at the start of every run,
 * where they would cost as much as all the rest. Facts that are not in order fail the build.
 *
 * @param {string} dist - Where `facts.json`, as checked, and `tables.json`, as they lie in the domain, are to lie.
 * @returns {Promise<import("esbuild").Plugin>}
 */
export async function checkedFacts(dist) {
  const outfile = join(dist, "check-facts.mjs");
  await build({ ...OPTIONS, stdin: { contents: FACTS, resolveDir: import.meta.dirname, loader: "js" }, outfile });
  const { bundledFacts, bundledTables, factsVersion } = await import(pathToFileURL(outfile).href);
  const facts = bundledFacts();
  writeFileSync(join(dist, "facts.json"), ascii(facts));
  writeFileSync(join(dist, "tables.json"), ascii(bundledTables()));
  const contents = replacement(factsVersion(facts));
  return {
    name: "checked-facts",
    setup({ onLoad }) {
      onLoad({ filter: /packages[\\/]domain[\\/]src[\\/]facts[\\/]bundled\.ts$/ }, () => ({ contents, loader: "ts" }));
    },
  };
}
