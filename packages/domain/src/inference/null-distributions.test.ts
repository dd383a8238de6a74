import { describe, expect, test } from "vitest";
import { herfindahl } from "../concentration/herfindahl.ts";
import { giniWeighted } from "../inequality/weighted-gini.ts";
import { binomialTest } from "./binomial-test.ts";
import { dispersionTest } from "./dispersion-test.ts";
import { groupPermutationTest } from "./group-permutation-test.ts";
import { monteCarloTest } from "./monte-carlo.ts";
import { multinomialNull } from "./multinomial-null.ts";
import { successiveSampling } from "./successive-sampling.ts";

/** Every sequence of n places, one by one. */
function sequences(n: number, places: number): number[][] {
  if (n === 0) return [[]];
  return sequences(n - 1, places).flatMap((start) => Array.from({ length: places }, (_, place) => [...start, place]));
}

describe("multinomialNull(n, chances, observed)", () => {
  test("METHODS §6.8: the mean of H for 23 things", () => {
    expect(multinomialNull(23, [0.5, 0.3, 0.2], [12, 7, 4]).meanHhi).toBeCloseTo(0.4069565, 7);
  });

  test("is what visiting every sequence of throws gives", () => {
    const p = [0.5, 0.3, 0.2];
    const n = 6;
    const outcomes = sequences(n, 3).map((sequence) => ({
      counts: p.map((_, place) => sequence.filter((at) => at === place).length),
      chance: sequence.reduce((product, place) => product * (p[place] as number), 1),
    }));
    const mean = (of: (counts: number[]) => number): number =>
      outcomes.reduce((sum, { counts, chance }) => sum + chance * of(counts), 0);
    const hhi = (counts: number[]): number => herfindahl(counts) ?? 0;
    const gini = (counts: number[]): number =>
      giniWeighted(
        counts.map((count, i) => count / (p[i] as number)),
        p,
      ) ?? 0;
    for (const observed of [
      [6, 0, 0],
      [3, 2, 1],
      [2, 2, 2],
      [0, 1, 5],
    ]) {
      const actual = multinomialNull(n, p, observed);
      expect(actual.method).toBe("exact");
      expect(actual.meanHhi).toBeCloseTo(mean(hhi), 13);
      expect(actual.varHhi).toBeCloseTo(mean((counts) => hhi(counts) ** 2) - mean(hhi) ** 2, 13);
      expect(actual.pUpperHhi).toBeCloseTo(
        mean((counts) => (hhi(counts) >= hhi(observed) - 1e-12 ? 1 : 0)),
        12,
      );
      expect(actual.pUpperWeightedGini).toBeCloseTo(
        mean((counts) => (gini(counts) >= gini(observed) - 1e-9 ? 1 : 0)),
        12,
      );
    }
  });

  test("samples what is too much to enumerate, near the exact moments, and says how", () => {
    const p = Array.from({ length: 30 }, (_, i) => (i + 1) / 465);
    const counts = p.map((_, i) => (i > 6 ? 1 : 0));
    const sampled = multinomialNull(23, p, counts, { seed: 7 });
    expect(sampled).toMatchObject({ method: "monte-carlo", draws: 9999, seed: 7 });
    expect(sampled.pUpperHhi).toBe(1);
    expect(sampled.standardErrorHhi).toBe(0);
    expect(multinomialNull(23, p, counts, { seed: 7 })).toEqual(sampled);
  });

  test("ignores places without a chance", () => {
    expect(multinomialNull(4, [0.5, 0, 0.5], [3, 0, 1])).toEqual(multinomialNull(4, [0.5, 0.5], [3, 1]));
  });

  test.each([
    ["counts that do not sum to n", 5, [0.5, 0.5], [3, 1], "observed", []],
    ["a thing where none can be", 4, [1, 0], [3, 1], "observed", [1]],
    ["chances that do not sum to 1", 4, [0.5, 0.4], [3, 1], "chances", []],
    ["fewer chances than places", 4, [1], [3, 1], "observed", []],
    ["no things", 0, [0.5, 0.5], [0, 0], "n", []],
    ["half a thing", 4, [0.5, 0.5], [3.5, 0.5], "observed", [0]],
  ])("refuses %s", (_name, n, p, observed, argument, path) => {
    expect(() => multinomialNull(n, p, observed)).toThrow(expect.objectContaining({ argument, path }));
  });
});

/**
 * The same law by another road: places arrive at exponential times with their weights as rates; the last of the n drawn
 * arrives at time t, the others before it or after. The trapezium rule over x with t = exp(x − e^{−x}).
 */
