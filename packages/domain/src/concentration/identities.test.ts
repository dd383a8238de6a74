import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gini } from "../inequality/gini.ts";
import { inequalityProfile } from "../inequality/profile.ts";
import { concentrationRatio } from "./concentration-ratio.ts";
import { effectiveNumber } from "./effective-number.ts";
import { evenness } from "./evenness.ts";
import { hallTideman } from "./hall-tideman.ts";
import { herfindahl } from "./herfindahl.ts";
import { herfindahlChange } from "./herfindahl-change.ts";
import { hillNumber } from "./hill-number.ts";
import { melnikThreshold } from "./melnik-threshold.ts";
import { normalisedHerfindahl } from "./normalised-herfindahl.ts";
import { concentrationProfile } from "./profile.ts";
import { shannonEntropy } from "./shannon-entropy.ts";
import { theilOfShares } from "./theil-of-shares.ts";
import { unbiasedSimpson } from "./unbiased-simpson.ts";

const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const holders = fc.array(positive, { minLength: 1, maxLength: 30 });

function expectSame(actual: number | null, expected: number | null, tolerance = 1e-12): void {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(Math.abs(expected), 0.01));
}

/** METHODS §1.1 as it stands, without care for digits. */
function naive(x: number[]) {
  const total = x.reduce((a, b) => a + b, 0);
  const s = x.map((value) => value / total).sort((a, b) => b - a);
  const n = s.length;
  const over = (term: (share: number, rank: number) => number): number =>
    s.reduce((sum, share, i) => sum + term(share, i + 1), 0);
  const hhi = over((share) => share ** 2);
  const shannon = over((share) => -share * Math.log(share));
  const cr = (k: number): number => s.slice(0, k).reduce((a, b) => a + b, 0);
  const [first = 0, second = 0] = s;
  return {
    nPositive: n,
    cr1: cr(1),
    cr2: cr(2),
    cr3: cr(3),
    cr4: cr(4),
    cr8: cr(8),
    hhi,
    hhi10000: 10000 * hhi,
    hhiNormalised: n === 1 ? 1 : (hhi - 1 / n) / (1 - 1 / n),
    effectiveNumber: 1 / hhi,
    hallTideman: 1 / (2 * over((share, rank) => rank * share) - 1),
    shannon,
    hill1: Math.exp(shannon),
    theilOfShares: Math.log(n) - shannon,
    evenness: n === 1 ? null : shannon / Math.log(n),
    hirschman: Math.sqrt(hhi),
    bergerParker: first,
    leaderGap: first - second,
    garciaAlba: over((share) => (share ** 2 / hhi) ** 2),
    melnikThreshold: (1 - (first ** 2 - second ** 2)) / 2,
  };
}

test("every index is what the plain formula gives", () => {
  fc.assert(
    fc.property(holders, (x) => {
      const profile = concentrationProfile(x);
      for (const [name, value] of Object.entries(naive(x))) expectSame(profile[name as keyof typeof profile], value);
    }),
  );
});

test("the Gini is half the mean difference over all pairs", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(positive, fc.constant(0)), { minLength: 1, maxLength: 30 }), (x) => {
      const total = x.reduce((a, b) => a + b, 0);
      fc.pre(total > 0);
      const differences = x.reduce((sum, a) => sum + x.reduce((inner, b) => inner + Math.abs(a - b), 0), 0);
      expectSame(gini(x), differences / (2 * x.length * total));
      expectSame(gini(x, { corrected: true }), x.length === 1 ? null : differences / (2 * (x.length - 1) * total));
    }),
  );
});

