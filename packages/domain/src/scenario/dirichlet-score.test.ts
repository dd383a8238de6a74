import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { dirichletExceedance, dirichletMoments } from "./dirichlet-exact.ts";
import { dirichletScore } from "./dirichlet-score.ts";
import { sampleQuantiles } from "./quantiles.ts";

/** the worked example of docs/methods/scenario.md, with s₄ = .55 for the exceedance. */
const S = [0.8, 0.6, 0.4, 0.5, 0.3, 0.2];
const S_DISTINCT = [0.8, 0.6, 0.4, 0.55, 0.3, 0.2];
const FLAT = [1, 1, 1, 1, 1, 1];

/** Oracle: the textbook sum for the uniform simplex and distinct scores. */
function naiveExceedance(x: number[], t: number): number {
  return x.reduce((total, high, j) => {
    if (high <= t) return total;
    const gaps = x.reduce((product, low, k) => (k === j ? product : product * (high - low)), 1);
    return total + (high - t) ** (x.length - 1) / gaps;
  }, 0);
}

describe("dirichletMoments", () => {
  test("the worked example of docs/methods/scenario.md: sd of S under uniform weights is 0.0745356", () => {
    expect(dirichletMoments(S, FLAT).sd).toBeCloseTo(0.0745356, 7);
  });

  test("variances and covariances of the weights agree with their sum being 1", () => {
    const { varWeights, covW01 } = dirichletMoments([1, 0], [2, 3]);
    expect(varWeights[0]).toBeCloseTo(0.04, 15);
    expect(covW01).toBeCloseTo(-(varWeights[0] ?? 0), 15);
    expect(dirichletMoments([0.4], [2])).toEqual({ mean: 0.4, variance: 0, sd: 0, varWeights: [0], covW01: null });
  });
});

describe("dirichletExceedance", () => {
  test("the worked examples of docs/methods/scenario.md", () => {
    expect(dirichletExceedance(S_DISTINCT, FLAT, 0.5)).toBeCloseTo(0.3652381, 7);
    expect(dirichletExceedance([0.8, 0.3], [1, 1], 0.5)).toBeCloseTo(0.6, 12);
    expect(dirichletExceedance([0.9, 0.4, 0.1], [1, 1, 1], 0.5)).toBeCloseTo(0.4, 12);
  });

  test("is the sum over distinct scores on the uniform simplex", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 0, max: 50 }),
        (x, t) => {
          expect(
            dirichletExceedance(
              x,
              x.map(() => 1),
              t,
            ),
          ).toBeCloseTo(naiveExceedance(x, t), 6);
        },
      ),
    );
  });

  test("recursion and quadrature agree, with ties and whole shapes too", () => {
    const x = [0.8, 0.5, 0.5, 0.2];
    for (const alpha of [
      [1, 1, 1, 1],
      [2, 1, 3, 1],
      [5, 4, 1, 2],
    ]) {
      const nudged = alpha.map((shape, i) => (i === 0 ? shape + 1e-12 : shape));
      for (const t of [0.3, 0.5, 0.55]) {
        expect(dirichletExceedance(x, nudged, t)).toBeCloseTo(dirichletExceedance(x, alpha, t), 10);
      }
    }
  });

  test("a beta distribution of half shapes is the arcsine law", () => {
    const arcsine = (t: number) => 1 - (2 / Math.PI) * Math.asin(Math.sqrt(t));
    for (const t of [0.1, 0.5, 0.9]) expect(dirichletExceedance([1, 0], [0.5, 0.5], t)).toBeCloseTo(arcsine(t), 12);
  });

  test("is 0 or 1 beyond the scores, and tied scores are certain", () => {
    for (const alpha of [
      [1, 1],
      [0.5, 2.5],
    ]) {
      expect(dirichletExceedance([0.2, 0.4], alpha, 0.1)).toBe(1);
      expect(dirichletExceedance([0.2, 0.4], alpha, 0.4)).toBe(0);
      expect(dirichletExceedance([0.3, 0.3], alpha, 0.3)).toBe(0);
    }
  });
});

describe("dirichletScore", () => {
  test.each([[FLAT], [[2.5, 2.5, 2.5, 2.5, 2.5, 2.5]], [[0.05, 0.3, 1, 2, 4.5, 0.7]]])(
    "draws with shapes %j lie within four standard errors of the closed forms",
    (alpha) => {
      const draws = 40_000;
      const result = dirichletScore(S_DISTINCT, alpha, { draws, seed: 11 });
      expect(Math.abs(result.probAbove - result.probAboveExact)).toBeLessThan(4 * result.standardError);
      for (const [word, quantile] of Object.entries(result.quantiles)) {
        const reached = 1 - dirichletExceedance(S_DISTINCT, alpha, quantile);
        const p = Number(word);
        expect(Math.abs(reached - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / draws));
      }
    },
  );

  test("same seed, same result; another seed, another", () => {
    const at = (seed: number) => dirichletScore(S, FLAT, { draws: 1000, seed });
    expect(at(1)).toEqual(at(1));
    expect(at(1).quantiles).not.toEqual(at(2).quantiles);
  });

  test("refuses shapes and scores out of range by their place", () => {
    expect(() => dirichletScore([0.5, 0.5], [1, 0])).toThrow("alpha[1]");
    expect(() => dirichletScore([0.5, Number.NaN], [1, 1])).toThrow("x[1]");
    expect(() => dirichletScore([0.5], [1, 1])).toThrow(InputError);
    expect(() => dirichletScore([0.5], [1], { draws: 0 })).toThrow("draws");
    expect(() => dirichletScore([0.5], [1], { threshold: Number.NaN })).toThrow("threshold");
  });
});

describe("sampleQuantiles", () => {
  test("agrees with sorting and interpolating", () => {
    const probabilities = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 200 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const naive = probabilities.map((p) => {
          const position = p * (sorted.length - 1);
          const k = Math.floor(position);
          const low = sorted[k] ?? Number.NaN;
          return low + (position - k) * ((sorted[k + 1] ?? low) - low);
        });
        sampleQuantiles(Float64Array.from(values), probabilities).forEach((quantile, i) => {
          expect(quantile).toBeCloseTo(naive[i] ?? Number.NaN, 12);
        });
      }),
    );
  });

  test("refuses nothing, and probabilities out of order", () => {
    expect(() => sampleQuantiles(new Float64Array(0), [0.5])).toThrow(InputError);
    expect(() => sampleQuantiles(Float64Array.of(1), [0.5, 0.4])).toThrow("probabilities[1]");
  });
});
