/**
 * Makes the small fonts of packages/charts/fonts and their style sheet: the Chinese characters that names are written with, and those of
 * all other facts, so that a page of names does not fetch a megabyte. Run again when a test says that facts have brought new ones:
 *
 *     node tooling/fonts/chinese-of-facts.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { chineseOfFacts, unicodeRange } from "./characters.mjs";

const packages = join(import.meta.dirname, "../../packages");
const fonts = join(packages, "charts/fonts");
const whole = readFileSync(join(fonts, "noto-sans-sc-400.ttf"));

const faces = [];
for (const [part, characters] of Object.entries(chineseOfFacts(join(packages, "domain/data")))) {
  const woff2 = await subsetFont(whole, characters, { targetFormat: "woff2", noHinting: true });
  writeFileSync(join(fonts, `noto-sans-sc-${part}.woff2`), woff2);
  console.log(`${part}: ${[...characters].length} characters, ${woff2.length} bytes`);
  faces.push(`@font-face {
  font-family: "Noto Sans SC";
  font-weight: 400;
  font-display: swap;
  src: url("./noto-sans-sc-${part}.woff2") format("woff2");
  unicode-range: ${unicodeRange(characters)};
}
`);
}
const head =
  "/* Made by tooling/fonts/chinese-of-facts.mjs; do not edit. Comes after fonts.css: the later face is asked first. */";
writeFileSync(join(fonts, "chinese-of-facts.css"), [head, ...faces].join("\n\n"));
