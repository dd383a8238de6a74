import { LOCALES } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { recommendationsPage } from "./recommendations.ts";

const facts = bundledFacts();

test.each(LOCALES)(
  "recommendationsPage(facts, options) names every indicator and every EU instrument, in %s",
  (locale) => {
    const { recommendations } = recommendationsPage(facts, { locale });
    expect(recommendations.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    const eu = new Set(facts.milestonesEu.map(({ id }) => id as string));
    for (const { indicators, euInstruments } of recommendations) {
      for (const { id, name } of indicators) expect(name).not.toBe(id);
      for (const { milestone, name } of euInstruments) {
        expect(eu).toContain(milestone);
        expect(name).not.toBe(milestone);
      }
    }
  },
);

test("recommendationsPage(facts, options) says what is not known without a number", () => {
  const all = recommendationsPage(facts, { locale: "en" }).recommendations.flatMap(({ indicators }) => indicators);
  const unknown = all.filter(({ measure }) => measure === null);
  expect(unknown.length).toBeGreaterThan(0);
  for (const { values } of unknown) expect(values).toEqual({});
});
