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
    { numRuns: 150 },
  );
});

/**
 * The best market over sizes v of the smallest leader: a grid, the ends, every size at which the others or the leaders come out
 * even. Each is packed firm by firm.
 */
function naiveMaximum(known: number[], topN: number, topTotal: number, maxUnknown: number | null): number {
  const g = topN - known.length;
  const G = topTotal - known.reduce((a, b) => a + b, 0);
  const R = 1 - topTotal;
  const u = Math.min(1, ...known);
  const grid = Array.from({ length: 301 }, (_, step) => ((G / g) * step) / 300);
  const evenOthers = Array.from({ length: 300 }, (_, m) => R / (m + 1));
  const evenLeaders = Array.from({ length: g }, (_, j) => (G - j * u) / (g - j));
  const ends = [R === 0 ? 0 : R / (maxUnknown ?? Number.POSITIVE_INFINITY), G - (g - 1) * u];
  let best = 0;
  for (const v of [...grid, ...evenOthers, ...evenLeaders, ...ends]) {
    if (
      v < 0 ||
      v > G / g + 1e-12 ||
      (maxUnknown ?? Number.POSITIVE_INFINITY) * v < R - 1e-9 ||
      G - (g - 1) * u > v + 1e-9
    )
      continue;
    let value = known.reduce((total, share) => total + share ** 2, 0);
    let spare = G - g * v;
    for (let i = 0; i < g; i++) {
      const raise = Math.max(0, Math.min(spare, u - v));
      value += (v + raise) ** 2;
      spare -= raise;
    }
    for (let left = R; left > 1e-9 && v > 1e-3; left -= v) value += Math.min(v, left) ** 2;
    best = Math.max(best, value);
  }
  return best;
}

test("the upper end is the best that a search over markets finds", () => {
  fc.assert(
    fc.property(market, ({ known, topN, topTotal, maxUnknown }) => {
      const { hhiMax } = topTotalBounds(known, { topN, topTotal, maxUnknown });
      const found = naiveMaximum(known, topN, topTotal, maxUnknown);
      expect(found).toBeLessThanOrEqual(hhiMax + 1e-9);
      expect(found).toBeGreaterThanOrEqual(hhiMax - 1e-5);
    }),
    { numRuns: 150 },
  );
});

test.each([
  [[0.3], { topN: 4, topTotal: 0.75, maxUnknown: null }],
  [[0.3], { topN: 4, topTotal: 0.75, maxUnknown: 3 }],
  [[0.3, 0.2], { topN: 5, topTotal: 0.9, maxUnknown: 2 }],
  [[], { topN: 3, topTotal: 0.6, maxUnknown: null }],
  [[], { topN: 3, topTotal: 0.6, maxUnknown: 5 }],
  [[0.25], { topN: 3, topTotal: 0.7, maxUnknown: 20 }],
  [[0.2], { topN: 6, topTotal: 0.95, maxUnknown: 4 }],
  // Best where the others come out even, with one of them, with two and with the most that fit.
  [[0.265], { topN: 3, topTotal: 0.757, maxUnknown: null }],
  [[0.32], { topN: 3, topTotal: 0.8, maxUnknown: 9 }],
  [[0.31], { topN: 3, topTotal: 0.71, maxUnknown: 4 }],
])("the upper end for %j and %j is the best of all even markets", (known, top) => {
  expect(topTotalBounds(known, top).hhiMax).toBeCloseTo(naiveMaximum(known, top.topN, top.topTotal, top.maxUnknown), 9);
});

test("ratios come from the known, then the hidden leaders, then the others", () => {
  const { crMin, crMax } = topTotalBounds([0.3], { topN: 3, topTotal: 0.7, maxUnknown: 4 });
  const close = (values: number[]) => values.map((value) => expect.closeTo(value, 12));
  expect(crMin).toEqual(close([0.3, 0.5, 0.7, 0.775, 0.85, 0.925]));
  expect(crMax).toEqual(close([0.3, 0.6, 0.7, 0.9, 1, 1]));
  const open = topTotalBounds([0.3], { topN: 3, topTotal: 0.7 });
  expect(open.crMin).toEqual(close([0.3, 0.5, 0.7, 0.7, 0.7, 0.7]));
  expect(open.crMax).toEqual(close([0.3, 0.6, 0.7, 0.9, 1, 1]));
  const few = topTotalBounds([], { topN: 2, topTotal: 0.6, maxUnknown: 2 });
  expect(few.crMin).toEqual(close([0.3, 0.6, 0.8, 1, 1, 1]));
  expect(few.crMax).toEqual(close([0.4, 0.6, 0.9, 1, 1, 1]));
  expect(topTotalBounds([], { topN: 8, topTotal: 0.8 }).crMin).toHaveLength(8);
  expect(topTotalBounds([0.5], { topN: 2, topTotal: 1 }).crMin).toEqual(close([0.5, 1, 1, 1, 1, 1]));
});

