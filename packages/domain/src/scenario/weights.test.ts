import { describe, expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { budgetAllocation, normaliseWeights } from "./weights.ts";

describe("normaliseWeights", () => {
  test("gives shares of any unit, however large or small", () => {
    expect(normaliseWeights([3, 1])).toEqual([0.75, 0.25]);
    expect(normaliseWeights([1e308, 1e308])).toEqual([0.5, 0.5]);
    expect(normaliseWeights([5e-324, 0])).toEqual([1, 0]);
  });

  test("refuses negative, missing and all-zero weights", () => {
    expect(() => normaliseWeights([1, -1])).toThrow("weights[1]");
    for (const bad of [[], [0, 0], [Number.NaN], [Number.POSITIVE_INFINITY]]) {
      expect(() => normaliseWeights(bad)).toThrow(InputError);
    }
  });
});

describe("budgetAllocation", () => {
  test("is the experts' mean share, with their range", () => {
    const [first, second] = budgetAllocation([
      [60, 40],
      [30, 70],
      [45, 55],
    ]);
    expect(first?.weight).toBeCloseTo(0.45, 12);
    expect(first?.range).toEqual([0.3, 0.6]);
    expect(second?.weight).toBeCloseTo(0.55, 12);
  });

  test("takes a sheet of 99.5 to 100.5 points and refuses others by their row", () => {
    expect(budgetAllocation([[60.4, 40]])[0]?.weight).toBeCloseTo(60.4 / 100.4, 12);
    expect(() =>
      budgetAllocation([
        [50, 50],
        [50, 51],
      ]),
    ).toThrow("sheets[1]");
    expect(() => budgetAllocation([[50, 50], [100]])).toThrow("sheets[1]");
    expect(() => budgetAllocation([])).toThrow(InputError);
    expect(() => budgetAllocation([[150, -50]])).toThrow(InputError);
  });
});
