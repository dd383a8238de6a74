import { charts, paramsOf } from "@observatory/charts";
import { describe, expect, test } from "vitest";
import { checkPixels, OPTIONS, PRESETS, readOptions } from "./options.ts";

describe("readOptions(format, query)", () => {
  test("is a page's width, light, framed and English when nothing is said", () => {
    expect(readOptions("png", [])).toEqual({
      lang: "en",
      width: 850,
      height: null,
      always: false,
      drawnFrom: null,
      scale: 1,
      theme: "light",
      frame: "full",
      title: true,
      notes: true,
      text: "embed",
      bom: false,
      v: null,
    });
  });

  test("takes a preset's size, and what is said beside it before that", () => {
    expect(readOptions("png", [["preset", "slide"]])).toMatchObject(PRESETS.slide);
    const mixed = [
      ["scale", "1"],
      ["preset", "slide"],
    ] as const;
    expect(readOptions("png", mixed)).toMatchObject({ ...PRESETS.slide, scale: 1 });
  });

  test("takes millimetres and dots an inch as printers do", () => {
    const { width, scale } = readOptions("png", [
      ["mm", "82"],
      ["dpi", "600"],
    ]);
    expect(width * scale).toBeCloseTo((82 / 25.4) * 600, 0);
    expect(readOptions("png", [["preset", "a4"]]).width).toBeCloseTo((170 / 25.4) * 96, 2);
    expect(readOptions("png", [["preset", "a4-column"]])).toMatchObject({ width: 309.92, scale: 6.25 });
  });

  test.each([
    ["width", "mm", "500", "100"],
    ["scale", "dpi", "2", "300"],
  ])("refuses %s beside %s, which say one thing twice", (one, other, first, second) => {
    expect(() =>
      readOptions("png", [
        [one, first],
        [other, second],
      ]),
    ).toThrow(`two sizes: ${one} and ${other}`);
  });

  test("prints 600 dpi at most and says how much a large picture may have", () => {
    expect(() => checkPixels(850, 800, 6.25)).not.toThrow();
    expect(() => checkPixels(2400, 2400, 6.25)).toThrow("at most 3.22, or 309 dpi, for a picture of 2400 × 2400 px");
  });
});

test("no chart has a param by the name of an option", () => {
  const names = charts.flatMap((chart) => Object.keys(paramsOf(chart)));
  expect(names.filter((name) => Object.hasOwn(OPTIONS, name))).toEqual([]);
});
