import { FONT } from "@observatory/charts/theme";
import { kept } from "./kept-subsets.ts";
import { parseMarkup } from "./parse-markup.ts";
import { type FaceName, faceOf, fontFile, ownText, PLAIN_STYLE, styleWithin, type TextStyle } from "./text-runs.ts";
import type { Tree } from "./tree.ts";

const FACES: Readonly<Record<FaceName, { readonly family: string; readonly weight: number }>> = {
  "source-sans-3-400": { family: FONT.sans, weight: 400 },
  "source-sans-3-600": { family: FONT.sans, weight: 600 },
  "source-serif-4-400": { family: FONT.serif, weight: 400 },
  "source-serif-4-600": { family: FONT.serif, weight: 600 },
  "noto-sans-sc-400": { family: FONT.chinese, weight: 400 },
};

/** A picture that carries, of every font it uses, the characters it uses, and so looks the same where our fonts are not installed. */
export async function withFonts(svg: string, fontFiles: readonly string[]): Promise<string> {
  const used = charactersByFace(parseMarkup(svg));
  const rules: string[] = [];
  for (const [face, { family, weight }] of Object.entries(FACES) as [FaceName, (typeof FACES)[FaceName]][]) {
    const characters = used.get(face);
    if (characters === undefined) continue;
    const text = [...characters].sort().join("");
    const make = async () => (await import("./subset.ts")).subsetOf(fontFile(fontFiles, face), text);
    const woff = Buffer.from(await kept(`${face}|${text}`, make)).toString("base64");
    const source = `url(data:font/woff;base64,${woff}) format("woff")`;
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
