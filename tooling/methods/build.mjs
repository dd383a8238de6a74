/**
 * Draws the formulas of docs/methods as MathML into apps/server/src/methods/formulas.json. Run again when a formula
 * changes; the server's tests say when. The typesetter is no dependency of the product; a folder elsewhere holds it:
 *
 *     npm install --prefix <folder> temml@0.13.5
 *     node tooling/methods/build.mjs <folder>
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const from = process.argv[2];
if (from === undefined) {
  console.error("missing folder: node tooling/methods/build.mjs <folder with temml>");
  process.exit(2);
}
const temml = createRequire(join(resolve(from), "package.json"))("temml");

const root = join(import.meta.dirname, "../..");
const folder = join(root, "docs/methods");
const formulas = {};
for (const name of readdirSync(folder).sort()) {
  // Formulas stand outside code.
  const text = readFileSync(join(folder, name), "utf8").replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
  for (const [, display, inline] of text.matchAll(/\$\$([\s\S]+?)\$\$|\$([^$]+?)\$/g)) {
    const tex = (display ?? inline).trim().replace(/\s+/g, " ");
    const key = `${display === undefined ? "inline" : "display"} ${tex}`;
    formulas[key] = temml
      .renderToString(tex, { displayMode: display !== undefined, throwOnError: true })
      .replace(/ (class|style)="[^"]*"/g, "");
  }
}
const sorted = Object.fromEntries(Object.entries(formulas).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join(root, "apps/server/src/methods/formulas.json"), `${JSON.stringify(sorted, null, 2)}\n`);
