import { describe, expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { designationYears } from "./designation-years.ts";
import { withReadings } from "./readings.ts";

const facts = bundledFacts();
const asOf = "2022-12-31";

describe("designationYears(facts, options)", () => {
  it("counts 4, 1, 10 and 8 platforms in the years that have any, 23 in all", () => {
    const years = designationYears(facts, { kind: "platforms", asOf });
    expect(years.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022]);
    expect(years.map(({ cohort }) => cohort.total)).toEqual([4, 1, 10, 0, 0, 8]);
    expect(years.at(-1)?.cumulative.total).toBe(23);
  });

  it("counts 7, 6 and 5 zones, 18 in all", () => {
    const years = designationYears(facts, { kind: "zones", asOf: "2021-12-31" });
    expect(years.map(({ cohort }) => cohort.total)).toEqual([7, 6, 5]);
    expect(years.at(-1)?.cumulative.total).toBe(18);
  });

  it("has 7 of 7, 8 of 13 and 9 of 18 zones inside the mega-regions", () => {
    const years = designationYears(facts, { kind: "zones", asOf: "2021-12-31" });
    expect(years.map(({ cumulative: { inside, total } }) => [inside, total])).toEqual([
      [7, 7],
      [8, 13],
      [9, 18],
    ]);
  });

  it("has 22 of 23 platforms inside, by either definition of the regions", () => {
    for (const definition of ["zone-regions", "whole-provinces"] as const) {
      const last = designationYears(facts, { kind: "platforms", asOf, definition }).at(-1);
      expect(last?.cumulative).toEqual({ inside: 22, total: 23, share: 22 / 23 });
    }
  });

  it.each(["cloudwalk-seat.chongqing", "sensetime-seat.hong-kong", "alibaba-seat.hong-kong"])(
    "has 21 of 23 inside under %s",
    (reading) => {
      const last = designationYears(withReadings(facts, [reading]), { kind: "platforms", asOf }).at(-1);
      expect(last?.cumulative).toMatchObject({ inside: 21, total: 23 });
    },
  );

  it("has 22 of 23 inside with Meituan for Midea, and 19 with every seat read the other way", () => {
    const meituan = designationYears(withReadings(facts, ["midea-or-meituan.meituan"]), { kind: "platforms", asOf });
    expect(meituan.at(-1)?.cumulative).toMatchObject({ inside: 22, total: 23 });
    expect(meituan.at(-1)?.designations.map(({ id }) => id)).toContain("meituan");
    const seats = ["cloudwalk-seat.chongqing", "sensetime-seat.hong-kong", "alibaba-seat.hong-kong"];
    const moved = designationYears(withReadings(facts, seats), { kind: "platforms", asOf });
    expect(moved.at(-1)?.cumulative.inside).toBe(19);
  });

  it("has no share in a year without designations, and the cumulative one goes on", () => {
    const year2020 = designationYears(facts, { kind: "platforms", asOf }).find(({ year }) => year === 2020);
    expect(year2020?.cohort).toEqual({ inside: 0, total: 0, share: null });
    expect(year2020?.cumulative.total).toBe(15);
  });

  it("does not count a year-only date before its last day, unless asked what is possible", () => {
    const at = (day: string, counting: "certain" | "possible") =>
      designationYears(facts, { kind: "platforms", asOf: day, counting }).at(-1)?.cohort.total;
    expect(at("2022-06-30", "certain")).toBe(0);
    expect(at("2022-06-30", "possible")).toBe(6);
    expect(at("2022-11-30", "certain")).toBe(2);
  });

  it("is empty before the first designation", () => {
    expect(designationYears(facts, { kind: "platforms", asOf: "2016-12-31" })).toEqual([]);
  });

  it.each(["2022", "2022-02-30", "yesterday"])("refuses %s as a day", (day) => {
    expect(() => designationYears(facts, { kind: "zones", asOf: day })).toThrow(/requires a day of the calendar/);
  });
});
