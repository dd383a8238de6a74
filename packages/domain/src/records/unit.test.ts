import { describe, expect, it } from "vitest";
import { type Unit, unitProblem } from "./unit.ts";

const share: Unit = { kind: "share", of: "the sample" };
const change: Unit = { kind: "change", of: "sales" };
const count: Unit = { kind: "count", of: "firms" };

describe("unitProblem(value, unit)", () => {
  it.each<[number, Unit]>([
    [0.425, share],
    [1, share],
    [-0.7, change],
    [0, count],
    [248, count],
    [18.5, { kind: "money", currency: "CNY" }],
    [7, { kind: "money-per-person", currency: "CNY" }],
    [3, { kind: "person-years" }],
    [100, { kind: "index", max: 100 }],
  ])("is null for %s of %j", (value, unit) => {
    expect(unitProblem(value, unit)).toBeNull();
  });

  it.each<[number, Unit, string]>([
    [42.5, share, "not per cent"],
    [-0.1, share, "fraction 0–1"],
    [-26, change, "not per cent"],
    [1.5, count, "a whole number"],
    [-1, { kind: "person-years" }, "a whole number"],
    [-1, { kind: "money", currency: "USD" }, "not negative"],
    [101, { kind: "index", max: 100 }, "points from 0"],
  ])("names the rule that %s of %j breaks", (value, unit, rule) => {
    expect(unitProblem(value, unit)).toContain(rule);
  });
});
