import { describe, expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { openCompetitionYears } from "./open-competition.ts";
import { withChanges } from "./patch.ts";

const facts = bundledFacts();

describe("openCompetitionYears(facts, options)", () => {
  const years = openCompetitionYears(facts, { asOf: "2026-11-23" });

  it("runs from the first year to the last without a gap", () => {
    expect(years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(years.flatMap(({ rounds }) => rounds)).toHaveLength(facts.openCompetitionRounds.length);
    expect(years.flatMap(({ localCalls }) => localCalls)).toHaveLength(facts.openCompetitionLocalCalls.length);
  });

  it("adds tasks of rounds on AI only, and names unlike units", () => {
    const year = years.find((entry) => entry.year === 2021);
    expect(year?.aiTasks).toBe(18 + 8);
    expect(year?.aiTaskUnits).toHaveLength(2);
    expect(years.find((entry) => entry.year === 2023)?.aiTasks).toBeNull();
  });

  it("has no sum where a count was not found", () => {
    const unknown = withChanges(facts, [
      { do: "set", table: "open-competition-rounds", id: "miit-ai-2021", field: "taskCount", value: null },
    ]);
    const year = openCompetitionYears(unknown, { asOf: "2021-12-31" }).at(-1);
    expect([year?.year, year?.aiTasks]).toEqual([2021, null]);
  });

  it("lists each province once", () => {
    expect(years.find((entry) => entry.year === 2026)?.provinces).toEqual(["110000", "440000"]);
  });

  it("counts a bare year by its last day unless told", () => {
    expect(openCompetitionYears(facts, { asOf: "2021-06-30" }).at(-1)?.rounds).toEqual([]);
    expect(openCompetitionYears(facts, { asOf: "2021-06-30", counting: "possible" }).at(-1)?.rounds).toHaveLength(2);
  });

  it("is empty before the first, and refuses a day that is none", () => {
    expect(openCompetitionYears(facts, { asOf: "2010-01-01" })).toEqual([]);
    expect(() => openCompetitionYears(facts, { asOf: "2021" })).toThrow("openCompetitionYears requires a day");
  });
});
