import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../errors.ts";
import { correlation, correlationMatrix } from "./correlation.ts";
import { cronbachAlpha } from "./cronbach-alpha.ts";
import { effectiveDimensions, symmetricEigenvalues } from "./effective-dimensions.ts";

describe("correlation", () => {
  test("is the covariance over the standard deviations, over common places only", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true })), {
          minLength: 3,
        }),
        (pairs) => {
          const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
          const xs = pairs.map(([x]) => x);
          const ys = pairs.map(([, y]) => y);
          const cov = (a: number[], b: number[]) =>
            mean(a.map((value, i) => (value - mean(a)) * ((b[i] ?? 0) - mean(b))));
          const spread = Math.sqrt(cov(xs, xs) * cov(ys, ys));
          fc.pre(spread > 1e-6);
          expect(correlation([...xs, null], [...ys, 5])).toBeCloseTo(cov(xs, ys) / spread, 9);
        },
      ),
    );
  });

  test("is undefined for a constant or for two places", () => {
    expect(correlation([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(correlation([1, 2], [1, 2])).toBeNull();
    expect(() => correlation([1], [1, 2])).toThrow(InputError);
  });

  test("strong pairs are listed once", () => {
    const { strongPairs, matrix } = correlationMatrix({ a: [1, 2, 3, 4], b: [2, 4, 6, 8], c: [1, -1, 1, -1] });
    expect(strongPairs).toEqual([{ first: "a", second: "b", correlation: expect.closeTo(1, 12) }]);
    expect(matrix[2]?.[0]).toBe(matrix[0]?.[2]);
  });
});

describe("cronbachAlpha", () => {
  test("a published example: k = 2 is 2(1 − (V₁ + V₂)/V), and equals the Spearman–Brown value for equal variances", () => {
    const first = [1, 2, 3, 4, 5];
    const second = [2, 1, 4, 3, 5];
    const r = correlation(first, second) ?? Number.NaN;
    expect(cronbachAlpha([first, second])).toBeCloseTo((2 * r) / (1 + r), 12);
  });

  test("leaves out incomplete units, and is undefined when nothing varies", () => {
    expect(
      cronbachAlpha([
        [1, 2, 3, null],
        [1, 2, 3, 9],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      cronbachAlpha([
        [1, 1],
        [2, 2],
      ]),
    ).toBeNull();
    expect(() => cronbachAlpha([[1, 2]])).toThrow(InputError);
    expect(() => cronbachAlpha([[1, 2], [1]])).toThrow("columns[1]");
  });
});

describe("effectiveDimensions", () => {
  test("n equal correlations r have eigenvalues 1 + (n − 1)r and 1 − r", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.double({ min: 0, max: 0.99, noNaN: true }), (n, r) => {
        const matrix = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, k) => (i === k ? 1 : r)));
        const [largest, ...others] = symmetricEigenvalues(matrix);
        expect(largest).toBeCloseTo(1 + (n - 1) * r, 9);
        for (const other of others) expect(other).toBeCloseTo(1 - r, 9);
        expect(effectiveDimensions(matrix)).toBeCloseTo(n / (1 + (n - 1) * r * r), 9);
      }),
    );
  });

  test("refuses what is not square and symmetric", () => {
    expect(() => effectiveDimensions([[1, 0.5]])).toThrow(InputError);
    expect(() =>
      effectiveDimensions([
        [1, 0.5],
        [0.4, 1],
      ]),
    ).toThrow("matrix[0][1]");
    expect(() => effectiveDimensions([])).toThrow(InputError);
  });
});
