import { briefIndicators } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { formats } from "../format.ts";
import { LOCALES } from "../locale.ts";
import { indicatorWords, inUnit, wordsOfIndicator } from "./indicators.ts";

test("indicatorWords names every indicator of the framework, and no other, in every language", () => {
  const ids = briefIndicators.map(({ id }) => id).sort();
  for (const locale of LOCALES) {
    expect(Object.keys(indicatorWords[locale].indicators).sort()).toEqual(ids);
    const names = ids.map((id) => wordsOfIndicator(locale, id).name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test("inUnit(unit, value, language) writes a value as its unit asks", () => {
  const english = { locale: "en", format: formats("en") } as const;
  expect(inUnit("share", 0.25, english)).toBe("25%");
  expect(inUnit("points", -0.007, english)).toBe("−0.7 points");
  expect(inUnit("relative-change", 0.058, english)).toBe("+5.8%");
  expect(inUnit("tasks", 35.06, { locale: "de", format: formats("de") })).toBe("35 Aufgaben");
});
