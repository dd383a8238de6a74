import fc from "fast-check";
import { expect, test } from "vitest";
import { InfeasibleError } from "./infeasible-error.ts";
import { intervalShareBounds } from "./interval-share-bounds.ts";
import { waterLevel } from "./water-level.ts";

const squares = (shares: number[]): number => shares.reduce((total, share) => total + share * share, 0);

/** Ranges around a market that exists, so that they are feasible. */
const ranges = (max: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.nat({ max: 10 }), fc.nat({ max: 10 })), {
      minLength: 2,
      maxLength: max,
    })
    .map((rows) => {
      const total = rows.reduce((sum, [weight]) => sum + weight, 0);
      const shares = rows.map(([weight]) => weight / total);
      const lower = rows.map(([, down], i) => Math.max(0, (shares[i] as number) - down / 100));
      const upper = rows.map(([, , up], i) => Math.min(1, (shares[i] as number) + up / 100));
      return { shares, lower, upper };
    });

/** All ends of ranges but for one share, which takes what is left. */
function naiveMaximum(lower: number[], upper: number[]): number {
  let best = 0;
  for (let inside = 0; inside < lower.length; inside++) {
    for (let ends = 0; ends < 2 ** lower.length; ends++) {
      const shares = lower.map((low, i) => ((ends >> i) & 1 ? (upper[i] as number) : low));
      const rest = 1 - shares.reduce((total, share, i) => (i === inside ? total : total + share), 0);
      if (rest < (lower[inside] as number) - 1e-12 || rest > (upper[inside] as number) + 1e-12) continue;
      shares[inside] = rest;
      best = Math.max(best, squares(shares));
    }
  }
  return best;
}

test("a market inside the ranges is inside the bounds", () => {
  fc.assert(
    fc.property(ranges(30), ({ shares, lower, upper }) => {
      const bounds = intervalShareBounds(lower, upper);
      expect(squares(shares)).toBeGreaterThanOrEqual(bounds.hhiMin - 1e-12);
      expect(squares(shares)).toBeLessThanOrEqual(bounds.hhiMax + 1e-12);
      expect(bounds.hhiMaxChordOuter).toBeGreaterThanOrEqual(bounds.hhiMaxInner);
      expect(bounds.hhiMaxMethod).toBe(lower.length > 20 ? "outer" : "exact");
    }),
  );
});

test("the upper end is the best vertex, by enumerating them all", () => {
  fc.assert(
    fc.property(ranges(8), ({ lower, upper }) => {
      expect(intervalShareBounds(lower, upper).hhiMax).toBeCloseTo(naiveMaximum(lower, upper), 10);
    }),
  );
});

test("the chord bound is the fractional knapsack, and its market stands below the maximum", () => {
  const { hhiMaxChordOuter, hhiMax, hhiMaxInner } = intervalShareBounds([0.3, 0.2, 0.1], [0.5, 0.45, 0.3]);
  // Raised in decreasing l + u: 0.2 of the first, 0.2 of the 0.25 of the second.
  expect(hhiMaxChordOuter).toBeCloseTo(0.14 + 0.2 * 0.8 + 0.2 * 0.65, 12);
  expect(hhiMax).toBeCloseTo(0.25 + 0.16 + 0.01, 12);
  expect(hhiMaxInner).toBe(hhiMax);
});

test("more than twenty shares have an outer bound and a market below it", () => {
  const lower = Array.from({ length: 21 }, (_, i) => 0.02 + i / 2000);
  const upper = lower.map((low) => low + 0.03);
  const { hhiMax, hhiMaxInner, hhiMaxChordOuter, hhiMaxMethod } = intervalShareBounds(lower, upper);
  expect(hhiMaxMethod).toBe("outer");
  expect(hhiMax).toBe(hhiMaxChordOuter);
  // The largest are raised by 0.03 each until 1 − Σl is used up.
  const spare = 1 - lower.reduce((a, b) => a + b, 0);
  const full = Math.floor(spare / 0.03 + 1e-9);
  const shares = lower.toReversed().map((low, i) => low + (i < full ? 0.03 : i === full ? spare - full * 0.03 : 0));
  expect(hhiMaxInner).toBeCloseTo(squares(shares), 12);
  const gain = lower
    .toReversed()
    .reduce((sum, low, i) => sum + (i < full ? 0.03 : i === full ? spare - full * 0.03 : 0) * (2 * low + 0.03), 0);
  expect(hhiMaxChordOuter).toBeCloseTo(squares(lower) + gain, 12);
});

