import { expect, test } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { findDesignations } from "./find-designations.ts";

const facts = bundledFacts();
const asOf = "2026-01-01";
const ids = (query: Partial<Parameters<typeof findDesignations>[1]>) =>
  findDesignations(facts, { asOf, counting: "possible", ...query }).map(({ id }) => id as string);

test("findDesignations(facts, { asOf }) gives every platform and zone of the day, platforms first", () => {
  const all = [...facts.platforms, ...facts.zones].map(({ id }) => id as string);
  expect(ids({})).toHaveLength(all.length);
  expect(ids({}).toSorted()).toEqual(all.toSorted());
  expect(ids({ asOf: "2017-01-01" })).toEqual([]);
});

test("the regions part the whole: three mega-regions, one that is none, and elsewhere", () => {
  const named = facts.regions.map(({ id }) => id as string);
  const parts = [...named, "elsewhere"].flatMap((region) => ids({ region }));
  expect(parts.toSorted()).toEqual(ids({}).toSorted());
  const mega = facts.regions.filter(({ isMegaRegion }) => isMegaRegion).flatMap(({ id }) => ids({ region: id }));
  expect(ids({ region: "mega-regions" }).toSorted()).toEqual(mega.toSorted());
});

test("years part the whole, and choices narrow together", () => {
  const years = [...new Set(findDesignations(facts, { asOf, counting: "possible" }).map(({ on }) => on.slice(0, 4)))];
  expect(years.flatMap((year) => ids({ year })).toSorted()).toEqual(ids({}).toSorted());
  expect(ids({ kind: "zones", operatorType: "private-enterprise" })).toEqual([]);
  expect(ids({ kind: "zones", year: "2019", region: "yangtze-river-delta" })).toContain("deqing");
});

test("words are found in either script, whatever their case and accents, all of them or nothing", () => {
  expect(ids({ q: "BAIDU" })).toEqual(["baidu"]);
  expect(ids({ q: "百度" })).toEqual(["baidu"]);
  expect(ids({ q: "zhejiang deqing" })).toEqual(["deqing"]);
  expect(ids({ q: "baidu deqing" })).toEqual([]);
  expect(ids({ q: " - " })).toEqual(ids({}));
  expect(ids({ q: "Autonomes", language: "de" })).toEqual(["baidu"]);
});

test("a region or day that there is not is refused by name", () => {
  expect(() => ids({ region: "atlantis" })).toThrow('got "atlantis"');
  expect(() => ids({ asOf: "2017" })).toThrow("requires");
});
