import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { beforeAll, describe, expect, test } from "vitest";
import { FONT } from "../theme.ts";
import { textExtent, textWidth } from "./text-width.ts";

const TEXTS = [
  "Beijing",
  "Hangzhou Hikvision Digital Technology",
  "Zones inside the three mega-regions: 18 of 23",
  "AVATAR To Ty Wa Two Years To Vote",
  "Xi’an, Zhōngguó, Déqīng",
  "Österreich – größter Anteil ≥ 40 %",
  "L’État à régulé l’IA : « 9 sur 18 »",
  "Office of fine affairs",
  "0.123 · 4,567 × 10² − 2023-08-15 → §5",
  "科大讯飞 iFlytek（合肥）",
];

describe("textWidth(text, sizePx, weight, font)", () => {
  beforeAll(() => {
    for (const file of [
      "source-sans-3-400",
      "source-sans-3-600",
      "source-serif-4-400",
      "source-serif-4-600",
      "noto-sans-sc-400",
    ])
      GlobalFonts.registerFromPath(decodeURIComponent(new URL(`../../fonts/${file}.ttf`, import.meta.url).pathname));
  });

  for (const weight of [400, 600] as const) {
    for (const font of ["sans", "serif"] as const) {
      test(`is within 1 % of what a canvas measures in ${font} ${weight}`, () => {
        const context = createCanvas(1, 1).getContext("2d");
        context.font = `${weight} 100px "${FONT[font]}", "${FONT.chinese}"`;
        for (const text of TEXTS) {
          const measured = context.measureText(text).width;
          expect(Math.abs(textWidth(text, 100, weight, font) - measured), text).toBeLessThan(measured * 0.01);
        }
      });
    }
  }

  test("grows with the size in proportion", () => {
    expect(textWidth("Tianjin", 26)).toBeCloseTo(2 * textWidth("Tianjin", 13), 9);
  });

  test("is 0 for an empty text, one em for a Chinese character", () => {
    expect(textWidth("", 13)).toBe(0);
    expect(textWidth("智", 13)).toBe(13);
  });

  test("gives a character outside the fonts a digit's width", () => {
    expect(textWidth("\u0e01", 13)).toBe(textWidth("0", 13));
  });
});

test("textExtent(sizePx, weight, font) spans more than the size, above more than below", () => {
  const { ascent, descent } = textExtent(100, 400, "sans");
  expect(ascent + descent).toBeGreaterThan(100);
  expect(ascent).toBeGreaterThan(descent);
});
