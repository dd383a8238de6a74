import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { readAmounts } from "./amounts.ts";
import { requireCounts } from "./counts.ts";
import { requireBetween, requireInteger, requireSameLength, requireWithin } from "./guards.ts";
import { sortedQuantile } from "./sorted-quantile.ts";
import { squaredDeviations } from "./squared-deviations.ts";
import { sum, sumOf } from "./sum.ts";

const place = { fn: "test", argument: "x" };

describe("readAmounts(place, values)", () => {
  test("copies, turns −0 into 0, and counts the positive", () => {
    const given = [3, -0, 1];
    const { values, positive, max, scale } = readAmounts(place, given);
    expect(Array.from(values)).toEqual([3, 0, 1]);
    expect([positive, max, scale]).toEqual([2, 3, [1, 1]]);
    values[0] = 9;
    expect(given[0]).toBe(3);
  });

  test("scales by powers of two, exactly, what could not be squared", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }),
        fc.integer({ min: -1074, max: 1000 }),
        (counts, exponent) => {
          const unit = 2 ** Math.max(-1022, exponent) * 2 ** Math.min(0, exponent + 1022);
          const given = counts.map((count) => count * unit);
          fc.pre(given.every(Number.isFinite));
          const { values, scale, max } = readAmounts(place, given);
          expect(max).toBe(Math.max(...values));
          for (const factor of scale) expect(Math.log2(factor) % 1).toBeCloseTo(0, 12);
          values.forEach((value, i) => {
            expect(value / scale[0] / scale[1]).toBe(given[i]);
            expect(Number.isFinite(value * value * 1e7)).toBe(true);
          });
          if (max > 0) expect(max * max).toBeGreaterThan(1e-100);
        },
      ),
    );
  });

  test("leaves ordinary amounts as they are", () => {
    expect(readAmounts(place, [1e-9, 1e9]).scale).toEqual([1, 1]);
    expect(readAmounts(place, [2 ** 60]).scale).toEqual([1, 1]);
    expect(readAmounts(place, [2 ** 61]).scale).toEqual([2 ** -61, 1]);
    expect(readAmounts(place, [2 ** -61]).scale).toEqual([2 ** 61, 1]);
  });
});

describe("readAmounts(place, values) refuses", () => {
  const hole: number[] = [];
  hole[2] = 1;
  test.each([
    ["+∞", [Number.POSITIVE_INFINITY], 0],
    ["−∞", [1, Number.NEGATIVE_INFINITY], 1],
    ["NaN", [1, 2, Number.NaN], 2],
    ["a negative number", Float64Array.of(0, -5e-324), 1],
    ["a number as text", [1, "2"], 1],
    ["true", [true], 0],
    ["null", [0, null], 1],
    ["a bigint", [1n], 0],
    ["a hole", hole, 0],
  ])("%s at its position", (_name, values, position) => {
    const attempt = () => readAmounts(place, values as ArrayLike<number>);
    expect(attempt).toThrow(expect.objectContaining({ ...place, path: [position], rule: "finite amounts ≥ 0" }));
  });
});

describe("sum(values)", () => {
  test("loses nothing between giants", () => {
    expect(sum([1e16, 1, -1e16])).toBe(1);
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum([])).toBe(0);
    expect(sumOf(4, (i) => [1, 1e100, 1, -1e100][i] as number)).toBe(2);
  });

  test("of a million tenths is a hundred thousand", () => {
    expect(sum(new Float64Array(1e6).fill(0.1))).toBe(100000);
    expect(sumOf(1e6, () => 0.1)).toBe(100000);
  });
});

test("squaredDeviations(values, mean) is the variance times n, however far from 0", () => {
  expect(squaredDeviations(Float64Array.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16), 1e9 + 10)).toBe(90);
  // Squares of 2⁻⁵⁴ before and after a giant of 1: five quarters of its last bit, which round to one.
  const a = 2 ** -27;
  expect(squaredDeviations(Float64Array.of(a, a, a, 1, a, a), 0)).toBe(1 + 2 ** -52);
});

test("sortedQuantile(ascending, level) interpolates between order statistics", () => {
  expect([0, 0.25, 0.5, 0.9, 1].map((level) => sortedQuantile([1, 2, 3, 4, 5], level))).toEqual([1, 2, 3, 4.6, 5]);
  expect(sortedQuantile([7], 0.3)).toBe(7);
  expect(sortedQuantile([1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], 0.75)).toBe(Number.POSITIVE_INFINITY);
});

describe("guards", () => {
  test.each([
    ["half", () => requireInteger(place, 0.5, 0), "a whole number ≥ 0"],
    ["below", () => requireInteger(place, -1, 0), "a whole number ≥ 0"],
    ["above", () => requireInteger(place, 6, 1, 5), "a whole number in [1, 5]"],
    ["NaN", () => requireInteger(place, Number.NaN, 0), "a whole number ≥ 0"],
    ["too small", () => requireWithin(place, -0.1, 0, 1), "a number in [0, 1]"],
    ["too large", () => requireWithin(place, 1.1, 0, 1), "a number in [0, 1]"],
    [
      "infinite",
      () => requireWithin(place, Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY),
      "a finite number ≥ 0",
    ],
    ["a string", () => requireWithin(place, "1" as unknown as number, 0, 1), "a number in [0, 1]"],
    ["the end", () => requireBetween(place, 1, 0, 1), "a number strictly between 0 and 1"],
    ["text", () => requireBetween(place, "0.5" as unknown as number, 0, 1), "a number strictly between 0 and 1"],
    ["no size", () => requireBetween(place, 0, 0, Number.POSITIVE_INFINITY), "a finite number > 0"],
    [
      "an end that is infinite",
      () => requireBetween(place, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      "a finite number",
    ],
    ["the start", () => requireBetween(place, 0, 0, 1), "a number strictly between 0 and 1"],
    ["lengths", () => requireSameLength(place, [1], [1, 2]), "as many elements as its companion, 2"],
    ["a fraction among counts", () => requireCounts(place, [1, 0.5]), "whole numbers ≥ 0"],
    ["a negative count", () => requireCounts(place, [-1]), "whole numbers ≥ 0"],
    ["too many things", () => requireCounts(place, [2 ** 53 - 1, 2 ** 53 - 1]), "a sum below 2⁵³"],
    ["no array", () => requireCounts(place, "12" as unknown as number[]), "an array or typed array of numbers"],
    [
      "a view without elements",
      () => readAmounts(place, new DataView(new ArrayBuffer(8)) as unknown as number[]),
      "an array or typed array of numbers",
    ],
  ])("refuse %s", (_name, attempt, rule) => {
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(expect.objectContaining({ ...place, rule }));
  });

  test("let the ends of a closed range through", () => {
    requireWithin(place, 0, 0, 1);
    requireWithin(place, 1, 0, 1);
    requireInteger(place, 5, 5, 5);
    requireBetween(place, 0.5, 0, 1);
    expect(requireCounts(place, Uint8Array.of(1, 2))).toBe(3);
    expect(requireCounts(place, [Number.MAX_SAFE_INTEGER, 0])).toBe(Number.MAX_SAFE_INTEGER);
  });
});
