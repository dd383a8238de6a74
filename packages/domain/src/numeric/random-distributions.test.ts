import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { createRandom } from "./random.ts";
import { dirichletSampler } from "./random-dirichlet.ts";
import { gammaSampler, logGammaSampler } from "./random-gamma.ts";
import { exponentialSampler, normalSampler } from "./random-normal.ts";
import { gumbel, triangularQuantile } from "./random-shapes.ts";

const N = 100_000;
/** The 99.9 % point of the Kolmogorov–Smirnov distance of N draws. */
const FAR = 1.95 / Math.sqrt(N);

function distance(draw: () => number, cdf: (x: number) => number): number {
  const drawn = Float64Array.from({ length: N }, draw).sort();
  return drawn.reduce((worst, x, i) => Math.max(worst, Math.abs(cdf(x) - i / N), Math.abs(cdf(x) - (i + 1) / N)), 0);
}

/** Oracle: erf by its Maclaurin series, good to 1e-9 for |x| < 4. */
function erf(x: number): number {
  if (Math.abs(x) > 4) return Math.sign(x);
  let term = x;
  let total = x;
  for (let n = 1; n < 120; n++) {
    term *= (-x * x) / n;
    total += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * total;
}

const exponentialCdf = (x: number) => 1 - Math.exp(-x);
const erlang3Cdf = (x: number) => 1 - Math.exp(-x) * (1 + x + (x * x) / 2);

describe("random variates", () => {
  test("normalSampler follows the normal distribution", () => {
    expect(distance(normalSampler(createRandom(1)), (x) => (1 + erf(x / Math.SQRT2)) / 2)).toBeLessThan(FAR);
  });

  test("normalSampler reaches the tail beyond the last box as often as it should", () => {
    const draw = normalSampler(createRandom(2));
    let beyond = 0;
    for (let i = 0; i < 2_000_000; i++) if (Math.abs(draw()) > 3.5) beyond++;
    const expected = 2_000_000 * 4.652581580710802e-4;
    expect(Math.abs(beyond - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  test("exponentialSampler follows the exponential distribution", () => {
    expect(distance(exponentialSampler(createRandom(3)), exponentialCdf)).toBeLessThan(FAR);
  });

  test("gammaSampler follows the gamma distribution for shapes ½, 1 and 3", () => {
    expect(distance(gammaSampler(0.5, createRandom(4)), (x) => erf(Math.sqrt(x)))).toBeLessThan(FAR);
    expect(distance(gammaSampler(1, createRandom(5)), exponentialCdf)).toBeLessThan(FAR);
    expect(distance(gammaSampler(3, createRandom(6)), erlang3Cdf)).toBeLessThan(FAR);
  });

  test("logGammaSampler is the logarithm of gammaSampler where that does not underflow", () => {
    for (const alpha of [0.5, 1, 3]) {
      const plain = gammaSampler(alpha, createRandom(7));
      const logged = logGammaSampler(alpha, createRandom(7));
      for (let i = 0; i < 100; i++) expect(Math.exp(logged()) / plain()).toBeCloseTo(1, 12);
    }
  });

  test("dirichletSampler gives weights that sum to 1, with Dirichlet means and variances", () => {
    for (const alpha of [
      [1, 1, 1],
      [2.5, 0.5, 4],
      [0.01, 0.02, 0.01],
    ]) {
      const total = alpha.reduce((a, b) => a + b, 0);
      const draw = dirichletSampler(alpha, createRandom(8));
      const w = new Float64Array(alpha.length);
      const sums = new Float64Array(alpha.length);
      const squares = new Float64Array(alpha.length);
      let offBy = 0;
      for (let k = 0; k < N; k++) {
        draw(w);
        offBy = Math.max(offBy, Math.abs(w.reduce((a, b) => a + b, 0) - 1));
        w.forEach((v, i) => {
          sums[i] = (sums[i] ?? 0) + v;
          squares[i] = (squares[i] ?? 0) + v * v;
        });
      }
      expect(offBy).toBeLessThan(1e-12);
      alpha.forEach((a, i) => {
        const mean = a / total;
        const variance = (mean * (1 - mean)) / (total + 1);
        expect(Math.abs((sums[i] ?? 0) / N - mean)).toBeLessThan(4 * Math.sqrt(variance / N));
        expect((squares[i] ?? 0) / N - ((sums[i] ?? 0) / N) ** 2).toBeCloseTo(variance, 2);
      });
    }
  });

  test("triangularQuantile(u) inverts the triangular distribution function", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (u, mode) => {
        const x = triangularQuantile(u, 0, mode, 1);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
        const cdf = x < mode ? (x * x) / mode : mode === 1 ? x * x : 1 - ((1 - x) * (1 - x)) / (1 - mode);
        expect(cdf).toBeCloseTo(u, 9);
      }),
    );
    expect(triangularQuantile(0.3, 2, 2, 2)).toBe(2);
  });

  test("gumbel follows exp(−exp(−x))", () => {
    const random = createRandom(9);
    expect(
      distance(
        () => gumbel(random),
        (x) => Math.exp(-Math.exp(-x)),
      ),
    ).toBeLessThan(FAR);
  });

  test("refuses shapes that are not finite and > 0, naming the position", () => {
    for (const alpha of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => gammaSampler(alpha, createRandom(1))).toThrow(InputError);
      expect(() => dirichletSampler([1, alpha], createRandom(1))).toThrow("alpha[1]");
    }
    expect(() => dirichletSampler([], createRandom(1))).toThrow(InputError);
    expect(() => triangularQuantile(0.5, 0, 2, 1)).toThrow(InputError);
    expect(() => triangularQuantile(1.5, 0, 1, 2)).toThrow(InputError);
  });
});
