import { expect, test } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { recommendationEvidence } from "./recommendation-evidence.ts";

const facts = bundledFacts();
const asOf = "2026-11-23";
const evidence = facts.recommendations.flatMap((one) => recommendationEvidence(facts, one, { asOf }));
const of = (id: string) => evidence.find(({ indicator }) => indicator === id);

test("recommendationEvidence(facts, recommendation, options) has one entry an indicator, in order", () => {
  expect(evidence.map(({ indicator }) => indicator)).toEqual(
    facts.recommendations.flatMap(({ indicators }) => indicators.map(({ id }) => id as string)),
  );
});

test("an indicator that no table carries is not known, and has no number", () => {
  for (const { indicators } of facts.recommendations)
    for (const { id, tables } of indicators)
      if (tables.length === 0) expect(of(id)).toEqual({ indicator: id, measure: null, values: {} });
});

test("phases add up to all Chinese milestones, and pairs to all links", () => {
  const { foster = 0, regulate = 0, both = 0 } = of("r2-i4")?.values ?? {};
  expect(foster + regulate + both).toBe(facts.milestonesChina.length);
  const links = facts.milestonesEu.reduce((count, { chinaCounterparts }) => count + chinaCounterparts.length, 0);
  expect(of("r4-i3")?.values).toMatchObject({ count: links });
});

test("before anything happened nothing is counted", () => {
  const [, , , exchange] = facts.recommendations;
  const before = exchange === undefined ? [] : recommendationEvidence(facts, exchange, { asOf: "2018-01-01" });
  expect(before[0]).toMatchObject({ indicator: "r4-i1", measure: null });
});

test("a day that is none is refused", () => {
  const [first] = facts.recommendations;
  expect(() => first && recommendationEvidence(facts, first, { asOf: "2026" })).toThrow("recommendationEvidence");
});

test("the distance between pairs is counted over those in force on both sides, and grows with the day", () => {
  const exchange = facts.recommendations.find(({ indicators }) => indicators.some(({ id }) => id === "r4-i4"));
  const on = (day: string) =>
    exchange && recommendationEvidence(facts, exchange, { asOf: day }).find(({ indicator }) => indicator === "r4-i4");
  const { pairs = 0, days } = on(asOf)?.values ?? {};
  expect(pairs).toBeGreaterThan(on("2021-12-31")?.values.pairs ?? 0);
  expect(pairs).toBeLessThan(of("r4-i3")?.values.count ?? 0);
  expect(Number.isInteger(days)).toBe(true);
});
