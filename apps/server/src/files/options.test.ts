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
      scale: 1,
      theme: "light",
      frame: "full",
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

  test("prints 600 dpi at most and says how much a large picture may have", () => {
    expect(() => checkPixels(850, 800, 6.25)).not.toThrow();
    expect(() => checkPixels(2400, 2400, 6.25)).toThrow("at most 3.22 for a picture of 2400 × 2400 px");
  });
});

test("no chart has a param by the name of an option", () => {
  const names = charts.flatMap((chart) => Object.keys(paramsOf(chart)));
  expect(names.filter((name) => Object.hasOwn(OPTIONS, name))).toEqual([]);
});
