import { describe, expect, it } from "vitest";
import { period, periodInterval } from "./period.ts";

describe("period", () => {
  it.each(["2021", "2021-06", "2021-06-30", "2021Q4", "2021H1", "2023-01/2024-10", "2015/2016"])("takes %s", (name) => {
    expect(period.parse(name)).toBe(name);
  });

  it.each([
    "2021Q5",
    "2021Q0",
    "2021H3",
    "2021-13",
    "2021-02-30",
    "2019 batch",
    "2022/2021",
    "2021-06/2021-05",
    "2021Q1/2021Q2",
    "2021/",
    "",
  ])("refuses %j", (name) => {
    expect(period.safeParse(name).success).toBe(false);
  });
});

describe("periodInterval(name)", () => {
  it.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-06-30", "2021-06-30", "2021-06-30"],
    ["2021Q1", "2021-01-01", "2021-03-31"],
    ["2021Q4", "2021-10-01", "2021-12-31"],
    ["2021H1", "2021-01-01", "2021-06-30"],
    ["2021H2", "2021-07-01", "2021-12-31"],
    ["2023-01/2024-10", "2023-01-01", "2024-10-31"],
    ["2008/2021", "2008-01-01", "2021-12-31"],
  ])("reads %s as %s to %s", (name, start, end) => {
    expect(periodInterval(period.parse(name))).toEqual({ start, end });
  });
});
