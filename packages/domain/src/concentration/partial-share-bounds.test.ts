import fc from "fast-check";
import { expect, test } from "vitest";
import { InfeasibleError } from "./infeasible-error.ts";
import { type PartialSharesOption, partialShareBounds } from "./partial-share-bounds.ts";
import { concentrationProfile } from "./profile.ts";

const topThree = [0.4, 0.25, 0.15];

test("METHODS §6.3: the top three known, ranked", () => {
  const open = partialShareBounds(topThree, { ranked: true });
  expect(open.remainder).toBeCloseTo(0.2, 12);
  expect(open.hhiMin).toBeCloseTo(0.245, 12);
  expect(open.hhiMinAttained).toBe(false);
  expect(open.hhiMax).toBeCloseTo(0.27, 12);
  expect(open.crMin.cr4).toBeCloseTo(0.8, 12);
  expect(open.crMax.cr4).toBeCloseTo(0.95, 12);
  expect(open.entropyMax).toBeNull();
  expect(open.hallTidemanMin).toBe(0);
  const atMostFive = partialShareBounds(topThree, { ranked: true, maxUnknown: 5 });
  expect(atMostFive.hhiMin).toBeCloseTo(0.253, 12);
  expect(atMostFive.hhiMinAttained).toBe(true);
  expect(atMostFive.crMin.cr4).toBeCloseTo(0.84, 12);
  expect(atMostFive.crMax.cr4).toBeCloseTo(0.95, 12);
  expect(partialShareBounds(topThree).hhiMax).toBeCloseTo(0.285, 12);
});

test("partialShareBounds(known) is exact when all shares are known", () => {
  const shares = [0.4, 0.3, 0.2, 0.1];
  const bounds = partialShareBounds(shares, { ranked: true, maxUnknown: 0 });
  const exact = concentrationProfile(shares);
  expect(bounds.remainder).toBe(0);
  for (const end of [bounds.hhiMin, bounds.hhiMax]) expect(end).toBeCloseTo(exact.hhi ?? 0, 14);
  for (const end of [bounds.entropyMin, bounds.entropyMax]) expect(end).toBeCloseTo(exact.shannon ?? 0, 14);
  for (const end of [bounds.hallTidemanMin, bounds.hallTidemanMax]) expect(end).toBeCloseTo(exact.hallTideman ?? 0, 14);
});

test("METHODS §6.3: entropy, Hall–Tideman and effective numbers at both ends", () => {
  const open = partialShareBounds(topThree, { ranked: true });
  const most = concentrationProfile([0.4, 0.25, 0.15, 0.15, 0.05]);
  expect(open.entropyMin).toBeCloseTo(most.shannon ?? 0, 13);
  expect(open.hallTidemanMax).toBeCloseTo(most.hallTideman ?? 0, 13);
  expect(open.effMin).toBeCloseTo(1 / 0.27, 12);
  expect(open.effMax).toBeCloseTo(1 / 0.245, 12);
  const five = partialShareBounds(topThree, { ranked: true, maxUnknown: 5 });
  const least = concentrationProfile([0.4, 0.25, 0.15, 0.04, 0.04, 0.04, 0.04, 0.04]);
  expect(five.entropyMax).toBeCloseTo(least.shannon ?? 0, 13);
  expect(five.hallTidemanMin).toBeCloseTo(least.hallTideman ?? 0, 13);
  expect(five.crMin).toEqual({
    cr1: 0.4,
    cr2: 0.65,
    cr3: 0.8,
    cr4: expect.closeTo(0.84, 12),
    cr5: expect.closeTo(0.88, 12),
    cr6: expect.closeTo(0.92, 12),
  });
  expect(five.crMax).toMatchObject({ cr3: 0.8, cr4: expect.closeTo(0.95, 12), cr5: 1, cr6: 1 });
});

