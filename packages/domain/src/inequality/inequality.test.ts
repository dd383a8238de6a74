import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concentrationProfile } from "../concentration/profile.ts";
import { inequalityProfile } from "./profile.ts";
import { perHeadOf } from "./regions.ts";
import { theilDecomposition } from "./theil-decomposition.ts";
import { weightedInequality } from "./weighted-profile.ts";

const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const units = fc.array(positive, { minLength: 1, maxLength: 30 });
const regions = fc
  .array(fc.tuple(fc.oneof(positive, fc.constant(0)), positive), { minLength: 1, maxLength: 25 })
  .map((rows) => ({ x: rows.map(([x]) => x), w: rows.map(([, w]) => w) }))
  .filter(({ x }) => x.some((value) => value > 0));

function expectSame(actual: number | null, expected: number | null, tolerance = 1e-11): void {
  if (actual === null || expected === null || !Number.isFinite(expected)) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

/** The formulas of METHODS §2 as they stand, over all pairs and without care for digits. */
function naive(x: number[], w: number[]) {
  const W = w.reduce((a, b) => a + b, 0);
  const pi = w.map((value) => value / W);
  const mu = x.reduce((total, value, i) => total + (pi[i] as number) * value, 0);
  const y = x.map((value, i) => ((pi[i] as number) * value) / mu);
  const over = (term: (i: number) => number): number => x.reduce((total, _, i) => total + term(i), 0);
  return {
    giniWeighted:
      over((i) => over((j) => (pi[i] as number) * (pi[j] as number) * Math.abs((x[i] as number) - (x[j] as number)))) /
      2 /
      mu,
    theilT: over((i) => (y[i] === 0 ? 0 : (y[i] as number) * Math.log((y[i] as number) / (pi[i] as number)))),
    theilL: over((i) => (pi[i] as number) * Math.log((pi[i] as number) / (y[i] as number))),
    hoover: over((i) => Math.abs((y[i] as number) - (pi[i] as number))) / 2,
    williamson: Math.sqrt(over((i) => (pi[i] as number) * ((x[i] as number) - mu) ** 2)) / mu,
    mean: mu,
  };
}

test("METHODS §6.4: equal units", () => {
  const printed = {
    gini: 0.2666667,
    giniCorrected: 0.3333333,
    theilT: 0.1196876,
    theilL: 0.1411139,
    hoover: 0.2,
    cv: 0.4714045,
  };
  const profile = inequalityProfile([1, 2, 3, 4, 5]);
  for (const [name, value] of Object.entries(printed)) {
    expect(profile[name as keyof typeof printed], name).toBeCloseTo(value, 7);
  }
  const one = inequalityProfile([0, 0, 5]);
  expect(one.theilT).toBeCloseTo(Math.log(3), 14);
  expect(one.theilL).toBe(Number.POSITIVE_INFINITY);
  expect(one.gini).toBeCloseTo(2 / 3, 15);
  expect(one.giniCorrected).toBe(1);
});

test("METHODS §6.5: regions, and the same split into equal ones", () => {
  const printed = {
    giniWeighted: 0.25,
    theilT: 0.143841,
    theilL: 0.130812,
    williamson: 0.5773503,
    hoover: 0.25,
    mean: 1.5,
  };
  for (const split of [weightedInequality([1, 3], [3, 1]), weightedInequality([1, 1, 1, 3], [1, 1, 1, 1])]) {
    for (const [name, value] of Object.entries(printed)) {
      expect(split[name as keyof typeof printed], name).toBeCloseTo(value, 7);
    }
  }
  expect(weightedInequality([1, 3], [3, 1]).giniWeightedCorrected).toBeCloseTo(0.25 / 0.375, 14);
  expect(weightedInequality([1, 1, 1, 3], [1, 1, 1, 1]).giniWeightedCorrected).toBeCloseTo(1 / 3, 14);
});

test("METHODS §6.6: decomposition by two groups", () => {
  const split = theilDecomposition([1, 2, 3, 4], [1, 1, 1, 1], ["A", "A", "B", "B"]);
  const printed = {
    theilT: 0.1064401,
    betweenT: 0.0822829,
    withinT: 0.0241573,
    theilL: 0.1217773,
    betweenL: 0.0871767,
    withinL: 0.0346006,
  };
  for (const [name, value] of Object.entries(printed)) {
    expect(split[name as keyof typeof printed], name).toBeCloseTo(value, 7);
  }
  expect(Array.from(split.groups.keys())).toEqual(["A", "B"]);
  expect(split.groups.get("B")).toMatchObject({ popShare: 0.5, amountShare: 0.7 });
});

describe("weightedInequality(perHead, population)", () => {
  test("gives what the plain formulas give", () => {
    fc.assert(
      fc.property(regions, ({ x, w }) => {
        const actual = weightedInequality(x, w);
        const expected = naive(x, w);
        for (const name of ["giniWeighted", "theilT", "hoover", "williamson", "mean"] as const) {
          expectSame(actual[name], expected[name], 1e-10);
        }
        expectSame(actual.theilL, x.includes(0) ? Number.POSITIVE_INFINITY : expected.theilL, 1e-10);
      }),
    );
  });

  test("over equal populations is inequalityProfile(amounts)", () => {
    fc.assert(
      fc.property(units, (x) => {
        const weighted = weightedInequality(
          x,
          x.map(() => 3),
        );
        const plain = inequalityProfile(x);
        expectSame(weighted.giniWeighted, plain.gini);
        expectSame(weighted.giniWeightedCorrected, plain.giniCorrected);
        expectSame(weighted.theilT, plain.theilT);
        expectSame(weighted.theilL, plain.theilL);
        expectSame(weighted.hoover, plain.hoover);
        expectSame(weighted.williamson, plain.cv);
      }),
    );
  });

  test("is the same when a region is split, reordered, or joined by an empty one", () => {
    fc.assert(
      fc.property(regions, fc.nat(), ({ x, w }, at) => {
        const i = at % x.length;
        const half = (w[i] as number) / 2;
        const split = weightedInequality(
          [9, ...x.toReversed(), x[i] as number],
          [0, ...w.with(i, half).toReversed(), half],
        );
        const { giniWeightedCorrected: _corrected, ...whole } = weightedInequality(x, w);
        for (const [name, value] of Object.entries(whole)) expectSame(split[name as keyof typeof whole], value);
      }),
    );
  });

  test("is the same in any unit, and the mean follows its own", () => {
    fc.assert(
      fc.property(regions, fc.constantFrom(1e290, 1e-290, 1e-3, 7), ({ x, w }, unit) => {
        const one = weightedInequality(x, w);
        const other = weightedInequality(
          x.map((value) => value * unit),
          w.map((value) => value / unit),
        );
        for (const name of ["giniWeighted", "theilT", "theilL", "hoover", "williamson"] as const)
          expectSame(other[name], one[name]);
        expect(other.mean / unit / one.mean).toBeCloseTo(1, 11);
      }),
    );
  });

  test("is undefined when nobody has anything, and 0 when all have the same", () => {
    const none = {
      giniWeighted: null,
      giniWeightedCorrected: null,
      theilT: null,
      theilL: null,
      williamson: null,
      hoover: null,
    };
    expect(weightedInequality([0, 0], [1, 2])).toEqual({ ...none, mean: 0 });
    const alike = {
      giniWeighted: 0,
      giniWeightedCorrected: 0,
      theilT: 0,
      theilL: 0,
      williamson: 0,
      hoover: 0,
      mean: 5,
    };
    expect(weightedInequality([5, 5, 5], [1, 2, 4])).toEqual(alike);
    expect(weightedInequality([5], [3]).giniWeightedCorrected).toBeNull();
  });

  test("leaves the corrected Gini undefined where it would exceed 1", () => {
    const { giniWeighted, giniWeightedCorrected } = weightedInequality([0, 1], [9, 1]);
    expect(giniWeighted).toBeCloseTo(0.9, 14);
    expect(giniWeightedCorrected).toBeNull();
  });

  test.each([
    ["no people at all", [1, 2], [0, 0], "population", []],
    ["fewer populations than regions", [1, 2], [1], "population", []],
    ["a negative population", [1, 2], [1, -1], "population", [1]],
    ["a negative amount", [1, -2], [1, 1], "perHead", [1]],
    ["nothing", [], [], "perHead", []],
  ])("refuses %s", (_name, x, w, argument, path) => {
    expect(() => weightedInequality(x, w)).toThrow(expect.objectContaining({ argument, path }));
  });
});

describe("near equality no digits are lost", () => {
  /** Exact to first orders in h for x = 1 ± h in equal numbers. */
  test.each([1e-3, 1e-6, 1e-9])("for deviations of %d", (h) => {
    const exact = (1 + h - 1 + (1 - (1 - h))) / 2;
    const x = [1 + h, 1 - h, 1 + h, 1 - h];
    const { gini, theilT, theilL, hoover, cv } = inequalityProfile(x);
    const { hhiNormalised, theilOfShares } = concentrationProfile(x);
    expect((gini ?? 0) / (exact / 2)).toBeCloseTo(1, 12);
    expect((hoover ?? 0) / (exact / 2)).toBeCloseTo(1, 12);
    expect((cv ?? 0) / exact).toBeCloseTo(1, 12);
    expect((theilT ?? 0) / (exact ** 2 / 2 + exact ** 4 / 12)).toBeCloseTo(1, 11);
    expect((theilOfShares ?? 0) / (exact ** 2 / 2 + exact ** 4 / 12)).toBeCloseTo(1, 11);
    expect((theilL ?? 0) / (exact ** 2 / 2 + exact ** 4 / 4)).toBeCloseTo(1, 11);
    expect((hhiNormalised ?? 0) / (exact ** 2 / 3)).toBeCloseTo(1, 12);
  });
});

describe("theilDecomposition(perHead, population, groups)", () => {
  const grouped = fc
    .tuple(regions, fc.array(fc.constantFrom("north", "south", "__proto__"), { minLength: 25, maxLength: 25 }))
    .map(([{ x, w }, names]) => ({ x, w, groups: names.slice(0, x.length) }));

  test("adds up exactly: between and within, shares of people and of the amount", () => {
    fc.assert(
      fc.property(grouped, ({ x, w, groups }) => {
        const split = theilDecomposition(x, w, groups);
        expectSame((split.betweenT ?? 0) + (split.withinT ?? 0), split.theilT);
        const anyGroupWithout = Array.from(split.groups.values()).some(({ amountShare }) => amountShare === 0);
        expect(split.betweenL === Number.POSITIVE_INFINITY).toBe(anyGroupWithout);
        expectSame((split.betweenL ?? 0) + (split.withinL ?? 0), split.theilL);
        const all = Array.from(split.groups.values());
        expect(all.reduce((total, { popShare }) => total + popShare, 0)).toBeCloseTo(1, 12);
        expect(all.reduce((total, { amountShare }) => total + amountShare, 0)).toBeCloseTo(1, 12);
        expect(new Set(split.groups.keys())).toEqual(new Set(groups));
      }),
    );
  });

  test("with one group for each region all inequality lies between, with one for all it lies within", () => {
    fc.assert(
      fc.property(regions, ({ x, w }) => {
        const apart = theilDecomposition(
          x,
          w,
          x.map((_, i) => i),
        );
        expectSame(apart.betweenT, apart.theilT);
        expectSame(apart.withinT, 0);
        const together = theilDecomposition(
          x,
          w,
          x.map(() => "all"),
        );
        expectSame(together.withinT, together.theilT);
        expectSame(together.betweenT, 0);
      }),
    );
  });

  test("leaves out regions without people and has nothing to divide where all is equal", () => {
    const split = theilDecomposition([9, 2, 2], [0, 1, 1], ["empty", "a", "b"]);
    expect(Array.from(split.groups.keys())).toEqual(["a", "b"]);
    expect(split).toMatchObject({ theilT: 0, betweenT: 0, betweenShareT: null });
    expect(theilDecomposition([0, 0], [1, 1], ["a", "b"])).toMatchObject({
      theilT: null,
      withinL: null,
      betweenT: null,
    });
  });

  test("refuses a group that has no name", () => {
    expect(() => theilDecomposition([1, 2], [1, 1], ["a"])).toThrow(expect.objectContaining({ argument: "groups" }));
    const odd = ["a", null] as unknown as string[];
    expect(() => theilDecomposition([1, 2], [1, 1], odd)).toThrow(expect.objectContaining({ path: [1] }));
  });
});

test("perHeadOf(amounts, population) drops nothing for nobody and refuses something for nobody", () => {
  expect(Array.from(perHeadOf([6, 0, 5], [3, 0, 2]))).toEqual([2, 0, 2.5]);
  expect(() => perHeadOf([6, 1], [3, 0])).toThrow(/nothing where nobody lives, got 1 at amounts\[1\]/);
});
