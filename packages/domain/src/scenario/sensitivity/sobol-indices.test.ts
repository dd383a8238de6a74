import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../errors.ts";
import { createRandom } from "../../numeric/random.ts";
import { compileExpression, type Model } from "./expression.ts";
import { jansenGivenMatrices } from "./given-matrices.ts";
import { type SobolIndices, sobolIndices } from "./sobol-indices.ts";
import {
  type ExactIndices,
  gFunction,
  gFunctionIndices,
  ishigami,
  ishigamiIndices,
  linearIndices,
  linearModel,
} from "./test-models.ts";

const A = [0, 1, 4.5, 9, 99, 99, 99, 99];

function worstError(found: Pick<SobolIndices, "S" | "T">, exact: ExactIndices): number {
  const gap = (list: (number | null)[], truth: number[]) =>
    list.map((value, i) => Math.abs((value ?? Number.NaN) - (truth[i] ?? Number.NaN)));
  return Math.max(...gap(found.S, exact.S), ...gap(found.T, exact.T));
}

/** Oracle: the estimators of docs/methods/scenario.md over whole matrices. */
function naiveJansen(model: Model, a: number[][], b: number[][]): { V: number; S: number[]; T: number[] } {
  const mean = (values: number[]) => values.reduce((x, y) => x + y, 0) / values.length;
  const fA = a.map(model);
  const fB = b.map(model);
  const centre = mean([...fA, ...fB]);
  const V = mean([...fA, ...fB].map((f) => (f - centre) ** 2));
  const mixed = (i: number) =>
    a.map((row, j) => model(row.map((value, k) => (k === i ? (b[j]?.[k] ?? Number.NaN) : value))));
  const inputs = [...(a[0] ?? []).keys()];
  return {
    V,
    S: inputs.map((i) => 1 - mean(mixed(i).map((f, j) => ((fB[j] ?? 0) - f) ** 2)) / (2 * V)),
    T: inputs.map((i) => mean(mixed(i).map((f, j) => ((fA[j] ?? 0) - f) ** 2)) / (2 * V)),
  };
}

describe("exact indices", () => {
  test("the worked example of docs/methods/scenario.md, to the printed digits", () => {
    const ishi = ishigamiIndices(7, 0.1);
    expect(ishi.V).toBeCloseTo(13.8445879, 7);
    [0.3139052, 0.4424111, 0].forEach((value, i) => {
      expect(ishi.S[i]).toBeCloseTo(value, 7);
    });
    [0.5575889, 0.4424111, 0.2436837].forEach((value, i) => {
      expect(ishi.T[i]).toBeCloseTo(value, 7);
    });
    const g = gFunctionIndices(A);
    expect(g.V).toBeCloseTo(0.4654244, 7);
    [0.716192, 0.179048, 0.023676, 0.007162, 0.000072].forEach((value, i) => {
      expect(g.S[i]).toBeCloseTo(value, 6);
    });
    [0.787144, 0.242198, 0.034317, 0.01046, 0.000105].forEach((value, i) => {
      expect(g.T[i]).toBeCloseTo(value, 6);
    });
  });
});

