import { describe, expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { inMegaRegions, liesIn, provinceOf, regionOf } from "./geography.ts";

const facts = bundledFacts();

describe("liesIn(inner, outer)", () => {
  it.each([
    ["330521", "330000", true],
    ["330521", "330500", true],
    ["330521", "330521", true],
    ["330500", "330521", false],
    ["330521", "320000", false],
    ["441000", "440000", true],
  ])("%s in %s: %s", (inner, outer, expected) => {
    expect(liesIn(inner, outer)).toBe(expected);
  });
});

describe("inMegaRegions(record, facts, definition)", () => {
  it("takes all of Guangdong in only when whole provinces are asked for", () => {
    expect(inMegaRegions("440500", facts)).toBe(false);
    expect(inMegaRegions("440500", facts, "whole-provinces")).toBe(true);
  });

  it("leaves the further key zone of Chengdu and Chongqing out", () => {
    expect(regionOf(facts, "510100")?.id).toBe("chengdu-chongqing");
    expect(inMegaRegions("510100", facts)).toBe(false);
    expect(inMegaRegions("510100", facts, "whole-provinces")).toBe(false);
  });

  it("takes records as well as codes", () => {
    const airohit = facts.platforms.find(({ id }) => id === "airohit");
    const deqing = facts.zones.find(({ id }) => id === "deqing");
    expect(airohit !== undefined && inMegaRegions(airohit, facts)).toBe(false);
    expect(deqing !== undefined && inMegaRegions(deqing, facts)).toBe(true);
  });
});

describe("provinceOf(facts, code)", () => {
  it("is null for Hong Kong, which the 31 units do not hold", () => {
    expect(provinceOf(facts, "810000")).toBeNull();
  });
});
