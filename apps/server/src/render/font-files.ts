import { fileURLToPath } from "node:url";

const FONT_FILES = [
  "source-sans-3-400.ttf",
  "source-sans-3-600.ttf",
  "source-serif-4-400.ttf",
  "source-serif-4-600.ttf",
  "noto-sans-sc-400.ttf",
];

/** The files of our fonts, where build-workers.mjs lays them. */
export function fontFilesIn(folder: URL): string[] {
  return FONT_FILES.map((name) => fileURLToPath(new URL(`fonts/${name}`, folder)));
}
