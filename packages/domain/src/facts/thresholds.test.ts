import { describe, expect, it } from "vitest";
import { herfindahlBand } from "../concentration/herfindahl-band.ts";
import { presumedDominance } from "../concentration/presumed-dominance.ts";
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

  it("is what herfindahlBand takes", () => {
    const bands = herfindahlBands(facts, "eu-2004");
    expect(bands && herfindahlBand(0.19, bands)).toBe("moderate");
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

  it("classifies as the law does: who is covered, and who is too small", () => {
    const rule = dominancePresumption(facts, "cn-aml")?.rule;
    if (rule === undefined) throw new Error("no rule");
    expect(presumedDominance([50, 30, 20], rule)).toMatchObject([
      { limb: "cn-aml-art24-one", covered: [0] },
      { limb: "cn-aml-art24-two", covered: [0, 1] },
      { limb: "cn-aml-art24-three", covered: [0, 1, 2] },
    ]);
    expect(presumedDominance([45, 24, 8, 7, 6, 5, 5], rule)).toMatchObject([
      { limb: "cn-aml-art24-two", covered: [0, 1], excepted: [] },
      { limb: "cn-aml-art24-three", covered: [0, 1], excepted: [2] },
    ]);
    expect(presumedDominance([20, 20, 20, 20, 20], rule)).toEqual([]);
  });

  it("is null where there is none", () => {
    expect(dominancePresumption(facts, "us-2023")).toBeNull();
  });

  it("refuses a scheme that is none", () => {
    expect(() => dominancePresumption(facts, "cn" as ThresholdScheme)).toThrow("dominancePresumption requires one of");
  });
});
