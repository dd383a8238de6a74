import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomialTest } from "./binomial-test.ts";
import { fisherExact } from "./fisher-exact.ts";
import { holmAdjusted } from "./holm.ts";
import { clopperPearson, wilson } from "./proportion-interval.ts";

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
const total = (values: number[]): number => values.reduce((a, b) => a + b, 0);

/** The rule of METHODS §2 over all outcomes. */
function naiveTest(densities: number[], observed: number) {
  const own = densities[observed] as number;
  return {
    upper: total(densities.slice(observed)),
    lower: total(densities.slice(0, observed + 1)),
    twoSided: total(densities.filter((density) => density <= own * (1 + 1e-7))),
  };
}

const binomials = (n: number, p: number): number[] =>
  Array.from({ length: n + 1 }, (_, k) => choose(n, k) * p ** k * (1 - p) ** (n - k));

describe("binomialTest(count, n, p)", () => {
  test("METHODS §6.7: 22 of 23 platforms, 9 of 18 zones", () => {
    expect(binomialTest(22, 23, 0.4).upper / 2.4981e-8).toBeCloseTo(1, 4);
    expect(binomialTest(9, 18, 0.4).upper).toBeCloseTo(0.2632, 4);
  });

  test("is the sum over all counts", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.nat(),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, c, p) => {
          const count = c % (n + 1);
          const expected = naiveTest(binomials(n, p), count);
          const actual = binomialTest(count, n, p);
          for (const name of ["upper", "lower", "twoSided"] as const) {
            expect(actual[name] / expected[name]).toBeCloseTo(1, 9);
          }
        },
      ),
    );
  });

  test("is symmetric: counting what lies outside mirrors it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), fc.integer({ min: 1, max: 15 }), (n, c, sixteenths) => {
        const count = c % (n + 1);
        const p = sixteenths / 16;
        const one = binomialTest(count, n, p);
        const other = binomialTest(n - count, n, 1 - p);
        expect(one.upper / other.lower).toBeCloseTo(1, 9);
        expect(one.twoSided / other.twoSided).toBeCloseTo(1, 9);
      }),
    );
  });

  test("of nothing, of a sure thing and of an impossible one", () => {
    expect(binomialTest(0, 0, 0.3)).toEqual({ upper: 1, lower: 1, twoSided: 1 });
    expect(binomialTest(5, 5, 1)).toEqual({ upper: 1, lower: 1, twoSided: 1 });
    expect(binomialTest(0, 5, 0)).toEqual({ upper: 1, lower: 1, twoSided: 1 });
    expect(binomialTest(1, 5, 0)).toEqual({ upper: 0, lower: 1, twoSided: 0 });
  });

  test("keeps its digits for a million things", () => {
    const { upper, lower } = binomialTest(500_000, 1_000_000, 0.5);
    expect(upper).toBeCloseTo(lower, 12);
    expect(upper + lower - 1).toBeCloseTo(1 / Math.sqrt(Math.PI * 500_000), 9);
  });

  test.each([
    ["a count above n", 5, 4, 0.5, "count"],
    ["half a thing", 1.5, 4, 0.5, "count"],
    ["a negative n", 0, -1, 0.5, "n"],
    ["a chance above 1", 1, 4, 1.1, "p"],
    ["NaN", 1, 4, Number.NaN, "p"],
  ])("refuses %s", (_name, count, n, p, argument) => {
    expect(() => binomialTest(count, n, p)).toThrow(expect.objectContaining({ argument }));
  });
});

describe("clopperPearson(count, n, level) and wilson(count, n, level)", () => {
  test("METHODS §6.7: 22 of 23", () => {
    const [low, high] = clopperPearson(22, 23);
    expect([low.toFixed(5), high.toFixed(5)]).toEqual(["0.78051", "0.99890"]);
    const [below, above] = wilson(22, 23);
    expect([below.toFixed(5), above.toFixed(5)]).toEqual(["0.79009", "0.99228"]);
  });

  test("the ends are where the binomial tails hold half of what is left", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), fc.constantFrom(0.5, 0.9, 0.99), (n, c, level) => {
        const count = 1 + (c % (n - 1));
        const [lower, upper] = clopperPearson(count, n, level);
        expect(binomialTest(count, n, lower).upper).toBeCloseTo((1 - level) / 2, 12);
        expect(binomialTest(count, n, upper).lower).toBeCloseTo((1 - level) / 2, 12);
        const z2 =
          (count - n * wilson(count, n, level)[0]) ** 2 /
          (n * wilson(count, n, level)[0] * (1 - wilson(count, n, level)[0]));
        const other =
          (count - n * wilson(count, n, level)[1]) ** 2 /
          (n * wilson(count, n, level)[1] * (1 - wilson(count, n, level)[1]));
        expect(z2 / other).toBeCloseTo(1, 9);
      }),
    );
  });

  test("ends near 0 keep their digits", () => {
    const n = 1e9;
    expect(clopperPearson(0, n)[1] / -Math.expm1(Math.log(0.025) / n)).toBeCloseTo(1, 12);
    expect(clopperPearson(1, n)[0] / -Math.expm1(Math.log(0.975) / n)).toBeCloseTo(1, 12);
    const z = 1.959963984540054;
    expect(wilson(0, n)[1] / ((z * z) / n / (1 + (z * z) / n))).toBeCloseTo(1, 12);
    expect((wilson(1, n, 0.999999)[0] * wilson(1, n, 0.999999)[1]) / 1e-18).toBeCloseTo(1, 7);
    expect(binomialTest(0, 1e12, 1e-17).lower).toBeCloseTo(Math.exp(-1e-5), 14);
  });

  test("none and all reach the ends of the scale", () => {
    expect(clopperPearson(0, 7)[0]).toBe(0);
    expect(clopperPearson(7, 7)[1]).toBe(1);
    expect(clopperPearson(0, 7)[1]).toBeCloseTo(1 - 0.025 ** (1 / 7), 13);
    expect(wilson(0, 7)[0]).toBe(0);
    expect(wilson(7, 7)[1]).toBe(1);
    expect(wilson(7, 7)[0]).toBeCloseTo(1 - wilson(0, 7)[1], 14);
  });

  test.each([clopperPearson, wilson])("%o refuses nothing to count and impossible levels", (interval) => {
    expect(() => interval(0, 0)).toThrow(expect.objectContaining({ argument: "n" }));
    expect(() => interval(3, 2)).toThrow(expect.objectContaining({ argument: "count" }));
    expect(() => interval(1, 2, 1)).toThrow(expect.objectContaining({ argument: "level" }));
  });
});

