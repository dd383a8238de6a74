import { describe, expect, it } from "vitest";
import { nationalObservation, nationalObservationKey, regionalValue, regionalValueKey } from "./series.ts";

describe("regionalValue", () => {
  const value = {
    id: "gdp-110000-2023",
    indicator: "gdp",
    level: "province",
    gb2260: "110000",
    year: 2023,
    value: 1,
    source: "a-page",
    verification: "seen",
    checkedOn: "2026-11-23",
  };
  const problems = (change: object) =>
    regionalValue.safeParse({ ...value, ...change }).error?.issues.map(({ path }) => path.join("."));

  it("takes a value whose id says what it is of", () => {
    expect(problems({})).toBeUndefined();
  });

  it.each([
    [{ id: "gdp-110000-2022" }, ["id"]],
    [{ gb2260: null, id: "gdp-cn-2023" }, ["gb2260"]],
    [{ level: "nation" }, ["gb2260"]],
    [{ level: "regions", gb2260: null, id: "gdp-cn-2023" }, ["regions"]],
  ])("refuses %j", (change, expected) => {
    expect(problems(change)).toEqual(expected);
  });
});

describe("regionalValueKey(of)", () => {
  it("names indicator, place and year", () => {
    expect(regionalValueKey({ indicator: "gdp", gb2260: "440000", year: 2023 })).toBe("gdp-440000-2023");
    expect(regionalValueKey({ indicator: "gdp", gb2260: null, year: 2023 })).toBe("gdp-cn-2023");
    expect(regionalValueKey({ indicator: "gdp", gb2260: null, regions: ["a", "b"], year: 2023 })).toBe("gdp-a-b-2023");
  });
});

describe("nationalObservation", () => {
  const value = {
    id: "users-2023-01-to-2023-11-big-co",
    indicator: "users",
    period: "2023-01/2023-11",
    entityEn: "Big & Co.",
    unit: { kind: "count", of: "users" },
    qualifier: "over",
    value: 1,
    source: "a-page",
    verification: "seen",
    checkedOn: "2026-11-23",
  };

  it("takes a value whose id says what it is of", () => {
    expect(nationalObservation.safeParse(value).success).toBe(true);
    expect(nationalObservationKey({ indicator: "users", period: "2021Q2" })).toBe("users-2021q2");
  });

  it("refuses another id, so that a second value for the same is a duplicate", () => {
    expect(nationalObservation.safeParse({ ...value, id: "users-again" }).success).toBe(false);
  });
});
