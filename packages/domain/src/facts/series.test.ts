import { describe, expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { nationalSeries, provinceVector, regionalYear, regionalYears } from "./series.ts";

const facts = bundledFacts();

describe("regionalYear(facts, indicator, year)", () => {
  it("lines up with the provinces, in single units", () => {
    const { provinces, values, coverage, missing, nation } = regionalYear(facts, "rd-expenditure", 2023);
    const beijing = provinces.findIndex(({ gb2260 }) => gb2260 === "110000");
    expect(values[beijing]).toBe(294_710_000_000);
    expect([values.length, coverage, missing, nation?.value]).toEqual([31, 1, [], 3_335_710_000_000]);
    expect(provinces).toBe(provinceVector(facts, "population2020Persons").provinces);
  });

  it("says what is missing, and never takes it for zero", () => {
    const { values, missing, coverage, unassigned } = regionalYear(facts, "tech-market-outflow", 2015);
    expect(missing).toHaveLength(1);
    expect(values.filter((value) => value === null)).toHaveLength(1);
    expect(coverage).toBeCloseTo(30 / 31, 12);
    expect(unassigned).toBeNull();
  });

  it("gives what belongs to no province, where the parts are whole", () => {
    expect(regionalYear(facts, "valid-invention-patents", 2023).unassigned).toBe(4088695 - 4014880);
    expect(regionalYear(facts, "rd-intensity", 2023).unassigned).toBeNull();
    expect(regionalYear(facts, "gdp", 2023).unassigned).toBeNull();
  });

  it("leaves cities and groups of regions out of the vector", () => {
    const { values } = regionalYear(facts, "ai-enterprise-share", 2020);
    expect(values.filter((value) => value !== null)).toHaveLength(5);
  });

  it("is empty for a year without values", () => {
    expect(regionalYear(facts, "gdp", 2001)).toMatchObject({ coverage: 0, nation: null, sources: [] });
  });

  it("refuses an indicator that is none, with the one that was meant", () => {
    expect(() => regionalYear(facts, "rd-expenditures", 2023)).toThrow('did you mean "rd-expenditure"?');
  });
});

describe("regionalYears(facts, indicator, least)", () => {
  it("gives the years with every province, or with enough", () => {
    expect(regionalYears(facts, "gdp")).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(regionalYears(facts, "tech-market-outflow")[0]).toBe(2017);
    expect(regionalYears(facts, "tech-market-outflow", 0.9)[0]).toBe(2015);
  });
});

describe("provinceVector(facts, field)", () => {
  it("adds up to the census", () => {
    const { values } = provinceVector(facts, "population2020Persons");
    expect(values.reduce<number>((total, value) => total + (value ?? 0), 0)).toBe(1_409_778_724);
  });
});

describe("nationalSeries(facts, indicator, asOf)", () => {
  it("keeps units and entities apart, points in order", () => {
    const lines = nationalSeries(facts, "platform-developers");
    const teams = lines.filter(({ unit }) => unit.kind === "count" && unit.of === "developer teams");
    expect(teams).toHaveLength(1);
    expect(teams[0]?.points.map(({ end }) => end)).toEqual(["2014-12-31", "2022-09-30", "2022-12-31", "2025-10-24"]);
    expect(nationalSeries(facts, "ai-funding-amount").map(({ entityEn }) => entityEn)).toEqual([
      "CB Insights",
      "ITJuzi",
    ]);
  });

  it("keeps to periods that are over", () => {
    const [line] = nationalSeries(facts, "little-giants-batch", "2021-12-31");
    expect(line?.points.map(({ observation }) => observation.value)).toEqual([248, 1748, 2930]);
    expect(nationalSeries(facts, "genai-users", "2020-01-01")).toEqual([]);
  });

  it("refuses an indicator that is none", () => {
    expect(() => nationalSeries(facts, "genai")).toThrow("nationalSeries requires the id of an indicator");
  });
});
