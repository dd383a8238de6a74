import { readFileSync } from "node:fs";
import { FONT } from "@observatory/charts/theme";
import subsetFont from "subset-font";
import { parseMarkup } from "./parse-markup.ts";
import { type FaceName, faceOf, fontFile, ownText, PLAIN_STYLE, styleWithin, type TextStyle } from "./text-runs.ts";
import type { Tree } from "./tree.ts";
import { woffOf } from "./woff.ts";

const FACES: Readonly<Record<FaceName, { readonly family: string; readonly weight: number }>> = {
  "source-sans-3-400": { family: FONT.sans, weight: 400 },
  "source-sans-3-600": { family: FONT.sans, weight: 600 },
  "source-serif-4-400": { family: FONT.serif, weight: 400 },
  "source-serif-4-600": { family: FONT.serif, weight: 600 },
  "noto-sans-sc-400": { family: FONT.chinese, weight: 400 },
};

/** Features that browsers apply by themselves, so that words are as wide as they were measured. */
const FEATURES = ["ccmp", "kern", "mark", "mkmk", "tnum", "lnum"];

/** A picture that carries, of every font it uses, the characters it uses, and so looks the same where our fonts are not installed. */
export async function withFonts(svg: string, fontFiles: readonly string[]): Promise<string> {
  const used = charactersByFace(parseMarkup(svg));
  const rules: string[] = [];
  for (const [face, { family, weight }] of Object.entries(FACES) as [FaceName, (typeof FACES)[FaceName]][]) {
    const characters = used.get(face);
    if (characters === undefined) continue;
    const options = { targetFormat: "sfnt", noHinting: true, keepFeatures: FEATURES } as const;
    const text = [...characters].sort().join("");
    const subset = await subsetFont(readFileSync(fontFile(fontFiles, face)), text, options);
    const source = `url(data:font/woff;base64,${Buffer.from(woffOf(subset)).toString("base64")}) format("woff")`;
    rules.push(`@font-face{font-family:"${family}";font-weight:${weight};src:${source}}`);
  }
  if (rules.length === 0) return svg;
  return svg.replace(/^<svg[^>]*>/, (open) => `${open}<style>${rules.join("")}</style>`);
}

function charactersByFace(root: Tree): ReadonlyMap<FaceName, ReadonlySet<string>> {
  const used = new Map<FaceName, Set<string>>();
  const visit = (element: Tree, outside: TextStyle) => {
    const style = styleWithin(element, outside);
    if (/^(text|tspan)$/.test(element.name))
      for (const character of ownText(element)) {
        const face = faceOf(style, character);
        used.set(face, (used.get(face) ?? new Set()).add(character));
      }
    for (const child of element.children) if (typeof child !== "string") visit(child, style);
  };
  visit(root, PLAIN_STYLE);
  return used;
}
