import { describe, expect, test } from "vitest";
import { herfindahl } from "../concentration/herfindahl.ts";
import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import { bcaLevels } from "./bca-levels.ts";
import { bootstrapInterval } from "./bootstrap-interval.ts";

describe("bcaLevels(z0, a, level)", () => {
  test("are the percentiles when nothing is to be corrected", () => {
    expect(bcaLevels(0, 0)).toEqual([expect.closeTo(0.025, 14), expect.closeTo(0.975, 14)]);
  });

  test("follow the formula of METHODS §2", () => {
    const z = normalQuantile(0.95);
    const [low, high] = bcaLevels(0.1, 0.05, 0.9);
    expect(low).toBeCloseTo(normalCdf(0.1 + (0.1 - z) / (1 - 0.05 * (0.1 - z))), 14);
    expect(high).toBeCloseTo(normalCdf(0.1 + (0.1 + z) / (1 - 0.05 * (0.1 + z))), 14);
  });

  test("mirror: both corrections with the other sign swap the tails", () => {
    const [low, high] = bcaLevels(0.2, 0.07);
    const [otherLow, otherHigh] = bcaLevels(-0.2, -0.07);
    expect(low).toBeCloseTo(1 - otherHigh, 14);
    expect(high).toBeCloseTo(1 - otherLow, 14);
  });

  test.each([
    ["an infinite correction", Number.POSITIVE_INFINITY, 0, 0.95, "z0"],
    ["NaN", 0, Number.NaN, 0.95, "a"],
    ["a level of 1", 0, 0, 1, "level"],
    ["too large an acceleration", 0, 0.6, 0.95, "a"],
  ])("refuse %s", (_name, z0, a, level, argument) => {
    expect(() => bcaLevels(z0, a, level)).toThrow(expect.objectContaining({ argument }));
  });
});

describe("bootstrapInterval(counts, index)", () => {
  const counts = [9, 6, 4, 2, 1, 1];

  test("holds the estimate and narrows with the level", () => {
    const wide = bootstrapInterval(counts, herfindahl, { method: "percentile" });
    const narrow = bootstrapInterval(counts, herfindahl, { method: "percentile", level: 0.5 });
    expect(wide).toMatchObject({ estimate: 139 / 529, level: 0.95, draws: 9999, seed: 1, method: "percentile" });
    expect(wide.lower).toBeLessThan(narrow.lower);
    expect(wide.upper).toBeGreaterThan(narrow.upper);
    expect(wide.standardError).toBeGreaterThan(0);
  });

  test("by BCa moves both ends of an index that is biased up downwards", () => {
    const plain = bootstrapInterval(counts, herfindahl, { method: "percentile" });
    const corrected = bootstrapInterval(counts, herfindahl);
    expect(corrected.method).toBe("bca");
    expect(corrected.lower).toBeLessThan(plain.lower);
    expect(corrected.upper).toBeLessThan(plain.upper);
  });

  test("of a count is near its binomial", () => {
    const { lower, upper, standardError } = bootstrapInterval([60, 40], (c) => (c[0] as number) / 100, {
      method: "percentile",
    });
    expect(lower).toBeCloseTo(0.5, 1);
    expect(upper).toBeCloseTo(0.7, 1);
    expect(standardError).toBeCloseTo(Math.sqrt(0.24 / 100), 2);
  });

  test("BCa is refused when all replicates tie, when none lies below, and when leaving one out changes nothing", () => {
    expect(() => bootstrapInterval([5, 0], herfindahl)).toThrow(/replicates that differ.*percentile/);
    expect(() => bootstrapInterval([3, 3], herfindahl)).toThrow(/both sides/);
    const parity = (c: Float64Array): number => ((c[0] as number) > 4 ? 1 : (c[0] as number) < 4 ? -1 : 0);
    expect(() => bootstrapInterval([8, 8], (c) => (c[0] === 8 || c[0] === 7 ? 0 : parity(c)))).toThrow(
      /jackknife values/,
    );
    expect(bootstrapInterval([5, 0], herfindahl, { method: "percentile" })).toMatchObject({ lower: 1, upper: 1 });
  });

  test.each([
    ["a single thing", [1, 0], {}, "counts"],
    ["half a thing", [1.5, 2], {}, "counts"],
    ["too few draws", [3, 2], { draws: 100 }, "draws"],
    ["a level of 0", [3, 2], { level: 0 }, "level"],
  ])("refuses %s", (_name, bad, option, argument) => {
    expect(() => bootstrapInterval(bad, herfindahl, option)).toThrow(expect.objectContaining({ argument }));
  });

  test("refuses an index that some resample leaves undefined", () => {
    expect(() => bootstrapInterval([3, 2], (c) => (c[0] === 0 ? null : 1))).toThrow(
      expect.objectContaining({ argument: "index" }),
    );
  });
});