test("an unknown firm larger than some known ones takes its place among them", () => {
  const { hallTidemanMax, crMax, crMin } = partialShareBounds([0.3, 0.1], { cap: 0.2, maxUnknown: 6 });
  const most = concentrationProfile([0.3, 0.2, 0.2, 0.2, 0.1]);
  expect(hallTidemanMax).toBeCloseTo(most.hallTideman ?? 0, 13);
  expect(crMax.cr2).toBeCloseTo(0.5, 13);
  expect(crMin.cr2).toBeCloseTo(0.4, 13);
  expect(crMin.cr3).toBeCloseTo(0.5, 13);
});

test("zeros among the known are firms that hold nothing", () => {
  expect(partialShareBounds([0.6, 0, 0.4, 0])).toMatchObject({
    remainder: 0,
    hhiMin: expect.closeTo(0.52, 14),
    hhiMax: expect.closeTo(0.52, 14),
  });
  expect(() => partialShareBounds([0.6, 0], { ranked: true })).toThrow(/R ≤ N·u/);
});

test("a remainder that divides evenly but for rounding leaves no crumb", () => {
  const { entropyMin, hhiMax } = partialShareBounds([0.1, 0.1, 0.1], { ranked: true });
  expect(hhiMax).toBeCloseTo(0.1, 14);
  expect(entropyMin).toBeCloseTo(Math.log(10), 14);
});

test("shares that exceed 1 by rounding alone leave nothing", () => {
  expect(partialShareBounds([0.6, 0.4 + 1e-10]).remainder).toBe(0);
  expect(partialShareBounds([0.6, 0.4 - 1e-13]).remainder).toBe(0);
  expect(partialShareBounds([0.6, 0.4 - 1e-11]).remainder).toBeGreaterThan(0);
});

test("partialShareBounds([]) knows only what any market obeys", () => {
  const bounds = partialShareBounds([]);
  expect(bounds).toMatchObject({ remainder: 1, hhiMin: 0, hhiMax: 1, effMin: 1, effMax: null, entropyMin: 0 });
});

/** A market that agrees with what is known: firms of random size until the remainder is used up. */
const feasible = fc
  .record({
    weights: fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 }),
    split: fc.nat(),
    ranked: fc.boolean(),
    spareFirms: fc.nat({ max: 4 }),
  })
  .map(({ weights, split, ranked, spareFirms }) => {
    const total = weights.reduce((a, b) => a + b, 0);
    const shares = weights.map((weight) => weight / total);
    if (ranked) shares.sort((a, b) => b - a);
    const k = 1 + (split % (shares.length - 1));
    const known = shares.slice(0, k);
    const unknown = shares.slice(k);
    const option: PartialSharesOption = ranked
      ? { ranked, maxUnknown: spareFirms === 4 ? null : unknown.length + spareFirms }
      : { cap: Math.min(1, Math.max(...unknown) * (1 + spareFirms / 10)), maxUnknown: unknown.length + spareFirms };
    return { shares, known, option };
  });

test("every market that agrees with what is known lies inside the bounds", () => {
  fc.assert(
    fc.property(feasible, ({ shares, known, option }) => {
      const bounds = partialShareBounds(known, option);
      const exact = concentrationProfile(shares);
      const slack = 1e-9;
      expect(exact.hhi).toBeGreaterThanOrEqual(bounds.hhiMin - slack);
      expect(exact.hhi).toBeLessThanOrEqual(bounds.hhiMax + slack);
      expect(exact.effectiveNumber).toBeGreaterThanOrEqual(bounds.effMin - slack);
      expect(exact.effectiveNumber).toBeLessThanOrEqual((bounds.effMax ?? Number.POSITIVE_INFINITY) * (1 + slack));
      expect(exact.shannon).toBeGreaterThanOrEqual(bounds.entropyMin - slack);
      expect(exact.shannon).toBeLessThanOrEqual((bounds.entropyMax ?? Number.POSITIVE_INFINITY) + slack);
      expect(exact.hallTideman).toBeGreaterThanOrEqual(bounds.hallTidemanMin - slack);
      expect(exact.hallTideman).toBeLessThanOrEqual(bounds.hallTidemanMax + slack);
      for (const ratio of ["cr1", "cr2", "cr3", "cr4"] as const) {
        expect(exact[ratio]).toBeGreaterThanOrEqual(bounds.crMin[ratio] - slack);
        expect(exact[ratio]).toBeLessThanOrEqual(bounds.crMax[ratio] + slack);
      }
    }),
  );
});