describe("identities", () => {
  test("Hall–Tideman is 1/(n(1 − G))", () => {
    fc.assert(
      fc.property(holders, (x) => {
        expectSame(hallTideman(x), 1 / (x.length * (1 - (gini(x) ?? 0))));
      }),
    );
  });

  test("replication: m copies of everybody divide H by m, multiply numbers by m, and leave inequality alone", () => {
    fc.assert(
      fc.property(holders, fc.integer({ min: 2, max: 6 }), (x, m) => {
        const copies = Array.from({ length: m }, () => x).flat();
        const one = concentrationProfile(x);
        const many = concentrationProfile(copies);
        expectSame((many.hhi ?? 0) * m, one.hhi);
        expectSame((many.effectiveNumber ?? 0) / m, one.effectiveNumber);
        expectSame((many.hallTideman ?? 0) * m, one.hallTideman);
        expectSame((many.hill1 ?? 0) / m, one.hill1);
        expectSame((many.shannon ?? 0) - Math.log(m), one.shannon);
        expectSame(many.theilOfShares, one.theilOfShares);
        const { giniCorrected: _one, ...unequal } = inequalityProfile(x);
        const { giniCorrected: _many, ...still } = inequalityProfile(copies);
        for (const [name, value] of Object.entries(unequal)) expectSame(still[name as keyof typeof still], value);
      }),
    );
  });

  test("n equal holders: 1/n, n, ln n, evenness 1, and 0 for everything normalised", () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 2, max: 50 }), (amount, n) => {
        const profile = concentrationProfile(Array(n).fill(amount));
        expectSame(profile.hhi, 1 / n);
        expectSame(profile.hallTideman, 1 / n);
        expectSame(profile.effectiveNumber, n);
        expectSame(profile.garciaAlba, 1 / n);
        expectSame(profile.shannon, Math.log(n));
        expectSame(profile.evenness, 1);
        for (const name of ["hhiNormalised", "theilOfShares", "leaderGap"] as const)
          expect(profile[name]).toBeLessThan(1e-15);
        expect(gini(Array(n).fill(amount))).toBe(0);
      }),
    );
  });

  test("splitting off: H = (1 − s)²·H' + s², and ratios add up", () => {
    fc.assert(
      fc.property(holders, positive, (x, newcomer) => {
        const total = x.reduce((a, b) => a + b, 0);
        const share = newcomer / (total + newcomer);
        expectSame(herfindahl([...x, newcomer]), (1 - share) ** 2 * (herfindahl(x) ?? 0) + share ** 2);
        const entropyOfSplit = -share * Math.log(share) - (1 - share) * Math.log(1 - share);
        expectSame(shannonEntropy([...x, newcomer]), entropyOfSplit + (1 - share) * (shannonEntropy(x) ?? 0));
      }),
    );
  });

  test("a merger adds 2·sᵢ·sⱼ", () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 2, maxLength: 12 }), (x) => {
        const [a = 0, b = 0, ...rest] = x;
        expectSame((herfindahl([a + b, ...rest]) ?? 0) - (herfindahl(x) ?? 0), herfindahlChange(x, 0, 1), 1e-11);
      }),
    );
    expect(herfindahlChange([0, 0], 0, 1)).toBeNull();
    expect(() => herfindahlChange([1, 2], 0, 2)).toThrow(expect.objectContaining({ argument: "second" }));
    expect(() => herfindahlChange([1, 2], -1, 0)).toThrow(expect.objectContaining({ argument: "first" }));
    expect(() => herfindahlChange([1, 2], 1, 1)).toThrow(/two different positions/);
  });

  test("CR_k rises to 1 by less and less", () => {
    fc.assert(
      fc.property(holders, (x) => {
        const ratios = Array.from({ length: x.length + 2 }, (_, i) => concentrationRatio(x, i + 1) as number);
        ratios.forEach((ratio, i) => {
          const before = ratios[i - 1] ?? 0;
          expect(ratio).toBeGreaterThanOrEqual(before);
          expect(ratio - before).toBeLessThanOrEqual(before - (ratios[i - 2] ?? (i > 1 ? 0 : -1)) + 1e-12);
        });
        expect(ratios.slice(x.length - 1)).toEqual([1, 1, 1]);
      }),
    );
    for (const k of [0, 1.5, Number.NaN, -1]) {
      expect(() => concentrationRatio([1], k)).toThrow(expect.objectContaining({ argument: "k" }));
    }
  });

  test("the unbiased Simpson counts pairs of different things", () => {
    const counts = [3, 1, 0, 2];
    const things = counts.flatMap((count, holder) => Array<number>(count).fill(holder));
    const pairs = things.flatMap((a, i) => things.map((b, j) => (i !== j && a === b ? 1 : 0) as number));
    expect(unbiasedSimpson(counts)).toBeCloseTo(pairs.reduce((a, b) => a + b, 0) / 30, 15);
    expect([unbiasedSimpson([1, 0]), unbiasedSimpson([0]), unbiasedSimpson([1, 1]), unbiasedSimpson([2])]).toEqual([
      null,
      null,
      0,
      1,
    ]);
    expect(() => unbiasedSimpson([0.5])).toThrow(expect.objectContaining({ path: [0] }));
  });
});

