import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalQuantile } from "../numeric/normal.ts";
import { kaplanMeier } from "./kaplan-meier.ts";

const cases = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.boolean()), { minLength: 1, maxLength: 25 });

/** S at every time, straight from the product, by counting afresh. */
function naiveSurvival(rows: [number, boolean][], t: number): number {
  const times = [...new Set(rows.filter(([, seen]) => seen).map(([at]) => at))].filter((at) => at <= t);
  return times.reduce((product, at) => {
    const atRisk = rows.filter(([time]) => time >= at).length;
    return product * (1 - rows.filter(([time, seen]) => seen && time === at).length / atRisk);
  }, 1);
}

test("METHODS §6.9: lags 1, 2+, 3, 3, 5+", () => {
  const curve = kaplanMeier([1, 2, 3, 3, 5], [1, 0, 1, 1, 0], { tau: 5 });
  expect(curve.eventTimes).toEqual([1, 3]);
  expect(curve.atRisk).toEqual([5, 3]);
  expect(curve.events).toEqual([1, 2]);
  expect(curve.survival[0]).toBeCloseTo(0.8, 14);
  expect(curve.survival[1]).toBeCloseTo(0.2666667, 7);
  expect(curve.se[1]).toBeCloseTo(0.2257498, 7);
  expect(curve.median).toBe(3);
  expect(curve.restrictedMean).toBeCloseTo(3.1333333, 7);
  expect(curve.nelsonAalen).toEqual([0.2, expect.closeTo(0.2 + 2 / 3, 14)]);
});

describe("kaplanMeier(time, event)", () => {
  test("is the product over event times, in any order of cases", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const curve = kaplanMeier(
          rows.map(([at]) => at),
          rows.map(([, seen]) => seen),
        );
        curve.eventTimes.forEach((at, i) => {
          expect(curve.survival[i]).toBeCloseTo(naiveSurvival(rows, at), 12);
        });
        const reversed = rows.toReversed();
        expect(
          kaplanMeier(
            reversed.map(([at]) => at),
            reversed.map(([, seen]) => (seen ? 1 : 0)),
          ),
        ).toEqual(curve);
      }),
    );
  });

  test("without censoring is the share still to come, with the binomial standard error", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }), (times) => {
        const n = times.length;
        const { eventTimes, survival, se, median, restrictedMean } = kaplanMeier(
          times,
          times.map(() => 1),
          { tau: 9 },
        );
        eventTimes.forEach((at, i) => {
          const left = times.filter((time) => time > at).length / n;
          expect(survival[i]).toBeCloseTo(left, 12);
          if (left === 0) expect(se[i]).toBeNull();
          else expect(se[i]).toBeCloseTo(Math.sqrt((left * (1 - left)) / n), 12);
        });
        const sorted = times.toSorted((a, b) => a - b);
        expect(median).toBe(sorted[Math.ceil(n / 2) - 1]);
        expect(restrictedMean).toBeCloseTo(times.reduce((a, b) => a + b, 0) / n, 12);
      }),
    );
  });

  test("has log–log intervals around the curve, wider for a higher level", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const [time, event] = [rows.map(([at]) => at), rows.map(([, seen]) => seen)];
        const wide = kaplanMeier(time, event, { level: 0.99 });
        const narrow = kaplanMeier(time, event, { level: 0.5 });
        wide.survival.forEach((s, i) => {
          if (s === 0) {
            expect([wide.lower[i], wide.upper[i], wide.se[i]]).toEqual([null, null, null]);
            return;
          }
          expect(narrow.lower[i]).toBeLessThanOrEqual(s);
          expect(narrow.upper[i]).toBeGreaterThanOrEqual(s);
          expect(wide.lower[i]).toBeLessThanOrEqual(narrow.lower[i] as number);
          expect(wide.upper[i]).toBeGreaterThanOrEqual(narrow.upper[i] as number);
        });
      }),
    );
  });

  test("puts the interval where the formula does", () => {
    const { lower, upper, survival } = kaplanMeier([1, 2, 3, 3, 5], [1, 0, 1, 1, 0], { level: 0.9 });
    const s = survival[1] as number;
    const se = Math.sqrt(1 / 20 + 2 / 3) / Math.abs(Math.log(s));
    const z = normalQuantile(0.95);
    expect(lower[1]).toBeCloseTo(s ** Math.exp(z * se), 12);
    expect(upper[1]).toBeCloseTo(s ** Math.exp(-z * se), 12);
  });

  test("counts events before censorings at the same time", () => {
    expect(kaplanMeier([2, 2], [0, 1]).survival).toEqual([0.5]);
  });

  test("has no median while more than half wait, and none without events", () => {
    expect(kaplanMeier([1, 2, 3], [1, 0, 0]).median).toBeNull();
    expect(kaplanMeier([4, 5], [0, 0], { tau: 10 })).toEqual({
      eventTimes: [],
      atRisk: [],
      events: [],
      survival: [],
      se: [],
      lower: [],
      upper: [],
      median: null,
      restrictedMean: 10,
      nelsonAalen: [],
    });
    expect(kaplanMeier([1], [1]).restrictedMean).toBeNull();
  });

  test("takes a half that rounding missed for a half", () => {
    expect(kaplanMeier([1, 2, 3, 4, 5, 6], [1, 1, 1, 0, 0, 0]).median).toBe(3);
  });

  test("cuts the area at tau", () => {
    const area = (tau: number) => kaplanMeier([2, 4], [1, 1], { tau }).restrictedMean;
    expect([0, 1, 2, 3, 4, 9].map(area)).toEqual([0, 1, 2, 2.5, 3, 3]);
  });

  test.each([
    ["a negative time", [-1], [1], {}, "time", [0]],
    ["no cases", [], [], {}, "time", []],
    ["NaN", [Number.NaN], [1], {}, "time", [0]],
    ["an event that is neither", [1, 2], [1, 2], {}, "event", [1]],
    ["fewer events than times", [1, 2], [1], {}, "event", []],
    ["a negative tau", [1], [1], { tau: -1 }, "tau", []],
    ["a level of 1", [1], [1], { level: 1 }, "level", []],
  ])("refuses %s", (_name, time, event, option, argument, path) => {
    expect(() => kaplanMeier(time, event, option)).toThrow(expect.objectContaining({ argument, path }));
  });
});
