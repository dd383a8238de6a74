import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cohortShares } from "./cohort-shares.ts";
import { cumulativeCurve, timeToShare } from "./cumulative-curve.ts";
import { type DateSpan, dayNumber, isoDay, lagYears } from "./date-span.ts";

const on = (start: string, end = start): DateSpan => ({ start, end });

test("dayNumber(day) and isoDay(number) undo each other", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      const day = isoDay(number);
      fc.pre(/^\d{4}-/.test(day));
      expect(dayNumber(day)).toBe(number);
    }),
  );
  expect([dayNumber("1970-01-01"), dayNumber("2000-03-01") - dayNumber("2000-02-28")]).toEqual([0, 2]);
});

test.each(["2021-02-29", "2021-13-01", "2021", "2021-1-1", "", "2021-01-01T00:00:00Z"])(
  "dayNumber(%j) is refused",
  (day) => {
    expect(() => dayNumber(day)).toThrow(expect.objectContaining({ argument: "day", value: day }));
  },
);

describe("lagYears(start, event)", () => {
  test("is days over 365.2425, both ends for a year-only date, negative before the start", () => {
    expect(lagYears("2017-07-20", on("2017-07-20"))).toEqual({ min: 0, max: 0 });
    const { min, max } = lagYears("2017-07-20", on("2021-01-01", "2021-12-31"));
    expect(min).toBeCloseTo(1261 / 365.2425, 12);
    expect(max).toBeCloseTo(1625 / 365.2425, 12);
    expect(lagYears("2017-07-20", on("2017-06-01")).max).toBeLessThan(0);
  });

  test("refuses an event that ends before it starts", () => {
    expect(() => lagYears("2017-07-20", on("2021-12-31", "2021-01-01"))).toThrow(/a day not before 2021-12-31/);
  });
});

describe("cumulativeCurve(spans)", () => {
  test("steps on the day itself and carries both ends", () => {
    expect(cumulativeCurve([on("2019-02-18"), on("2019-01-01", "2019-12-31"), on("2020-01-23")])).toEqual([
      { from: "2019-01-01", least: 0, most: 1 },
      { from: "2019-02-18", least: 1, most: 2 },
      { from: "2019-12-31", least: 2, most: 2 },
      { from: "2020-01-23", least: 3, most: 3 },
    ]);
    expect(cumulativeCurve([])).toEqual([]);
  });

  test("never falls, and ends with all", () => {
    const span = fc
      .tuple(fc.nat(4000), fc.nat(400))
      .map(([start, long]) => on(isoDay(17000 + start), isoDay(17000 + start + long)));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (spans) => {
        const steps = cumulativeCurve(spans);
        steps.forEach((step, i) => {
          expect(step.least).toBeLessThanOrEqual(step.most);
          expect(step.least).toBeGreaterThanOrEqual(steps[i - 1]?.least ?? 0);
          expect(step.most).toBeGreaterThanOrEqual(steps[i - 1]?.most ?? 0);
        });
        expect(steps.at(-1)).toMatchObject({ least: spans.length, most: spans.length });
        const half = timeToShare(spans);
        expect(steps.find(({ least }) => 2 * least >= spans.length)?.from).toBe(half?.end);
        expect(steps.find(({ most }) => 2 * most >= spans.length)?.from).toBe(half?.start);
      }),
    );
  });
});

describe("timeToShare(spans, share)", () => {
  const spans = [on("2017-11-15"), on("2018-09-20"), on("2019-08-29"), on("2022-01-01", "2022-12-31")];

  test("is the first day that reaches it", () => {
    expect(timeToShare(spans)).toEqual(on("2018-09-20"));
    expect(timeToShare(spans, 0.75)).toEqual(on("2019-08-29"));
    expect(timeToShare(spans, 1)).toEqual(on("2022-01-01", "2022-12-31"));
    expect(timeToShare([])).toBeNull();
  });

  test.each([0, -1, 1.1, Number.NaN])("refuses a share of %d", (share) => {
    expect(() => timeToShare(spans, share)).toThrow(expect.objectContaining({ argument: "share" }));
  });
});

describe("cohortShares(members, firstYear, lastYear)", () => {
  const members = [
    { on: on("2019-02-18"), inside: true },
    { on: on("2019-01-01", "2019-12-31"), inside: true },
    { on: on("2021-05-01"), inside: false },
    { on: on("2021-11-01"), inside: true },
  ];

  test("counts each year and all so far; null while there is none", () => {
    expect(cohortShares(members, 2018, 2021)).toEqual([
      { year: 2018, count: 0, inside: 0, share: null, countUpTo: 0, insideUpTo: 0, shareUpTo: null },
      { year: 2019, count: 2, inside: 2, share: 1, countUpTo: 2, insideUpTo: 2, shareUpTo: 1 },
      { year: 2020, count: 0, inside: 0, share: null, countUpTo: 2, insideUpTo: 2, shareUpTo: 1 },
      { year: 2021, count: 2, inside: 1, share: 0.5, countUpTo: 4, insideUpTo: 3, shareUpTo: 0.75 },
    ]);
    expect(cohortShares(members, 2020, 2020)[0]).toMatchObject({ count: 0, countUpTo: 2 });
  });

  test("refuses a span over two years and years out of order", () => {
    expect(() => cohortShares([{ on: on("2019-12-31", "2020-01-01"), inside: true }], 2019, 2020)).toThrow(
      expect.objectContaining({ path: [0, "on"] }),
    );
    expect(() => cohortShares(members, 2021, 2020)).toThrow(expect.objectContaining({ argument: "lastYear" }));
    expect(() => cohortShares(members, 2019.5, 2020)).toThrow(expect.objectContaining({ argument: "lastYear" }));
  });
});