describe("hillNumber(amounts, q)", () => {
  test("falls in q from the count to the inverse of the largest share, and is continuous at 1", () => {
    fc.assert(
      fc.property(holders, (x) => {
        const orders = [
          0,
          0.1,
          0.4999,
          0.5001,
          0.9,
          1 - 1e-9,
          1,
          1 + 1e-9,
          1.4999,
          1.5001,
          2,
          5,
          50,
          5000,
          Number.POSITIVE_INFINITY,
        ];
        const numbers = orders.map((q) => hillNumber(x, q) as number);
        numbers.slice(1).forEach((number, i) => {
          expect(number).toBeLessThanOrEqual((numbers[i] as number) * (1 + 1e-12));
        });
        expect(numbers[0]).toBe(x.length);
        expectSame(numbers[5] as number, numbers[6] as number, 1e-7);
        expectSame(numbers[10] as number, effectiveNumber(x));
        expectSame(1 / (numbers.at(-1) as number), concentrationRatio(x, 1));
        const total = x.reduce((a, b) => a + b, 0);
        const half = x.reduce((sum, value) => sum + Math.sqrt(value / total), 0) ** 2;
        expectSame(hillNumber(x, 0.5), half);
      }),
    );
  });

  test("is undefined for nothing and refuses an order that is none", () => {
    expect(hillNumber([0, 0], 2)).toBeNull();
    for (const q of [-1, Number.NaN])
      expect(() => hillNumber([1], q)).toThrow(expect.objectContaining({ argument: "q" }));
  });
});

describe("units that hold nothing and still count", () => {
  test("enter H*, evenness and Theil as zeros would", () => {
    const x = [4, 3, 2, 1];
    expectSame(normalisedHerfindahl(x, { units: 6 }), (0.3 - 1 / 6) / (1 - 1 / 6));
    expectSame(evenness(x, { units: 6 }), (shannonEntropy(x) ?? 0) / Math.log(6));
    expectSame(theilOfShares(x, { units: 6 }), Math.log(6) - (shannonEntropy(x) ?? 0));
    expectSame(theilOfShares(x, { units: 6 }), inequalityProfile([...x, 0, 0]).theilT);
    expectSame(concentrationProfile(x, { units: 6 }).hhiNormalised, normalisedHerfindahl(x, { units: 6 }));
    expect([normalisedHerfindahl([5], { units: 3 }), evenness([5], { units: 3 })]).toEqual([1, 0]);
  });

  test.each([3, 4.5, Number.NaN])("cannot be %d where four hold something", (units) => {
    for (const f of [normalisedHerfindahl, evenness, theilOfShares, concentrationProfile]) {
      expect(() => f([4, 3, 2, 1], { units })).toThrow(expect.objectContaining({ argument: "units" }));
    }
  });
});

