import { expect, test } from "vitest";
import { bases, provinceBase } from "./bases.ts";
import { bundledFacts } from "./bundled.ts";

const facts = bundledFacts();

test.each(bases)("provinceBase(facts, %j) has a positive number for each of the 31 units, and its records", (base) => {
  const { values, records, year } = provinceBase(facts, base, "2026-11-23");
  expect(values).toHaveLength(facts.provinces.length);
  expect(values.every((value) => value > 0)).toBe(true);
  expect(new Set(records).size).toBe(facts.provinces.length);
  expect(year).toBeGreaterThanOrEqual(2020);
});

test('provinceBase(facts, "rd") is of the last year that had ended, or of the first there is', () => {
  expect(provinceBase(facts, "rd", "2019-06-30").year).toBe(2018);
  expect(provinceBase(facts, "rd", "2000-01-01").year).toBe(2015);
});

test("provinceBase(facts, base) adds up to the national census", () => {
  const total = provinceBase(facts, "population", "2026-11-23").values.reduce((a, b) => a + b, 0);
  expect(total).toBe(facts.provinces.reduce((people, province) => people + province.population2020Persons, 0));
});
