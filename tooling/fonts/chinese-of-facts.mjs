/**
 * Makes packages/charts/fonts/noto-sans-sc-facts.woff2 and its style sheet: the Chinese characters that the facts are written with, a
 * tenth of the whole font, so that a page of names does not fetch a megabyte. Run again when a test says that facts have brought new ones:
 *
 *     node tooling/fonts/chinese-of-facts.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { chineseOf, factsCharacters, unicodeRange } from "./characters.mjs";

const packages = join(import.meta.dirname, "../../packages");
const fonts = join(packages, "charts/fonts");
const characters = chineseOf(factsCharacters(join(packages, "domain/data")));
const whole = readFileSync(join(fonts, "noto-sans-sc-400.ttf"));
const woff2 = await subsetFont(whole, characters, { targetFormat: "woff2", noHinting: true });
writeFileSync(join(fonts, "noto-sans-sc-facts.woff2"), woff2);
writeFileSync(
  join(fonts, "chinese-of-facts.css"),
  `/* Made by tooling/fonts/chinese-of-facts.mjs; do not edit. Comes after fonts.css: the later face is asked first. */

@font-face {
  font-family: "Noto Sans SC";
  font-weight: 400;
  font-display: swap;
  src: url("./noto-sans-sc-facts.woff2") format("woff2");
  unicode-range: ${unicodeRange(characters)};
}
`,
);
console.log(`${[...characters].length} characters, ${woff2.length} bytes`);