describe("digits", () => {
  /** Computed with mpmath 1.3 at 50 digits. */
  const extremes: [string, number[], Record<string, number>][] = [
    [
      "a giant and dust",
      [1e15, ...Array(10).fill(1)],
      {
        hhi: 0.99999999999998,
        shannon: 3.5538776394910334e-13,
        evenness: 1.4820820908261011e-13,
        theilOfShares: 2.397895272798015,
        hhiNormalised: 0.999999999999978,
        hallTideman: 0.99999999999989,
        leaderGap: 0.999999999999989,
        melnikThreshold: 9.99999999999985e-15,
        garciaAlba: 1,
      },
    ],
    [
      "all magnitudes at once",
      [1e300, 1e290, 1e290, 1e290, 1],
      {
        hhi: 0.9999999994,
        shannon: 7.207755276864811e-9,
        theilOfShares: 1.609437905226345,
        hhiNormalised: 0.99999999925,
        hallTideman: 0.9999999988,
        melnikThreshold: 2.9999999987e-10,
      },
    ],
    [
      "near equality",
      Array.from({ length: 7 }, (_, i) => 1 + i * 1e-7),
      {
        hhi: 0.14285714285714857,
        shannon: 1.9459101490552932,
        hallTideman: 0.14285715918367042,
        garciaAlba: 0.14285714285716572,
      },
    ],
  ];
  test.each(extremes)("hold for %s", (_name, x, exact) => {
    const profile = concentrationProfile(x);
    for (const [name, value] of Object.entries(exact)) {
      expect(Math.abs((profile[name as keyof typeof profile] ?? 0) / value - 1), name).toBeLessThan(1e-12);
    }
  });

  test("hold near equality even for what is nearly 0, as far as the amounts themselves carry them", () => {
    const x = Array.from({ length: 7 }, (_, i) => 1 + i * 1e-7);
    const { hhiNormalised, theilOfShares } = concentrationProfile(x);
    expect((hhiNormalised ?? 0) / 6.6666626659945205e-15).toBeCloseTo(1, 8);
    expect((theilOfShares ?? 0) / 1.9999987997983797e-14).toBeCloseTo(1, 8);
    expect((gini(x) ?? 0) / 1.1428567999423361e-7).toBeCloseTo(1, 8);
  });

  test("hold for the first million whole numbers, in any order", () => {
    const n = 1e6;
    const x = Float64Array.from({ length: n }, (_, i) => 1 + ((i * 387_420_489) % n));
    const { hhi, theilOfShares, hallTideman: ht } = concentrationProfile(x);
    const { gini: g, theilT, cv } = inequalityProfile(x);
    expect((hhi ?? 0) / ((2 * (2 * n + 1)) / (3 * n * (n + 1)))).toBeCloseTo(1, 13);
    expect((g ?? 0) / ((n - 1) / (3 * n))).toBeCloseTo(1, 13);
    expect((ht ?? 0) * n * (1 - (n - 1) / (3 * n))).toBeCloseTo(1, 13);
    expect((theilT ?? 0) / 0.1931466805627454).toBeCloseTo(1, 12);
    expect(theilOfShares).toBeCloseTo(theilT ?? 0, 13);
    expect((cv ?? 0) / Math.sqrt((n - 1) / (3 * (n + 1)))).toBeCloseTo(1, 13);
  });
});

test("melnikThreshold(amounts, gamma) is one half for equal leaders and refuses a gamma that is none", () => {
  expect(melnikThreshold([5, 5])).toBe(0.5);
  expect(melnikThreshold([7])).toBe(0);
  expect(melnikThreshold([40, 30, 20, 10], 0)).toBe(0.5);
  expect(melnikThreshold([40, 30, 20, 10], 0.5)).toBeCloseTo(0.4825, 14);
  for (const gamma of [-0.1, 1.1, Number.NaN]) {
    expect(() => melnikThreshold([1], gamma)).toThrow(expect.objectContaining({ argument: "gamma" }));
  }
});
