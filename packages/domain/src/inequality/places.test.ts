import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ellisonGlaeser } from "./ellison-glaeser.ts";
import { locationQuotients } from "./location-quotient.ts";
import { lorenzCurve } from "./lorenz-curve.ts";
import { shareInside } from "./share-inside.ts";
import { giniWeighted } from "./weighted-gini.ts";

describe("locationQuotients(amounts, base)", () => {
  test("are 1 in proportion to the base, and weigh up to 1", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })), { minLength: 1 }), (rows) => {
        const amounts = rows.map(([amount]) => amount);
        const base = rows.map(([, part]) => part);
        for (const lq of locationQuotients(base, base).lq) expect(lq).toBeCloseTo(1, 14);
        fc.pre(amounts.some((amount) => amount > 0));
        const { lq, slq, hoover } = locationQuotients(amounts, base);
        const total = base.reduce((a, b) => a + b, 0);
        expect(lq.reduce<number>((sum, value, i) => sum + ((value ?? 0) * (base[i] as number)) / total, 0)).toBeCloseTo(
          1,
          10,
        );
        slq.forEach((value, i) => {
          expect(value).toBeCloseTo(((lq[i] ?? 0) - 1) / ((lq[i] ?? 0) + 1), 12);
        });
        expect(hoover).toBeGreaterThanOrEqual(0);
        expect(hoover).toBeLessThan(1);
      }),
    );
  });

  test("leave out places with neither amount nor base and say which", () => {
    expect(locationQuotients([3, 0, 1], [1, 0, 1])).toEqual({
      lq: [1.5, null, 0.5],
      slq: [0.2, null, -1 / 3],
      hoover: 0.25,
      dropped: [1],
    });
  });

  test("are undefined when nobody has anything", () => {
    expect(locationQuotients([0, 0], [1, 2])).toEqual({
      lq: [null, null],
      slq: [null, null],
      hoover: null,
      dropped: [],
    });
  });

  test("refuse something where the base is 0, and no base at all", () => {
    expect(() => locationQuotients([1, 1], [1, 0])).toThrow(/nothing where the base is 0, got 1 at amounts\[1\]/);
    expect(() => locationQuotients([1, 1], [0, 0])).toThrow(expect.objectContaining({ argument: "base" }));
    expect(() => locationQuotients([1, 1], [1])).toThrow(expect.objectContaining({ argument: "base" }));
  });
});

describe("ellisonGlaeser(counts, base)", () => {
  test("is 1 when all things share one place, whatever its size", () => {
    expect(ellisonGlaeser([0, 9, 0], [5, 1, 2]).gamma).toBeGreaterThan(1);
    expect(ellisonGlaeser([9, 0], [1, 1]).gamma).toBeCloseTo(1, 14);
  });

  test("is 0 on average for darts thrown at the base", () => {
    const pi = [0.5, 0.3, 0.2];
    let mean = 0;
    for (let a = 0; a <= 6; a++) {
      for (let b = 0; a + b <= 6; b++) {
        const counts = [a, b, 6 - a - b];
        const ways = factorial(6) / counts.reduce((product, count) => product * factorial(count), 1);
        const chance = counts.reduce((product, count, i) => product * (pi[i] as number) ** count, ways);
        mean += chance * (ellisonGlaeser(counts, pi).gamma ?? 0);
      }
    }
    expect(mean).toBeCloseTo(0, 12);
  });

  test("is undefined for one thing, one place, and nothing", () => {
    expect(ellisonGlaeser([1, 0], [1, 1])).toEqual({ rawG: 0.5, gamma: null });
    expect(ellisonGlaeser([3, 0], [1, 0])).toEqual({ rawG: 0, gamma: null });
    expect(ellisonGlaeser([0, 0], [1, 1])).toEqual({ rawG: null, gamma: null });
  });

  test("refuses what are not counts", () => {
    expect(() => ellisonGlaeser([1.5, 2], [1, 1])).toThrow(/whole numbers ≥ 0, got 1.5 at counts\[0\]/);
    expect(() => ellisonGlaeser([1, 2], [1, 0])).toThrow(expect.objectContaining({ argument: "counts", path: [1] }));
    expect(() => ellisonGlaeser([1, 2], [0, 0])).toThrow(expect.objectContaining({ argument: "base" }));
  });
});

test("shareInside(amounts, inside) of METHODS' 22 of 23", () => {
  expect(shareInside([22, 1], [true, false])).toBe(22 / 23);
  expect(shareInside([0, 0], [true, false])).toBeNull();
  expect(() => shareInside([1, 2], [true])).toThrow(expect.objectContaining({ argument: "inside" }));
  expect(() => shareInside([1, 2], [true, 1 as unknown as boolean])).toThrow(expect.objectContaining({ path: [1] }));
});

test("lorenzCurve(perHead, population) rises from (0, 0) to (1, 1) below the diagonal, and holds the Gini", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 20 }),
      (rows) => {
        const x = rows.map(([value]) => value);
        const w = rows.map(([, people]) => people);
        fc.pre(x.some((value) => value > 0));
        const points = lorenzCurve(x, w) ?? [];
        expect([points[0], points.at(-1)]).toEqual([
          { population: 0, amount: 0 },
          { population: 1, amount: 1 },
        ]);
        let area = 0;
        points.slice(1).forEach((point, i) => {
          const before = points[i] as (typeof points)[number];
          expect(point.amount).toBeLessThanOrEqual(point.population + 1e-12);
          area += ((point.population - before.population) * (point.amount + before.amount)) / 2;
        });
        expect(1 - 2 * area).toBeCloseTo(giniWeighted(x, w) ?? 0, 12);
      },
    ),
  );
  expect(lorenzCurve([0], [1])).toBeNull();
});

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
