import fc from "fast-check";
import { expect, test } from "vitest";
import { completeShares, declaredShares } from "./declared-shares.ts";
import { InfeasibleError } from "./infeasible-error.ts";

test("declaredShares(values) is complete when they sum to 1, and leaves them alone", () => {
  const { status, shares, remainder } = declaredShares([0.4, 0.3, 0.2, 0.1]);
  expect([status, Array.from(shares), remainder]).toEqual(["complete", [0.4, 0.3, 0.2, 0.1], 0]);
  expect(declaredShares([40, 30, 20, 10], { percent: true }).status).toBe("complete");
});

test("declaredShares(values) rescales a sum that rounding explains, half a unit a share, and says so", () => {
  const { status, shares } = declaredShares([0.333, 0.333, 0.333]);
  expect(status).toBe("rescaled");
  expect(Array.from(shares)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(declaredShares([0.5, 0.499]).status).toBe("rescaled");
  expect(declaredShares([0.5, 0.498]).status).toBe("partial");
  expect(declaredShares([0.5, 0.501]).status).toBe("rescaled");
  expect(declaredShares([0.34, 0.33, 0.32], { roundingUnit: 0.01 }).status).toBe("rescaled");
});

test("declaredShares(values) never rescales a partial list", () => {
  const { status, shares, remainder } = declaredShares([40, 25, 15], { percent: true });
  expect([status, Array.from(shares)]).toEqual(["partial", [0.4, 0.25, 0.15]]);
  expect(remainder).toBeCloseTo(0.2, 12);
});

test("declaredShares(values) of any market is complete or rescaled, whatever was rounded off", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 }), (weights) => {
      const total = weights.reduce((a, b) => a + b, 0);
      const printed = weights.map((weight) => Math.round((1000 * weight) / total) / 1000);
      const { status, shares } = declaredShares(printed);
      expect(status).not.toBe("partial");
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }),
  );
});

test("declaredShares(values) refuses more than the whole and says by how much", () => {
  expect(() => declaredShares([0.7, 0.4])).toThrow(InfeasibleError);
  expect(() => declaredShares([0.7, 0.4])).toThrow(/exceed 1 by 0.1/);
  expect(() => declaredShares([0.5, 0.502])).toThrow(InfeasibleError);
});

test("declaredShares(values) refuses a rounding unit that is none", () => {
  for (const roundingUnit of [0, 1, -0.1, Number.NaN]) {
    expect(() => declaredShares([1], { roundingUnit })).toThrow(expect.objectContaining({ argument: "roundingUnit" }));
  }
});

test("completeShares(values) refuses a partial list and names what takes it", () => {
  expect(() => completeShares([0.4, 0.25])).toThrow(/0.35.* is missing; use partialShareBounds/);
  expect(Array.from(completeShares([0.6, 0.4]))).toEqual([0.6, 0.4]);
});
