import { describe, expect, test } from "vitest";
import { aggregateScores } from "./aggregate.ts";
import { carryForward } from "./carry-forward.ts";
import { scoreWithMissing } from "./missing.ts";

const EQUAL = [1, 1, 1, 1, 1, 1];

describe("scoreWithMissing", () => {
  test("with nothing missing it is the plain mean of means", () => {
    const indicators = [[0.2, 0.4], [0.6], [0.8, 1], [0], [0.5], [0.1, 0.3]];
    const result = scoreWithMissing(indicators, EQUAL);
    expect(result.dimension[0]).toBeCloseTo(0.3, 15);
    expect(result.coverage).toEqual(EQUAL);
    expect(result.score).toBeCloseTo((0.3 + 0.6 + 0.9 + 0 + 0.5 + 0.2) / 6, 12);
    expect(result.worstScore).toBe(result.score);
    expect(result.bestScore).toBe(result.score);
  });

  test("half the weight is enough for a dimension, less is not", () => {
    const result = scoreWithMissing([[0.8, null], [0.8, null, null], [0.5], [0.5], [0.5], [0.5]], EQUAL);
    expect(result.dimension.slice(0, 2)).toEqual([0.8, null]);
    expect(result.coverage[0]).toBe(0.5);
    expect(result.coverage[1]).toBeCloseTo(1 / 3, 15);
    const heavy = scoreWithMissing([[0.8, null], ...new Array<number[]>(5).fill([0.5])], EQUAL, {
      indicatorWeights: [[3, 1]],
    });
    expect(heavy.coverage[0]).toBe(0.75);
  });

  test("worst and best case stand for the missing dimensions at 0 and at 1, under the same rule", () => {
    const indicators = [[0.8], [0.6], [0.4], [0.5], [null], []];
    for (const rule of ["arithmetic", "geometric", "harmonic", "symmetric"] as const) {
      const result = scoreWithMissing(indicators, EQUAL, { rule });
      const with_ = (value: number) => aggregateScores([0.8, 0.6, 0.4, 0.5, value, value], EQUAL, { rule });
      expect(result.score).toBe(aggregateScores([0.8, 0.6, 0.4, 0.5], [1, 1, 1, 1], { rule }));
      expect(result.worstScore).toBe(with_(0));
      expect(result.bestScore).toBe(with_(1));
      expect(result.balance).toBe(2 * (result.score ?? Number.NaN) - 1);
    }
  });

  test("fewer than four dimensions have no score, yet a worst and a best case", () => {
    const result = scoreWithMissing([[1], [1], [1], [null], [null], [null]], EQUAL);
    expect(result).toMatchObject({ score: null, balance: null, worstScore: 0.5, bestScore: 1 });
    expect(scoreWithMissing([[1], [1], [1], [null]], [1, 1, 1, 1], { dimensionsMin: 3 }).score).toBe(1);
    expect(scoreWithMissing([[1], [1], [1], [1], [null]], [0, 0, 0, 0, 1]).score).toBeNull();
  });

  test("refuses scores outside [0, 1] by their place", () => {
    expect(() => scoreWithMissing([[0.5], [0.5, 2]], [1, 1])).toThrow("indicatorScores[1][1]");
    expect(() => scoreWithMissing([], [])).toThrow("at least one dimension");
    expect(() => scoreWithMissing([[0.5]], [1], { coverageMin: 2 })).toThrow("coverageMin");
  });
});

describe("carryForward", () => {
  test("carries two years at most, counts them, and never across an event", () => {
    expect(carryForward([null, 5, null, null, null, 6])).toEqual([
      { value: null, carriedYears: 0 },
      { value: 5, carriedYears: 0 },
      { value: 5, carriedYears: 1 },
      { value: 5, carriedYears: 2 },
      { value: null, carriedYears: 0 },
      { value: 6, carriedYears: 0 },
    ]);
    expect(carryForward([5, null, null], { events: [2] }).map((year) => year.value)).toEqual([5, 5, null]);
    expect(carryForward([5, null], { yearsMax: 0 })[1]?.value).toBeNull();
  });
});