describe("sobolIndices", () => {
  test("Ishigami and g-function come out within 0.005 at N = 2¹⁴ for ten seeds", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const options = { n: 2 ** 14, seed, replicates: 0 };
      const ishi = sobolIndices(ishigami(7, 0.1), { inputs: 3, ...options });
      expect(worstError(ishi, ishigamiIndices(7, 0.1))).toBeLessThan(0.005);
      expect(ishi.V).toBeCloseTo(ishigamiIndices(7, 0.1).V, 1);
      const g = sobolIndices(gFunction(A), { inputs: 8, ...options });
      expect(worstError(g, gFunctionIndices(A))).toBeLessThan(0.005);
    }
  });

  test("pseudo-random points come out too, with a larger error that the half-widths cover", () => {
    const options = { inputs: 3, n: 4096, seed: 2, sampler: "pseudo-random", replicates: 200 } as const;
    const found = sobolIndices(ishigami(7, 0.1), options);
    const exact = ishigamiIndices(7, 0.1);
    found.S.forEach((value, i) => {
      const off = Math.abs((value ?? Number.NaN) - (exact.S[i] ?? Number.NaN));
      expect(off).toBeLessThan(2 * (found.halfWidthS[i] ?? 0));
    });
  });

  test("a weighted sum has S = T = w²/Σw²; an unused input has none", () => {
    const w = [3, 4, 0];
    const found = sobolIndices(linearModel(w), { inputs: 3, n: 4096, replicates: 0 });
    expect(worstError(found, linearIndices(w))).toBeLessThan(1e-3);
    expect(found.T[2]).toBe(0);
  });

  test("a group gathers its inputs: of x₁x₂ + x₃ the product's share is whole", () => {
    const model = compileExpression("x1 * x2 + x3", 3);
    const found = sobolIndices(model, { inputs: 3, n: 4096, groups: [[0, 1], [2]], replicates: 0 });
    const product = 7 / 144;
    const alone = 1 / 12;
    expect(found.S[0]).toBeCloseTo(product / (product + alone), 2);
    expect(found.T[0]).toBeCloseTo(found.S[0] ?? Number.NaN, 2);
    expect(found.T[1]).toBeCloseTo(alone / (product + alone), 2);
  });

  test("the path ends at the whole, and half-widths shrink along it until they have settled", () => {
    const found = sobolIndices(ishigami(7, 0.1), { inputs: 3, n: 2048, path: true, replicates: 100 });
    expect(found.path.map((step) => step.n)).toEqual([256, 512, 1024, 2048]);
    expect(found.path.at(-1)?.S).toEqual(found.S);
    expect(found.path[0]?.halfWidthS[0] ?? 0).toBeGreaterThan(found.halfWidthS[0] ?? 1);
    expect(found.settled).toBe([...found.halfWidthS, ...found.halfWidthT].every((width) => (width ?? 1) < 0.05));
  });

  test("the half-width of S is 1.96 standard deviations over independent designs, within a third", () => {
    const at = (seed: number) =>
      sobolIndices(linearModel([3, 4]), { inputs: 2, n: 512, seed, sampler: "pseudo-random", replicates: 0 }).S[0] ?? 0;
    const values = Array.from({ length: 200 }, (_, seed) => at(seed));
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const sd = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1));
    const one = sobolIndices(linearModel([3, 4]), { inputs: 2, n: 512, sampler: "pseudo-random" });
    expect((one.halfWidthS[0] ?? 0) / (1.96 * sd)).toBeGreaterThan(2 / 3);
    expect((one.halfWidthS[0] ?? 0) / (1.96 * sd)).toBeLessThan(4 / 3);
  });

  test("a constant has no indices", () => {
    const found = sobolIndices(() => 0.1, { inputs: 2, n: 256 });
    expect(found).toMatchObject({ V: 0, S: [null, null], T: [null, null], halfWidthS: [null, null], settled: false });
  });

  test("refuses what it cannot do, by name", () => {
    const model = linearModel([1, 1]);
    expect(() => sobolIndices(model, { inputs: 2, n: 1000 })).toThrow("a power of two");
    expect(() => sobolIndices(model, { inputs: 257 })).toThrow("draw pseudo-random points");
    expect(() => sobolIndices(model, { inputs: 2, groups: [[0], [0]] })).toThrow("groups[1][0]");
    expect(() => sobolIndices(model, { inputs: 2, groups: [[2]] })).toThrow("counted from 0 to 1");
    expect(() => sobolIndices(model, { inputs: 2, groups: [[]] })).toThrow("groups[0]");
    expect(() => sobolIndices((x) => Math.log((x[0] ?? 0) - 0.5), { inputs: 1 })).toThrow("keep the model away");
    // @ts-expect-error an unknown sampler
    expect(() => sobolIndices(model, { inputs: 2, sampler: "halton" })).toThrow(InputError);
  });
});

describe("jansenGivenMatrices", () => {
  test("is the estimators over whole matrices", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 4 }), (seed, inputs) => {
        const random = createRandom(seed);
        const matrix = () => Array.from({ length: 20 }, () => Array.from({ length: inputs }, () => random.next()));
        const [a, b] = [matrix(), matrix()];
        const model: Model = (x) => Math.exp(x[0] ?? 0) * (1 + (x[inputs - 1] ?? 0));
        const found = jansenGivenMatrices(model, a, b);
        const naive = naiveJansen(model, a, b);
        expect(found.V).toBeCloseTo(naive.V, 12);
        naive.S.forEach((value, i) => {
          expect(found.S[i]).toBeCloseTo(value, 10);
          expect(found.T[i]).toBeCloseTo(naive.T[i] ?? Number.NaN, 10);
        });
      }),
    );
  });

  test("refuses ragged, unequal and non-finite matrices by their place", () => {
    const model = linearModel([1, 1]);
    expect(() =>
      jansenGivenMatrices(
        model,
        [[1, 2], [3]],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toThrow("A[1]");
    expect(() =>
      jansenGivenMatrices(
        model,
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 2]],
      ),
    ).toThrow(InputError);
    expect(() =>
      jansenGivenMatrices(
        model,
        [
          [1, 2],
          [3, Number.NaN],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toThrow("A[1][1]");
  });
});
