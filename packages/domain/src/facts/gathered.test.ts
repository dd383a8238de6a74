import { expect, it } from "vitest";
import { bundledFacts } from "./bundled.ts";
import type { TableKey } from "./registry.ts";

const facts = bundledFacts();

/** What each fact sheet held when it was gathered, and the tables that took it in; tables may grow beyond it. */
const gathered: readonly [sheet: string, records: number, tables: readonly TableKey[]][] = [
  ["oips", 23, ["platforms"]],
  ["pizs", 18, ["zones"]],
  ["related-zones", 11 + 3, ["relatedZones", "schemes"]],
  ["regions", 4 + 31 + 4, ["regions", "provinces", "publishedTotals"]],
  ["milestones-china", 87, ["milestonesChina"]],
  ["milestones-eu", 39, ["milestonesEu"]],
  ["market-shares", 74 + 3 + 4, ["marketShares", "groupShares"]],
  ["regional-indicators", 21 + 2863, ["regionalIndicators", "regionalValues"]],
  ["ecosystem-indicators", 86 + 174, ["nationalIndicators", "nationalObservations"]],
  ["open-competition", 9 + 12, ["openCompetitionRounds", "openCompetitionLocalCalls"]],
  ["recommendations", 4, ["recommendations"]],
  ["peers-and-thresholds", 20, ["thresholds"]],
  ["claims", 38, ["claims"]],
];

it.each(gathered)("the sheet %s with its %s records is in, but for what omissions lists", (sheet, records, tables) => {
  const omitted = facts.omissions.filter((omission) => omission.sheet === sheet);
  const left = omitted.reduce((total, omission) => total + omission.records, 0);
  const held = tables.reduce((total, key) => total + facts[key].length, 0);
  expect(held).toBeGreaterThanOrEqual(records - left);
  expect(left).toBe(sheet === "market-shares" ? 4 : 0);
});

it("every omission gives its reason as a sentence", () => {
  for (const { what, why } of facts.omissions) for (const text of [what, why]) expect(text).toMatch(/^[A-Z].*\.$/u);
});

it("every sheet is told here, and omissions speak of no other", () => {
  const sheets = gathered.map(([sheet]) => sheet);
  for (const { sheet } of facts.omissions) expect(sheets).toContain(sheet);
});
