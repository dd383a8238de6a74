import { expect, test } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { designationSymbiosis } from "./designation-symbiosis.ts";

const facts = bundledFacts();
const now = designationSymbiosis(facts, { asOf: "2026-11-23" });

test("designationSymbiosis(facts, options).shared are the places of both tables, each with its earliest date first", () => {
  const seats = new Set(facts.platforms.map(({ seatGb2260 }) => String(seatGb2260)));
  const both = facts.zones.filter(({ placeGb2260 }) => seats.has(placeGb2260)).map(({ placeGb2260 }) => placeGb2260);
  expect(now.shared.map(({ place }) => place.gb2260).sort()).toEqual(both.sort());
  const first = Object.fromEntries(now.shared.map(({ place, first }) => [place.id, first]));
  expect(first).toMatchObject({ hangzhou: "platform", suzhou: "zone", harbin: "zone" });
  // Shanghai, 20 September 2018 to 22 May 2019, is 244 days.
  expect(now.shared.find(({ place }) => place.id === "shanghai")?.lagYears?.max).toBeCloseTo(244 / 365.2425, 12);
  // "2022" may be any of its days: the lag to a year is an interval as long as the year.
  const suzhou = now.shared.find(({ place }) => place.id === "suzhou")?.lagYears;
  expect((suzhou?.max ?? 0) - (suzhou?.min ?? 0)).toBeCloseTo(364 / 365.2425, 12);
});

test("designationSymbiosis counts the platforms after their zone, which is what the order test observes", () => {
  const after = now.shared.reduce((total, { platformsAfter }) => total + platformsAfter, 0);
  expect(now.order?.observed).toBe(after);
  expect(now.order?.nullLow).toBeLessThanOrEqual(now.order?.nullMean ?? 0);
});

test("designationSymbiosis observes the same under every kind of chance; richer provinces are likelier to hold both", () => {
  const [alike, ...byBase] = now.together;
  expect(now.together.map(({ chance }) => chance)).toEqual(["alike", "population", "gdp", "rd"]);
  for (const { test, holm } of byBase) {
    expect(test.observed).toBe(alike?.test.observed);
    expect(test.nullMean).toBeGreaterThan(alike?.test.nullMean ?? 0);
    expect(holm).toBeGreaterThanOrEqual(test.pUpper);
  }
  // Every province is as likely as any other to hold a zone: the mean is a share of all platforms.
  const withZone = new Set(facts.zones.map(({ placeGb2260 }) => placeGb2260.slice(0, 2))).size;
  const mean = (facts.platforms.length * withZone) / facts.provinces.length;
  expect(Math.abs((alike?.test.nullMean ?? 0) - mean)).toBeLessThan(0.2);
});

test("designationSymbiosis has no tests while there are no zones, and nothing at all before the first platform", () => {
  expect(designationSymbiosis(facts, { asOf: "2018-12-31" })).toMatchObject({ shared: [], together: [], order: null });
  expect(designationSymbiosis(facts, { asOf: "2016-12-31" }).places).toEqual([]);
});