test("like ranges are not permuted: as many as fit are full", () => {
  const { hhiMax } = intervalShareBounds(Array(20).fill(0), Array(20).fill(0.0951));
  expect(hhiMax).toBeCloseTo(10 * 0.0951 ** 2 + 0.049 ** 2, 12);
});

test("upper ends that miss 1 by rounding are all reached", () => {
  const { hhiMin, hhiMax } = intervalShareBounds([0, 0], [0.4, 0.6 - 1e-10]);
  expect(hhiMin).toBeCloseTo(0.52, 9);
  expect(hhiMax).toBeCloseTo(0.52, 9);
});

test("twenty shares are still exact and quick", () => {
  const lower = Array.from({ length: 20 }, (_, i) => 0.03 + i / 2000);
  const upper = lower.map((low, i) => low + 0.021 + ((i * 7) % 20) / 3000);
  const { hhiMax, hhiMaxMethod, hhiMaxChordOuter } = intervalShareBounds(lower, upper);
  expect(hhiMaxMethod).toBe("exact");
  expect(hhiMax).toBeLessThanOrEqual(hhiMaxChordOuter);
  expect(hhiMaxChordOuter - hhiMax).toBeLessThan(1e-3);
});

test("the lower end moves shares to one level and no move lowers it further", () => {
  fc.assert(
    fc.property(ranges(12), fc.nat(), fc.nat(), ({ lower, upper }, a, b) => {
      const level = waterLevel(lower, upper, 1);
      const shares = lower.map((low, i) => Math.min(Math.max(level, low), upper[i] as number));
      expect(shares.reduce((x, y) => x + y, 0)).toBeCloseTo(1, 12);
      const from = a % shares.length;
      const to = b % shares.length;
      fc.pre(from !== to);
      const by = Math.min(
        (shares[from] as number) - (lower[from] as number),
        (upper[to] as number) - (shares[to] as number),
        0.01,
      );
      const moved = shares.map((share, i) => (i === from ? share - by : i === to ? share + by : share));
      expect(squares(moved)).toBeGreaterThanOrEqual(intervalShareBounds(lower, upper).hhiMin - 1e-12);
    }),
  );
});

test("ranges of width zero give the value itself", () => {
  const shares = [0.4, 0.3, 0.2, 0.1];
  const { hhiMin, hhiMax, hhiMaxChordOuter } = intervalShareBounds(shares, shares);
  for (const end of [hhiMin, hhiMax, hhiMaxChordOuter]) expect(end).toBeCloseTo(0.3, 12);
});

test.each([
  ["too much", [0.6, 0.5], [0.7, 0.6], /Σl ≤ 1.*fails by 0.1/],
  ["too little", [0.1, 0.2], [0.3, 0.6], /1 ≤ Σu.*fails by 0.1/],
])("intervalShareBounds refuses ranges that hold %s", (_name, lower, upper, message) => {
  expect(() => intervalShareBounds(lower, upper)).toThrow(InfeasibleError);
  expect(() => intervalShareBounds(lower, upper)).toThrow(message);
});

test.each([
  ["ends the wrong way round", [0.5, 0.5], [0.4, 0.6], "upper", [0]],
  ["percentages", [50], [100], "lower", [0]],
  ["different lengths", [0.5], [0.6, 0.6], "upper", []],
  ["a negative share", [-0.1, 0.5], [0.6, 0.6], "lower", [0]],
])("intervalShareBounds refuses %s", (_name, lower, upper, argument, path) => {
  expect(() => intervalShareBounds(lower, upper)).toThrow(expect.objectContaining({ argument, path }));
});