test("an upper end reached by a real market as well as by dust is attained", () => {
  expect(topTotalBounds([0.5], { topN: 2, topTotal: 1 })).toMatchObject({
    hhiMin: 0.5,
    hhiMax: 0.5,
    hhiMaxAttained: true,
  });
  expect(topTotalBounds([0.3], { topN: 3, topTotal: 0.9 })).toMatchObject({
    hhiMaxAttained: true,
    hhiMinAttained: false,
  });
  expect(topTotalBounds([], { topN: 1, topTotal: 0.6 })).toMatchObject({
    hhiMax: expect.closeTo(0.52, 12),
    hhiMaxAttained: true,
  });
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

test("topTotalEnvelope is the widest over the grid, from the least total to the greatest that is feasible", () => {
  const [known, topN] = [[0.3, 0.2], 4];
  const envelope = topTotalEnvelope(known, { topN, topTotalMin: 0.6, maxUnknown: 9 });
  expect(envelope).toMatchObject({ method: "grid", topTotalMax: 0.9 });
  const totals = [...Array.from({ length: 300 }, (_, step) => 0.6 + step / 1000), 0.9];
  const all = totals.map((topTotal) => topTotalBounds(known, { topN, topTotal, maxUnknown: 9 }));
  expect(envelope.hhiMin).toBeCloseTo(Math.min(...all.map(({ hhiMin }) => hhiMin)), 12);
  expect(envelope.hhiMax).toBeCloseTo(Math.max(...all.map(({ hhiMax }) => hhiMax)), 12);
  for (const j of [0, 1, 2, 3, 4, 5]) {
    expect(envelope.crMin[j]).toBeCloseTo(Math.min(...all.map(({ crMin }) => crMin[j] as number)), 12);
    expect(envelope.crMax[j]).toBeCloseTo(Math.max(...all.map(({ crMax }) => crMax[j] as number)), 12);
  }
});

test("topTotalEnvelope of a range of one total is the bounds of that total, and ends where it is told", () => {
  const one = topTotalEnvelope([], { topN: 2, topTotalMin: 0.5, topTotalMax: 0.5 });
  expect(one).toEqual({ ...topTotalBounds([], { topN: 2, topTotal: 0.5 }), method: "grid", topTotalMax: 0.5 });
  expect(topTotalEnvelope([], { topN: 2, topTotalMin: 0.5, topTotalMax: 0.6 }).crMax[1]).toBe(0.6);
  expect(topTotalEnvelope([0.3], { topN: 2, topTotalMin: 0.4, topTotalMax: 0.9 }).topTotalMax).toBe(0.6);
  expect(topTotalEnvelope([], { topN: 2, topTotalMin: 0.5 }).topTotalMax).toBe(1);
});

test.each([
  ["less than the known shares", [0.5, 0.4], { topN: 3, topTotal: 0.8 }, /K ≤ T.*fails by 0.1/],
  ["more than the leaders can hold", [0.2], { topN: 2, topTotal: 0.5 }, /G ≤ g·u.*fails by 0.1/],
  ["too little for the others", [], { topN: 1, topTotal: 0.2, maxUnknown: 2 }, /R ≤ N·G\/g.*fails by 0.4/],
  ["nothing for the hidden leaders", [0.5], { topN: 2, topTotal: 0.5 }, /R ≤ N·G\/g/],
])("topTotalBounds refuses a total that is %s", (_name, known, top, message) => {
  expect(() => topTotalBounds(known, top)).toThrow(InfeasibleError);
  expect(() => topTotalBounds(known, top)).toThrow(expect.objectContaining({ code: "infeasible" }));
  expect(() => topTotalBounds(known, top)).toThrow(message);
});

test("topTotalBounds refuses a list that already holds the top n and names the remedy", () => {
  expect(() => topTotalBounds([0.4, 0.3], { topN: 2, topTotal: 0.7 })).toThrow(/partialShareBounds/);
});
