import { bundledFacts, inMegaRegions } from "@observatory/domain/facts";
import { dateInterval } from "@observatory/domain/records";
import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";

test("designation-cumulative counts what a plain loop counts, at every step", () => {
  const payload = viewOf("designation-cumulative", "scheme=zones");
  const days = column(payload, "day") as string[];
  const facts = bundledFacts();
  for (const [i, day] of days.entries()) {
    const come = facts.zones.filter(({ approvedOn }) => dateInterval(approvedOn).end <= day);
    expect(column(payload, "count")[i]).toBe(come.length);
    expect(column(payload, "inside")[i]).toBe(come.filter((zone) => inMegaRegions(zone, facts)).length);
  }
});

test("designation-cumulative gives the brief's shares of zones and platforms", () => {
  const zones = viewOf("designation-cumulative", "scheme=zones");
  const at = (day: string) => {
    const i = (column(zones, "day") as string[]).findLastIndex((one) => one <= day);
    return [column(zones, "inside")[i], column(zones, "count")[i]];
  };
  expect([at("2019-12-31"), at("2020-12-31"), at("2021-12-31")]).toEqual([
    [7, 7],
    [8, 13],
    [9, 18],
  ]);
  expect(viewOf("designation-cumulative").title).toContain("22 of 23 platforms");
  expect(viewOf("designation-cumulative", "reading=cloudwalk-seat.chongqing").title).toContain("21 of 23 platforms");
});

test("designation-cumulative keeps the share inside what the dates leave open", () => {
  const payload = viewOf("designation-cumulative");
  for (const [i, share] of column(payload, "share").entries()) {
    if (share === null) continue;
    expect(Number(share)).toBeGreaterThanOrEqual(Number(column(payload, "shareMin")[i]));
    expect(Number(share)).toBeLessThanOrEqual(Number(column(payload, "shareMax")[i]));
  }
});
