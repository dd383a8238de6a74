import { briefIndicators, bundledFacts } from "@observatory/domain/facts";
import { expect, test, vi } from "vitest";
import { LOCALES } from "./locale.ts";
import { frameworkTable, scenarioSummary } from "./scenario-table.ts";
import { viewOf } from "./testing.ts";

vi.setConfig({ testTimeout: 60_000 });

const facts = bundledFacts();

test("scenarioSummary(facts, request) says the sentence of scenario-balance, with its balance inside the interval", () => {
  const summary = scenarioSummary(facts, { query: [], locale: "en" });
  expect(summary.sentence).toBe(viewOf("scenario-balance").title);
  expect(summary.balance).toBeGreaterThanOrEqual(summary.interval?.[0] ?? Number.NaN);
  expect(summary.balance).toBeLessThanOrEqual(summary.interval?.[1] ?? Number.NaN);
  expect(scenarioSummary(facts, { query: [["asOf", "2016-01-01"]], locale: "en" })).toMatchObject({
    year: null,
    balance: null,
  });
});

test("frameworkTable(facts, request) opens every row into its indicators; each has a value or says what would settle it", () => {
  for (const locale of LOCALES) {
    const { rows } = frameworkTable(facts, { query: [], locale });
    const indicators = rows.flatMap((row) => row.indicators);
    expect(indicators.map(({ id }) => id).sort()).toEqual(briefIndicators.map(({ id }) => id).sort());
    for (const { value, gap, why, provenance } of indicators) {
      expect(value === null).toBe(gap !== null);
      expect(why).not.toBe("");
      expect(provenance.sources.length).toBeGreaterThan(0);
    }
  }
});

test("frameworkTable(facts, request) refuses what the charts refuse", () => {
  expect(() => frameworkTable(facts, { query: [["weights", "luck:1"]], locale: "en" })).toThrow("invalid weights");
});
