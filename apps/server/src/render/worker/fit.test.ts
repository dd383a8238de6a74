import { describe, expect, test } from "vitest";
import { fitted } from "./fit.ts";

/** A picture whose text fills 400,000 px² at any width, under a title of 60 px. */
const naturalHeight = (width: number) => 60 + 400_000 / width;

describe("fitted({ width, height, naturalHeight })", () => {
  test("keeps the contents' own height where none is asked for", () => {
    expect(fitted({ width: 800, height: null, naturalHeight })).toEqual({
      width: 800,
      height: 560,
      drawnWidth: 800,
      drawnHeight: 560,
    });
  });

  test("gives paper to a picture that is too short", () => {
    expect(fitted({ width: 800, height: 700, naturalHeight })).toMatchObject({ drawnWidth: 800, drawnHeight: 700 });
  });

  test("draws wider what is too tall, in the proportions asked for and high enough", () => {
    const { drawnWidth, drawnHeight } = fitted({ width: 800, height: 300, naturalHeight });
    expect(drawnWidth).toBeGreaterThan(800);
    expect(drawnHeight / drawnWidth).toBeCloseTo(300 / 800, 5);
    expect(naturalHeight(drawnWidth)).toBeLessThanOrEqual(drawnHeight);
  });

  test("accepts the least height that it names, and refuses one less", () => {
    const least = 104;
    expect(() => fitted({ width: 800, height: least - 1, naturalHeight })).toThrow(`at this width at least ${least}`);
    expect(() => fitted({ width: 800, height: least, naturalHeight })).not.toThrow();
  });
});
