import { describe, expect, test } from "vitest";
import { fitted } from "./fit.ts";

/** A picture whose text fills 400,000 px² at any width, under a title of 60 px. */
const naturalHeight = (width: number) => 60 + 400_000 / width;
const always = false;

describe("fitted({ width, height, always, naturalHeight })", () => {
  test("keeps the contents' own height where none is asked for", () => {
    expect(fitted({ width: 800, height: null, always, naturalHeight })).toEqual({
      width: 800,
      height: 560,
      drawnWidth: 800,
      drawnHeight: 560,
    });
  });

  test("gives paper to a picture that is too short", () => {
    expect(fitted({ width: 800, height: 700, always, naturalHeight })).toMatchObject({
      drawnWidth: 800,
      drawnHeight: 700,
    });
  });

  test("draws wider what is too tall, in the proportions asked for and high enough", () => {
    const { drawnWidth, drawnHeight } = fitted({ width: 800, height: 520, always, naturalHeight });
    expect(drawnWidth).toBeGreaterThan(800);
    expect(drawnHeight / drawnWidth).toBeCloseTo(520 / 800, 5);
    expect(naturalHeight(drawnWidth)).toBeLessThanOrEqual(drawnHeight);
  });

  test("accepts the least height that it names, and refuses one less", () => {
    const least = 449;
    expect(() => fitted({ width: 800, height: least - 1, always, naturalHeight })).toThrow(
      `at this width at least ${least}`,
    );
    expect(() => fitted({ width: 800, height: least, always, naturalHeight })).not.toThrow();
  });

  test("makes a place's picture larger rather than its text too small, in the place's proportions", () => {
    const box = { width: 800, height: 80, naturalHeight };
    expect(() => fitted({ ...box, always: false })).toThrow();
    const { width, height, drawnWidth, drawnHeight } = fitted({ ...box, always: true });
    expect(naturalHeight(drawnWidth)).toBeLessThanOrEqual(drawnHeight);
    expect([width, height]).toEqual([drawnWidth, drawnHeight]);
    expect(height / width).toBeCloseTo(80 / 800, 5);
  });

  test("enlarges what is drawn for a size that is looked at from afar", () => {
    const size = fitted({ width: 1600, height: null, always, drawnFrom: 800, naturalHeight });
    expect(size).toEqual({ width: 1600, height: 1120, drawnWidth: 800, drawnHeight: 560 });
  });
});