test("both ends belong to a market: packed firms attain the upper, equal firms the lower", () => {
  fc.assert(
    fc.property(feasible, ({ known, option }) => {
      const bounds = partialShareBounds(known, option);
      const size = Math.min(option.ranked ? Math.min(...known) : 1, option.cap ?? 1, bounds.remainder);
      const packedFirms = Math.floor(bounds.remainder / size + 1e-9);
      fc.pre(packedFirms < 5000);
      const rest = Math.max(0, bounds.remainder - packedFirms * size);
      const most = concentrationProfile([...known, ...Array<number>(packedFirms).fill(size), rest]);
      expect(bounds.hhiMax).toBeCloseTo(most.hhi ?? 0, 8);
      expect(bounds.entropyMin).toBeCloseTo(most.shannon ?? 0, 7);
      expect(bounds.hallTidemanMax).toBeCloseTo(most.hallTideman ?? 0, 8);
      expect(bounds.crMax.cr4).toBeCloseTo(most.cr4 ?? 0, 8);
      const firms = option.maxUnknown ?? 5000;
      const least = concentrationProfile([...known, ...Array<number>(firms).fill(bounds.remainder / firms)]);
      const digits = option.maxUnknown === null ? 3 : 8;
      expect(bounds.hhiMin).toBeCloseTo(least.hhi ?? 0, digits);
      const nextToNone = 2 / (firms * bounds.remainder);
      if (option.maxUnknown === null) expect(least.hallTideman).toBeLessThan(nextToNone);
      else expect(bounds.hallTidemanMin).toBeCloseTo(least.hallTideman ?? 0, digits);
      expect(bounds.crMin.cr4).toBeCloseTo(least.cr4 ?? 0, digits);
    }),
    { numRuns: 40 },
  );
});

test("more knowledge never widens an interval", () => {
  fc.assert(
    fc.property(feasible, ({ known, option }) => {
      const wide = partialShareBounds(known, { ...option, maxUnknown: null });
      const narrow = partialShareBounds(known, option);
      expect(narrow.hhiMin).toBeGreaterThanOrEqual(wide.hhiMin - 1e-12);
      expect(narrow.hhiMax).toBeLessThanOrEqual(wide.hhiMax + 1e-12);
    }),
  );
});

test.each([
  ["one firm cannot hold what is left", topThree, { ranked: true, maxUnknown: 1 }, /R exceeds N·u by 0.05/],
  ["no firm may hold anything", topThree, { cap: 0 }, /R ≤ N·u/],
  ["nobody is left to hold it", [0.5], { maxUnknown: 0 }, /R exceeds N·u by 0.5/],
  ["shares exceed 1", [0.7, 0.4], {}, /exceed 1 by 0.1/],
])("partialShareBounds refuses when %s", (_name, known, option, message) => {
  expect(() => partialShareBounds(known, option)).toThrow(InfeasibleError);
  expect(() => partialShareBounds(known, option)).toThrow(message);
});

test.each([
  ["a percentage", [40, 30], {}, "known", [0]],
  ["NaN", [0.4, Number.NaN], {}, "known", [1]],
  ["a cap above 1", [0.4], { cap: 2 }, "cap", []],
  ["half a firm", [0.4], { maxUnknown: 2.5 }, "maxUnknown", []],
])("partialShareBounds refuses %s", (_name, known, option, argument, path) => {
  expect(() => partialShareBounds(known, option)).toThrow(expect.objectContaining({ argument, path }));
});
