import { describe, expect, test } from "vitest";
import { frameworkTipping } from "../../scenario/framework/framework-tipping.ts";
import { scoreFramework } from "../../scenario/framework/score-framework.ts";
import { bundledFacts } from "../bundled.ts";
import { withReadings } from "../readings.ts";
import { briefFramework } from "./brief-framework.ts";
import { megaRegionPopulationShare } from "./coast.ts";
import { briefIndicators, dimensionKeys } from "./registry.ts";

const facts = bundledFacts();
const asOf = "2026-11-23";
const brief = briefFramework(facts, { asOf });
const reading = (id: string, year: number) =>
  brief.histories.find(({ indicator }) => indicator.id === id)?.years.find((one) => one.year === year);
const valueOfReading = (id: string, year: number) => {
  const found = reading(id, year)?.reading;
  return found === undefined || "gap" in found ? null : found.value;
};

test("briefFramework(facts, options) has the six dimensions of the facts, in the brief's order, and every indicator once", () => {
  const order = [...facts.dimensions].sort((a, b) => a.rank - b.rank).map(({ id }) => id as string);
  expect([...dimensionKeys]).toEqual(order);
  expect(brief.framework.dimensions.map(({ id }) => id)).toEqual(order);
  expect(new Set(briefIndicators.map(({ id }) => id)).size).toBe(briefIndicators.length);
  for (const { dimension, code } of briefIndicators)
    expect(facts.dimensions.find(({ id }) => id === dimension)?.code).toBe(code[0]);
});

test("briefFramework(facts, options) scores whole years from 2017 to the last that had ended", () => {
  expect(brief.years).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  expect(() => briefFramework(facts, { asOf: "2017-06-01" })).toThrow("a day from 2017-12-31 on");
});

test("briefFramework(facts, options) reads the brief's shares: 9 of 11 later zones and 1 of 23 platforms outside", () => {
  expect(valueOfReading("later-zones-elsewhere", 2021)).toBeCloseTo(9 / 11, 12);
  expect(valueOfReading("platforms-elsewhere", 2022)).toBeCloseTo(1 / 23, 12);
  expect(reading("later-zones-elsewhere", 2019)?.reading).toEqual({ gap: "nothing-yet" });
});

test("briefFramework(facts, options) follows another reading of the facts", () => {
  const other = briefFramework(withReadings(facts, ["cloudwalk-seat.chongqing"]), { asOf });
  const history = other.histories.find(({ indicator }) => indicator.id === "platforms-elsewhere");
  const found = history?.years.find(({ year }) => year === 2022)?.reading;
  expect(found !== undefined && "value" in found ? found.value : null).toBeCloseTo(2 / 23, 12);
});

test("briefFramework(facts, options) carries a reading for two years and no longer", () => {
  const years = brief.histories.find(({ indicator }) => indicator.id === "research-share")?.years ?? [];
  expect(years.find(({ year }) => year === 2017)?.reading).toEqual({ gap: "baseline-year" });
  const lastOwn = years.findLast(({ carriedYears, reading: one }) => carriedYears === 0 && !("gap" in one))?.year ?? 0;
  expect(years.find(({ year }) => year === lastOwn + 2)?.carriedYears).toBe(2);
  for (const { carriedYears } of brief.histories.flatMap((history) => history.years))
    expect(carriedYears).toBeLessThanOrEqual(2);
});

test("briefFramework(facts, options) names the records behind every reading, and all exist", () => {
  const tables: Record<string, readonly { id: string }[]> = {
    debts: facts.debts,
    "milestones-china": facts.milestonesChina,
    "open-competition-rounds": facts.openCompetitionRounds,
    "open-competition-local-calls": facts.openCompetitionLocalCalls,
    "market-shares": facts.marketShares,
    "regional-values": facts.regionalValues,
    platforms: facts.platforms,
    zones: facts.zones,
    provinces: facts.provinces,
  };
  const known = new Set(
    Object.entries(tables).flatMap(([table, records]) => records.map(({ id }) => `${table}/${id}`)),
  );
  for (const { years } of brief.histories) {
    for (const { reading: one } of years) {
      if ("gap" in one) continue;
      expect(one.records.length).toBeGreaterThan(0);
      expect(one.records.filter((record) => !known.has(record))).toEqual([]);
    }
  }
});

describe("the brief's framework, scored", () => {
  const scores = scoreFramework(brief.framework);

  test("has a balance within its worst and best case wherever four dimensions stand", () => {
    const scored = scores.filter(({ balance }) => balance !== null);
    expect(scored.length).toBeGreaterThanOrEqual(4);
    for (const { score, worstScore, bestScore } of scored) {
      expect(score).toBeGreaterThanOrEqual((worstScore ?? 0) - 1e-12);
      expect(score).toBeLessThanOrEqual((bestScore ?? 1) + 1e-12);
    }
  });

  test("tips exactly where its tipping points say: the needed value scores the threshold", () => {
    const tipping = frameworkTipping(brief.framework, { period: "2022" });
    const flips = tipping?.indicators.filter(({ neededValue }) => neededValue !== null) ?? [];
    for (const { id, neededValue } of flips) {
      const periods = brief.framework.periods.map((period) =>
        period.id === "2022" ? { ...period, evidence: { ...period.evidence, [id]: { value: neededValue } } } : period,
      );
      const again = scoreFramework({ ...brief.framework, periods }).find(({ period }) => period === "2022");
      expect(again?.score).toBeCloseTo(0.5, 9);
    }
  });
});

test("megaRegionPopulationShare(facts) counts whole provinces and the nine cities of the Pearl River Delta", () => {
  const share = megaRegionPopulationShare(facts);
  const provinces = ["110000", "120000", "130000", "310000", "320000", "330000", "340000"];
  const whole = facts.provinces
    .filter(({ gb2260 }) => provinces.includes(gb2260))
    .reduce((sum, one) => sum + one.population2020Persons, 0);
  const nation = facts.provinces.reduce((sum, one) => sum + one.population2020Persons, 0);
  expect(share).toBeGreaterThan(whole / nation);
  expect(share).toBeLessThan(whole / nation + 0.1);
});