function byArrivalTimes(weights: number[], n: number, inside: boolean[]): number[] {
  const law = new Array<number>(n + 1).fill(0);
  for (let x = -4; x < 5; x += 0.01) {
    const t = Math.exp(x - Math.exp(-x));
    const weight = 0.01 * t * (1 + Math.exp(-x));
    weights.forEach((rate, last) => {
      let ways = [[1]];
      weights.forEach((other, i) => {
        if (i === last) return;
        const before = 1 - Math.exp(-other * t);
        const next: number[][] = Array.from({ length: ways.length + 1 }, () => new Array<number>(n + 1).fill(0));
        ways.forEach((byInside, drawn) => {
          byInside.forEach((chance, k) => {
            (next[drawn] as number[])[k] = ((next[drawn] as number[])[k] ?? 0) + chance * (1 - before);
            const kAfter = k + (inside[i] ? 1 : 0);
            (next[drawn + 1] as number[])[kAfter] = ((next[drawn + 1] as number[])[kAfter] ?? 0) + chance * before;
          });
        });
        ways = next.slice(0, n + 1);
      });
      (ways[n - 1] ?? []).forEach((chance, k) => {
        const at = k + (inside[last] ? 1 : 0);
        law[at] = (law[at] ?? 0) + weight * rate * Math.exp(-rate * t) * chance;
      });
    });
  }
  return law;
}

describe("successiveSampling(weights, draws, inside)", () => {
  test("of two draws from three, by hand", () => {
    const { pmf, mean } = successiveSampling([2, 1, 1], 2, [true, false, false]);
    expect(pmf.get(1)).toBeCloseTo(0.5 + 0.5 * (2 / 3), 15);
    expect(pmf.get(0)).toBeCloseTo(1 / 6, 15);
    expect(mean).toBeCloseTo(5 / 6, 15);
  });

  test("is the law found from arrival times", () => {
    const weights = [5, 1, 2, 0.5, 3, 1.5];
    const inside = [true, false, true, false, false, true];
    const { pmf } = successiveSampling(weights, 3, inside);
    byArrivalTimes(weights, 3, inside).forEach((chance, k) => {
      expect(pmf.get(k) ?? 0).toBeCloseTo(chance, 10);
    });
  });

  test("with equal weights is hypergeometric", () => {
    const { pmf } = successiveSampling(
      Array(18).fill(3),
      7,
      Array.from({ length: 18 }, (_, i) => i < 9),
    );
    expect(pmf.get(7)).toBeCloseTo(36 / 31824, 14);
    expect(Array.from(pmf.values()).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 13);
  });

  test("drawing all draws the whole set, drawing none none", () => {
    expect(Array.from(successiveSampling([1, 2, 3], 3, [true, true, false]).pmf)).toEqual([[2, expect.closeTo(1, 14)]]);
    expect(successiveSampling([1, 2], 0, [true, false])).toMatchObject({ mean: 0, method: "exact" });
  });

  test("samples beyond twenty candidates, near the exact law", () => {
    const weights = Array.from({ length: 21 }, (_, i) => 1 + (i % 4));
    const inside = weights.map((_, i) => i % 3 === 0);
    const sampled = successiveSampling(weights, 6, inside, { draws: 20_000, seed: 3 });
    expect(sampled).toMatchObject({ method: "monte-carlo", replicates: 20_000, seed: 3 });
    const exact = successiveSampling(weights.slice(0, 20), 6, inside.slice(0, 20));
    const withoutLast = successiveSampling([...weights.slice(0, 20), 0], 6, inside);
    expect(withoutLast).toEqual(exact);
    expect(Math.abs(sampled.mean - 2)).toBeLessThan(0.3);
    expect(sampled.standardError).toBeGreaterThan(0);
  });

  test("the sampler agrees with the exact law on the same candidates", () => {
    const weights = [5, 1, 2, 0.5, 3, 1.5];
    const inside = [true, false, true, false, false, true];
    const exact = successiveSampling(weights, 3, inside);
    const padded = [...weights, ...Array<number>(15).fill(1e-12)];
    const sampled = successiveSampling(padded, 3, [...inside, ...Array<boolean>(15).fill(false)], { draws: 20_000 });
    expect(Math.abs(sampled.mean - exact.mean)).toBeLessThan(4 * (sampled.standardError ?? 0));
  });

  test.each([
    ["more draws than candidates with a weight", [1, 0, 2], 3, [true, true, false], "weights", []],
    ["a negative weight", [1, -1], 1, [true, false], "weights", [1]],
    ["fewer memberships than candidates", [1, 1], 1, [true], "inside", []],
    ["a membership that is neither", [1, 1], 1, [true, 1], "inside", [1]],
    ["half a draw", [1, 1], 0.5, [true, false], "draws", []],
  ])("refuses %s", (_name, weights, draws, inside, argument, path) => {
    const attempt = () => successiveSampling(weights, draws, inside as boolean[]);
    expect(attempt).toThrow(expect.objectContaining({ argument, path }));
  });
});

