import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { woffOf } from "./woff.ts";

const file = new URL("../../../../../packages/charts/fonts/source-serif-4-600.ttf", import.meta.url);
const sfnt = readFileSync(file);

test("woffOf(sfnt) is read by another reader as the very font: every glyph, width and kerning", () => {
  const [font, packed] = [create(sfnt), create(Buffer.from(woffOf(sfnt)))] as [Font, Font];
  expect(packed.numGlyphs).toBe(font.numGlyphs);
  expect(packed.postscriptName).toBe(font.postscriptName);
  const words = "AVATAR Tübingen, 2,000 “fi”";
  const [set, again] = [font.layout(words), packed.layout(words)];
  expect(again.positions).toEqual(set.positions);
  expect(again.glyphs.map((glyph) => glyph.path.toSVG())).toEqual(set.glyphs.map((glyph) => glyph.path.toSVG()));
});

test("woffOf(sfnt) is smaller, whole in its length, and the same bytes each time", () => {
  const woff = woffOf(sfnt);
  expect(woff.length).toBeLessThan(sfnt.length);
  expect(new DataView(woff.buffer).getUint32(8)).toBe(woff.length);
  expect(woffOf(sfnt)).toEqual(woff);
});
