import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { parseMarkup } from "./parse-markup.ts";
import { chunksOf, type Run, runsOf } from "./placed-runs.ts";
import { serialise } from "./serialise.ts";
import { type FaceName, faceOf, fontFile, PLAIN_STYLE, styleWithin, type TextStyle } from "./text-runs.ts";
import type { Tree } from "./tree.ts";

const fonts = new Map<string, Font>();

/** A picture whose words are shapes: no font is needed, and none of its words can be selected or searched any more. */
export function outlined(svg: string, fontFiles: readonly string[]): string {
  const root = parseMarkup(svg);
  const prefix = /aria-labelledby="(.*?)-\d+ /.exec(svg)?.[1] ?? "figure";
  const visit = (element: Tree, outside: TextStyle) => {
    const style = styleWithin(element, outside);
    element.children = element.children.flatMap((child): (Tree | string)[] => {
      if (typeof child === "string") return [child];
      if (child.name === "text") return [shapesOf(child, style, fontFiles)];
      visit(child, style);
      return [child];
    });
    for (const name of TEXT_ONLY) element.attributes.delete(name);
  };
  visit(root, PLAIN_STYLE);
  return serialise(root, prefix);
}

const TEXT_ONLY = ["font-family", "font-weight", "font-size", "font-style", "text-anchor", "font-variant-numeric"];
const PLACED = ["x", "y", "dx", "dy", "dominant-baseline"];

function shapesOf(text: Tree, outside: TextStyle, fontFiles: readonly string[]): Tree {
  const runs = [...runsOf(text, styleWithin(text, outside))];
  const attributes = new Map([...text.attributes].filter(([name]) => ![...TEXT_ONLY, ...PLACED].includes(name)));
  let d = "";
  let pen = { x: 0, y: 0 };
  for (const chunk of chunksOf(runs)) {
    const [first] = chunk;
    if (first === undefined) continue;
    pen = { x: first.x ?? pen.x, y: first.y ?? pen.y };
    const set = chunk.map((run) => ({ ...run, ...laidOut(run, fontFiles) }));
    const width = set.reduce((sum, run) => sum + run.width, 0);
    pen.x -= first.style.anchor === "middle" ? width / 2 : first.style.anchor === "end" ? width : 0;
    for (const run of set) {
      pen.y += run.dy;
      d += run.path(pen.x, pen.y);
      pen.x += run.width;
    }
  }
  attributes.set("d", d);
  return { name: "path", attributes, children: [] };
}

function laidOut({ text, style }: Run, fontFiles: readonly string[]) {
  const parts = [...text].reduce<{ face: FaceName; text: string }[]>((done, character) => {
    const face = faceOf(style, character);
    const last = done.at(-1);
    if (last?.face === face) last.text += character;
    else done.push({ face, text: character });
    return done;
  }, []);
  const set = parts.map(({ face, text: words }) => {
    const font = fontOf(fontFile(fontFiles, face));
    const { glyphs, positions, advanceWidth } = font.layout(words, { liga: false, clig: false });
    const scale = style.size / font.unitsPerEm;
    return { glyphs, positions, scale, width: advanceWidth * scale };
  });
  const path = (x: number, y: number) => {
    let at = x;
    let d = "";
    for (const { glyphs, positions, scale } of set)
      for (const [i, glyph] of glyphs.entries()) {
        const place = positions[i];
        if (place === undefined) continue;
        const [left, top] = [at + place.xOffset * scale, y - place.yOffset * scale];
        d += glyph.path.scale(scale, -scale).translate(left, top).toSVG();
        at += place.xAdvance * scale;
      }
    return d;
  };
  return { width: set.reduce((sum, part) => sum + part.width, 0), path };
}

function fontOf(file: string): Font {
  const known = fonts.get(file);
  if (known !== undefined) return known;
  const font = create(readFileSync(file));
  if (!("layout" in font)) throw new Error(`not one font: ${file}`);
  fonts.set(file, font);
  return font;
}