describe("dispersionTest(counts, base, index)", () => {
  const base = [30, 20, 20, 15, 15];

  test("puts the share of one place where the binomial puts it", () => {
    const { pUpper, nullMean, standardError } = dispersionTest([14, 3, 2, 2, 2], base, (counts) => counts[0] as number);
    expect(Math.abs(pUpper - binomialTest(14, 23, 0.3).upper)).toBeLessThan(4 * standardError + 1e-3);
    expect(nullMean).toBeCloseTo(6.9, 0);
  });

  test("has the null mean of H", () => {
    const { nullMean, nullLow, nullHigh } = dispersionTest([10, 4, 3, 3, 3], base, herfindahl);
    const squares = base.reduce((sum, part) => sum + (part / 100) ** 2, 0);
    expect(nullMean).toBeCloseTo(1 / 23 + (22 / 23) * squares, 2);
    expect(nullLow).toBeLessThan(nullMean);
    expect(nullHigh).toBeGreaterThan(nullMean);
  });

  test("places zones once", () => {
    const inside = [true, true, false, false, false];
    const index = (counts: Float64Array): number => (counts[0] as number) + (counts[1] as number);
    const sampled = dispersionTest([1, 1, 0, 0, 0], base, index, { places: "once", seed: 5 });
    const exact = successiveSampling(base, 2, inside);
    expect(Math.abs(sampled.nullMean - exact.mean)).toBeLessThan(0.03);
    expect(Math.abs(sampled.pUpper - (exact.pmf.get(2) ?? 0))).toBeLessThan(4 * sampled.standardError);
  });

  test("gives the same for the same seed and another for another", () => {
    const run = (seed: number) => dispersionTest([10, 4, 3, 3, 3], base, herfindahl, { seed });
    expect(run(1)).toEqual(run(1));
    expect(run(1).pUpper).not.toBe(run(2).pUpper);
  });

  test.each([
    ["nothing to place", [0, 0], [1, 1], {}, "counts", []],
    ["a thing without a base", [1, 1], [1, 0], {}, "counts", [1]],
    ["two zones in one city", [2, 0], [1, 1], { places: "once" as const }, "counts", [0]],
    ["too few draws", [1, 1], [1, 1], { draws: 999 }, "draws", []],
  ])("refuses %s", (_name, counts, weights, option, argument, path) => {
    expect(() => dispersionTest(counts, weights, herfindahl, option)).toThrow(
      expect.objectContaining({ argument, path }),
    );
  });
});

test("monteCarloTest(observed, replicate) counts ties as at least as large, and refuses what is no number", () => {
  expect(monteCarloTest(3, () => 3)).toMatchObject({ pUpper: 1, nullMean: 3, standardError: 0 });
  const { pUpper, nullLow, nullHigh } = monteCarloTest(0.9, (random) => random.next());
  expect(pUpper).toBeCloseTo(0.1, 1);
  expect([nullLow, nullHigh]).toEqual([expect.closeTo(0.05, 1), expect.closeTo(0.95, 1)]);
  expect(() => monteCarloTest(1, () => null)).toThrow(expect.objectContaining({ argument: "replicate" }));
});

describe("groupPermutationTest(perHead, population, groups)", () => {
  test("finds the share of groupings at least as unequal", () => {
    const result = groupPermutationTest([1, 1, 5, 5], [1, 1, 1, 1], ["a", "a", "b", "b"]);
    expect(result?.pUpper).toBeCloseTo(1 / 3, 1);
    expect(Math.abs((result?.pUpper ?? 0) - 1 / 3)).toBeLessThan(4 * (result?.standardError ?? 0));
  });

  test("is undefined when nobody has anything, and certain when there is one group", () => {
    expect(groupPermutationTest([0, 0], [1, 1], ["a", "b"])).toBeNull();
    expect(groupPermutationTest([1, 2], [1, 1], ["a", "a"])?.pUpper).toBe(1);
  });
});
