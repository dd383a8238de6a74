/**
 * Makes packages/charts/fonts and packages/charts/src/text/metrics.json. Run once (then `npm run format`), and again only when a font or the set
 * of characters changes. The fonts' packages are large and are not dependencies of the product; a folder elsewhere holds
 * them for the occasion:
 *
 *     npm install --prefix <folder> @expo-google-fonts/source-sans-3@0.4.1 @expo-google-fonts/source-serif-4@0.4.1 \
 *       @expo-google-fonts/noto-sans-sc@0.4.3 subset-font@2.9.0 fontkit@2.0.4
 *     node tooling/fonts/build.mjs <folder>
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { chineseCharacters, factsCharacters, latinCharacters } from "./characters.mjs";
import { metricsOf } from "./metrics.mjs";
import { renamedTtf } from "./rename.mjs";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("missing folder: node tooling/fonts/build.mjs <folder with the fonts' packages>");
  process.exit(2);
}
const require = createRequire(join(resolve(folder), "package.json"));
const subsetFont = require("subset-font");
const fontkit = require("fontkit");

const charts = join(import.meta.dirname, "../../packages/charts");
const fonts = join(charts, "fonts");
mkdirSync(fonts, { recursive: true });

/** Features that browsers and resvg apply by themselves, and tabular numerals; no ligatures, so that widths add up. */
const FEATURES = ["ccmp", "kern", "mark", "mkmk", "tnum", "lnum"];
/** Copyright, names, version, licence, and the family that joins the weights. */
const NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17];

const FACES = [
  { out: "source-sans-3-400", from: "source-sans-3/400Regular/SourceSans3_400Regular", key: "sans-400" },
  { out: "source-sans-3-600", from: "source-sans-3/600SemiBold/SourceSans3_600SemiBold", key: "sans-600" },
  { out: "source-serif-4-400", from: "source-serif-4/400Regular/SourceSerif4_400Regular", key: "serif-400" },
  { out: "source-serif-4-600", from: "source-serif-4/600SemiBold/SourceSerif4_600SemiBold", key: "serif-600" },
  { out: "noto-sans-sc-400", from: "noto-sans-sc/400Regular/NotoSansSC_400Regular", key: null },
];

/** Traditional characters and the like, in names that the facts keep as they are written. */
const beyondGb2312 = factsCharacters(join(charts, "../domain/data")).replaceAll(
  /[^\u2e80-\uffef\u{20000}-\u{3ffff}]/gu,
  "",
);

const metrics = {};
for (const { out, from, key } of FACES) {
  const original = readFileSync(require.resolve(`@expo-google-fonts/${from}.ttf`));
  const characters = key === null ? chineseCharacters() + beyondGb2312 : latinCharacters();
  const options = { keepFeatures: FEATURES, preserveNameIds: NAMES, noHinting: true };
  const ttf = renamedTtf(await subsetFont(original, characters, { ...options, targetFormat: "truetype" }));
  const woff2 = await subsetFont(ttf, undefined, { ...options, keepAllGlyphs: true, targetFormat: "woff2" });
  writeFileSync(join(fonts, `${out}.ttf`), ttf);
  writeFileSync(join(fonts, `${out}.woff2`), woff2);
  const font = fontkit.create(ttf);
  const absent = [...characters].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0)));
  console.log(`${out}: ${ttf.length} bytes, woff2 ${woff2.length}, without a glyph: ${absent.join(" ") || "none"}`);
  if (key !== null) metrics[key] = metricsOf(font);
}
for (const name of ["source-sans-3", "source-serif-4", "noto-sans-sc"]) {
  copyFileSync(require.resolve(`@expo-google-fonts/${name}/LICENSE_FONT`), join(fonts, `${name}.OFL.txt`));
}
mkdirSync(join(charts, "src/text"), { recursive: true });
writeFileSync(join(charts, "src/text/metrics.json"), `${JSON.stringify(metrics)}\n`);
