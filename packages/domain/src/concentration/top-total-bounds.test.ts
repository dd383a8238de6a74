import fc from "fast-check";
import { expect, test } from "vitest";
import { herfindahl } from "./herfindahl.ts";
import { InfeasibleError } from "./infeasible-error.ts";
import { partialShareBounds } from "./partial-share-bounds.ts";
import { topTotalBounds } from "./top-total-bounds.ts";
import { topTotalEnvelope } from "./top-total-envelope.ts";

test("METHODS §6.3: only a total of the top four", () => {
  const open = topTotalBounds([], { topN: 4, topTotal: 0.79 });
  expect(open.hhiMin).toBeCloseTo(0.156025, 12);
  expect(open.hhiMax).toBeCloseTo(0.6241, 12);
  expect([open.hhiMinAttained, open.hhiMaxAttained]).toEqual([false, false]);
  const atMostTen = topTotalBounds([], { topN: 4, topTotal: 0.8, maxUnknown: 10 });
  expect(atMostTen.hhiMin).toBeCloseTo(0.164, 12);
  expect(atMostTen.hhiMax).toBeCloseTo(0.5528, 12);
  expect([atMostTen.hhiMinAttained, atMostTen.hhiMaxAttained]).toEqual([true, true]);
});

const market = fc
  .record({
    weights: fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 10 }),
    n: fc.nat(),
    k: fc.nat(),
    spare: fc.option(fc.nat({ max: 3 })),
  })
  .map(({ weights, n, k, spare }) => {
    const total = weights.reduce((a, b) => a + b, 0);
    const shares = weights.map((weight) => weight / total).sort((a, b) => b - a);
    const topN = 1 + (n % shares.length);
    const known = shares.slice(0, k % topN);
    const topTotal = Math.min(
      1,
      shares.slice(0, topN).reduce((a, b) => a + b, 0),
    );
    return { shares, known, topN, topTotal, maxUnknown: spare === null ? null : shares.length - topN + spare };
  });

test("every market with this total lies inside the bounds", () => {
  fc.assert(
    fc.property(market, ({ shares, known, ...top }) => {
      const bounds = topTotalBounds(known, top);
      expect(herfindahl(shares)).toBeGreaterThanOrEqual(bounds.hhiMin - 1e-9);
      expect(herfindahl(shares)).toBeLessThanOrEqual(bounds.hhiMax + 1e-9);
      bounds.crMin.forEach((least, i) => {
        const ratio = shares.slice(0, i + 1).reduce((a, b) => a + b, 0);
        expect(ratio).toBeGreaterThanOrEqual(least - 1e-9);
        expect(ratio).toBeLessThanOrEqual((bounds.crMax[i] as number) + 1e-9);
      });
    }),
    { numRuns: 500 },
  );
});

/** The best market found by trying a fine grid of smallest leaders, each packed as tightly as it goes. */
function naiveMaximum(known: number[], topN: number, topTotal: number, maxUnknown: number | null): number {
  const squares = known.reduce((total, share) => total + share ** 2, 0);
  const g = topN - known.length;
  const G = topTotal - known.reduce((a, b) => a + b, 0);
  const u = Math.min(1, ...known);
  let best = 0;
  for (let step = 0; step <= 4000; step++) {
    const v = ((G / g) * step) / 4000;
    if ((maxUnknown ?? Number.POSITIVE_INFINITY) * v < 1 - topTotal - 1e-9 || G - (g - 1) * u > v + 1e-9) continue;
    let spare = G - g * v;
    let value = squares;
    for (let i = 0; i < g; i++) {
      const raise = Math.min(spare, u - v);
      value += (v + raise) ** 2;
      spare -= raise;
    }
    for (let left = 1 - topTotal; left > 1e-9 && v > 1e-4; left -= v) value += Math.min(v, left) ** 2;
    best = Math.max(best, value);
  }
  return best;
}

test("the upper end is what a search over markets approaches", () => {
  fc.assert(
    fc.property(market, ({ known, topN, topTotal, maxUnknown }) => {
      const { hhiMax } = topTotalBounds(known, { topN, topTotal, maxUnknown });
      const found = naiveMaximum(known, topN, topTotal, maxUnknown);
      expect(found).toBeLessThanOrEqual(hhiMax + 1e-9);
      expect(found).toBeGreaterThanOrEqual(hhiMax - 2e-3);
    }),
    { numRuns: 60 },
  );
});

test("a total of all but one known leader is a known share", () => {
  const top = topTotalBounds([0.4, 0.25], { topN: 3, topTotal: 0.8 });
  const named = partialShareBounds([0.4, 0.25, 0.15], { ranked: true });
  expect(top.hhiMin).toBeCloseTo(named.hhiMin, 12);
  expect(top.hhiMax).toBeCloseTo(named.hhiMax, 12);
  expect(top.crMax[3]).toBeCloseTo(named.crMax.cr4, 12);
});

test("a total of 1 leaves nobody else", () => {
  const bounds = topTotalBounds([], { topN: 2, topTotal: 1 });
  expect(bounds).toMatchObject({ hhiMin: 0.5, hhiMax: 1, hhiMinAttained: true, hhiMaxAttained: true });
});

test("topTotalEnvelope covers every total of its range", () => {
  const envelope = topTotalEnvelope([0.3], { topN: 4, topTotalMin: 0.8 });
  expect(envelope).toMatchObject({ method: "grid", topTotalMax: 1 });
  for (const topTotal of [0.8, 0.8337, 0.9, 1]) {
    const bounds = topTotalBounds([0.3], { topN: 4, topTotal });
    expect(envelope.hhiMin).toBeLessThanOrEqual(bounds.hhiMin + 1e-3);
    expect(envelope.hhiMax).toBeGreaterThanOrEqual(bounds.hhiMax - 1e-3);
    expect(envelope.crMax[0]).toBeGreaterThanOrEqual((bounds.crMax[0] as number) - 1e-9);
  }
  expect(topTotalEnvelope([], { topN: 2, topTotalMin: 0.5, topTotalMax: 0.5 }).hhiMax).toBe(
    topTotalBounds([], { topN: 2, topTotal: 0.5 }).hhiMax,
  );
});

test.each([
  ["less than the known shares", [0.5, 0.4], { topN: 3, topTotal: 0.8 }, /K ≤ T.*fails by 0.1/],
  ["more than the leaders can hold", [0.2], { topN: 2, topTotal: 0.5 }, /G ≤ g·u.*fails by 0.1/],
  ["too little for the others", [], { topN: 1, topTotal: 0.2, maxUnknown: 2 }, /R ≤ N·G\/g.*fails by 0.4/],
  ["nothing for the hidden leaders", [0.5], { topN: 2, topTotal: 0.5 }, /R ≤ N·G\/g/],
])("topTotalBounds refuses a total that is %s", (_name, known, top, message) => {
  expect(() => topTotalBounds(known, top)).toThrow(InfeasibleError);
  expect(() => topTotalBounds(known, top)).toThrow(message);
});

test("topTotalBounds refuses a list that already holds the top n and names the remedy", () => {
  expect(() => topTotalBounds([0.4, 0.3], { topN: 2, topTotal: 0.7 })).toThrow(/partialShareBounds/);
});
