import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { gammaCdf, gammaQuantile, logGamma } from "./random-gamma-quantile.ts";

describe("gamma distribution", () => {
  test("logGamma(n) is ln (n − 1)!, logGamma(½) is ln √π, and it obeys the recurrence", () => {
    let factorial = 1;
    for (let n = 2; n < 20; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
      factorial *= n;
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 50, noNaN: true }), (x) => {
        expect(logGamma(x + 1)).toBeCloseTo(logGamma(x) + Math.log(x), 11);
      }),
    );
  });

  test("gammaCdf of whole shapes is a Poisson sum", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.double({ min: 0, max: 40, noNaN: true }), (shape, x) => {
        let term = Math.exp(-x);
        let tail = 0;
        for (let k = 0; k < shape; k++) {
          tail += term;
          term *= x / (k + 1);
        }
        expect(gammaCdf(x, shape)).toBeCloseTo(1 - tail, 12);
      }),
    );
  });

  test("gammaQuantile inverts gammaCdf", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1 - 1e-9, noNaN: true }),
        fc.double({ min: 0.02, max: 200, noNaN: true }),
        (p, alpha) => {
          const x = gammaQuantile(p, alpha);
          if (x < 1e-290) return;
          expect(Math.abs(gammaCdf(x, alpha) - p)).toBeLessThan(1e-11);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("refuses probabilities and shapes out of range", () => {
    expect(() => gammaQuantile(0, 1)).toThrow(InputError);
    expect(() => gammaQuantile(0.5, 0)).toThrow(InputError);
    expect(() => gammaCdf(-1, 1)).toThrow(InputError);
    expect(() => logGamma(0)).toThrow(InputError);
  });
});
