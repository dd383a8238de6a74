import { describe, expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { dominancePresumption, herfindahlBands, type ThresholdScheme } from "./thresholds.ts";

const facts = bundledFacts();

describe("herfindahlBands(facts, scheme)", () => {
  it.each<[ThresholdScheme, number, number | null]>([
    ["us-2023", 0.1, 0.18],
    ["us-2010", 0.15, 0.25],
    ["us-1992", 0.1, null],
    ["eu-2004", 0.1, 0.2],
  ])("%s: moderate from %s, high above %s", (scheme, moderateFrom, highAbove) => {
    expect(herfindahlBands(facts, scheme)).toMatchObject({ scheme, moderateFrom, highAbove });
  });

  it("is null where the index has no level", () => {
    expect(herfindahlBands(facts, "cn-aml")).toBeNull();
    expect(herfindahlBands(facts, "uk-2021")).toBeNull();
  });

  it("names the thresholds it is taken from", () => {
    expect(herfindahlBands(facts, "eu-2004")?.records).toEqual([
      "eu-2004-hhi-high",
      "eu-2004-hhi-low",
      "eu-2004-hhi-mid",
    ]);
  });
});

describe("dominancePresumption(facts, scheme)", () => {
  it("has the three limbs of Article 24 as exact fractions, and the exception", () => {
    const presumption = dominancePresumption(facts, "cn-aml");
    expect(presumption?.limbs.map(({ firms, shareMin }) => [firms, shareMin])).toEqual([
      [1, 1 / 2],
      [2, 2 / 3],
      [3, 3 / 4],
    ]);
    expect(presumption?.memberExceptBelow).toBe(0.1);
  });

  it("is null where there is none", () => {
    expect(dominancePresumption(facts, "us-2023")).toBeNull();
  });

  it("refuses a scheme that is none", () => {
    expect(() => dominancePresumption(facts, "cn" as ThresholdScheme)).toThrow("dominancePresumption requires one of");
  });
});
