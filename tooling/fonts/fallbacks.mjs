/**
 * Makes packages/charts/fonts/fallbacks.css: the fonts that readers have, stretched to the measures of ours, so that nothing
 * moves when ours arrive. Run again only when a font changes; the packages are for the occasion, as with build.mjs:
 *
 *     npm install --prefix <folder> @capsizecss/core@4.1.3 @capsizecss/metrics@4.3.0 @capsizecss/unpack@4.0.1 \
 *       dejavu-fonts-ttf@2.37.3
 *     node tooling/fonts/fallbacks.mjs <folder>
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("missing folder: node tooling/fonts/fallbacks.mjs <folder with the metrics' packages>");
  process.exit(2);
}
const require = createRequire(join(resolve(folder), "package.json"));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const { createFontStack } = await load("@capsizecss/core");
const { fromFile } = await load("@capsizecss/unpack/fs");
const collected = async (name) => (await load(`@capsizecss/metrics/${name}`)).default;
const dejaVu = (file) => fromFile(require.resolve(`dejavu-fonts-ttf/ttf/${file}.ttf`));

const fonts = join(import.meta.dirname, "../../packages/charts/fonts");
/** Windows and macOS, Android, Linux: what stands in for the text and for headlines there. */
const STACKS = [
  [
    "source-sans-3-400",
    "Observatory Sans",
    [await collected("arial"), await collected("roboto"), await dejaVu("DejaVuSans")],
  ],
  [
    "source-serif-4-600",
    "Observatory Serif",
    [await collected("georgia"), await collected("notoSerif"), await dejaVu("DejaVuSerif")],
  ],
];

const faces = [];
for (const [file, familyName, fallbacks] of STACKS) {
  const ours = { ...(await fromFile(join(fonts, `${file}.ttf`))), familyName };
  faces.push(
    createFontStack([ours, ...fallbacks])
      .fontFaces.replaceAll("'", '"')
      .replaceAll("}\n@", "}\n\n@"),
  );
}
const head = "/* Made by tooling/fonts/fallbacks.mjs from the metrics of the fonts; do not edit. */";
writeFileSync(join(fonts, "fallbacks.css"), `${[head, ...faces].join("\n\n")}\n`);