describe("fisherExact(table)", () => {
  test("METHODS §6.8: zones of 2019 against those after", () => {
    const { twoSided, upper } = fisherExact([
      [7, 0],
      [2, 9],
    ]);
    expect(twoSided).toBeCloseTo(0.0022624, 7);
    expect(upper).toBeCloseTo(36 / 31824, 14);
  });

  test("is the sum over all tables with these margins, and the same turned on its side", () => {
    const cell = fc.integer({ min: 0, max: 15 });
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const least = Math.max(0, a + c - (c + d));
        const most = Math.min(a + c, a + b);
        const ways = Array.from(
          { length: most - least + 1 },
          (_, i) => choose(a + b, least + i) * choose(c + d, a + c - least - i),
        );
        const densities = ways.map((way) => way / total(ways));
        const expected = naiveTest(densities, a - least);
        const actual = fisherExact([
          [a, b],
          [c, d],
        ]);
        expect(actual.twoSided / expected.twoSided).toBeCloseTo(1, 9);
        expect(actual.upper / expected.upper).toBeCloseTo(1, 9);
        expect(
          fisherExact([
            [a, c],
            [b, d],
          ]).twoSided,
        ).toBeCloseTo(actual.twoSided, 12);
        expect(
          fisherExact([
            [d, c],
            [b, a],
          ]).upper,
        ).toBeCloseTo(actual.upper, 12);
      }),
    );
  });

  test("of an empty margin is 1", () => {
    expect(
      fisherExact([
        [0, 0],
        [3, 4],
      ]),
    ).toEqual({ twoSided: 1, upper: 1 });
    expect(
      fisherExact([
        [3, 0],
        [4, 0],
      ]),
    ).toEqual({ twoSided: 1, upper: 1 });
    expect(
      fisherExact([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({ twoSided: 1, upper: 1 });
  });

  test("takes large margins", () => {
    const { twoSided, upper } = fisherExact([
      [50_100, 49_900],
      [49_900, 50_100],
    ]);
    expect(twoSided).toBeCloseTo(2 * upper, 10);
    expect(upper).toBeGreaterThan(0.18);
    expect(upper).toBeLessThan(0.19);
  });

  test.each([
    [
      "a negative count",
      [
        [1, -1],
        [2, 3],
      ],
      [0, 1],
    ],
    [
      "half a thing",
      [
        [1, 1],
        [2.5, 3],
      ],
      [1, 0],
    ],
    [
      "three columns",
      [
        [1, 1, 1],
        [2, 3, 4],
      ],
      [],
    ],
    ["one row", [[1, 2]], []],
    ["a string", "[[1,2],[3,4]]", []],
  ])("refuses %s", (_name, table, path) => {
    const attempt = () => fisherExact(table as unknown as [[number, number], [number, number]]);
    expect(attempt).toThrow(expect.objectContaining({ argument: "table", path }));
  });
});

describe("holmAdjusted(pValues)", () => {
  test("multiplies the least by the number of tests, and never falls", () => {
    expect(holmAdjusted([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(holmAdjusted([0.5, 0.9])).toEqual([1, 1]);
    expect(holmAdjusted([0.2])).toEqual([0.2]);
  });

  test("keeps the order of the tests and is never below p or above Bonferroni", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (values) => {
        const adjusted = holmAdjusted(values);
        adjusted.forEach((own, i) => {
          expect(own).toBeGreaterThanOrEqual(values[i] as number);
          expect(own).toBeLessThanOrEqual(Math.min(1, values.length * (values[i] as number)));
          values.forEach((p, j) => {
            if (p < (values[i] as number)) expect(adjusted[j]).toBeLessThanOrEqual(own);
          });
        });
      }),
    );
  });

  test("refuses what is no probability", () => {
    expect(() => holmAdjusted([0.1, 1.2])).toThrow(expect.objectContaining({ path: [1] }));
    expect(() => holmAdjusted([])).toThrow(expect.objectContaining({ argument: "pValues" }));
  });
});
