import { expect, test } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { designationCounts } from "./designation-counts.ts";
import { designationPlaces } from "./designation-places.ts";

const facts = bundledFacts();

test("designationPlaces(facts, asOf) places every platform and zone once", () => {
  for (const asOf of ["2018-12-31", "2020-06-30", "2026-01-01"]) {
    const places = designationPlaces(facts, { asOf });
    for (const kind of ["platforms", "zones"] as const) {
      const byCity = designationCounts(facts, { kind, by: "city", asOf });
      const held = places.filter((one) => one[kind].length > 0).map((one) => [one.place.id, one[kind].length]);
      expect(Object.fromEntries(held)).toEqual(Object.fromEntries(byCity.map(({ id, count }) => [id, count])));
    }
  }
});

test("designationPlaces is empty before anything was designated, and refuses what is no day", () => {
  expect(designationPlaces(facts, { asOf: "2017-01-01" })).toEqual([]);
  expect(() => designationPlaces(facts, { asOf: "2017" })).toThrow("designationPlaces requires");
});
