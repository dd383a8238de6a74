import { expect, test } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { findDesignations } from "./find-designations.ts";
import { placeName } from "./place-name.ts";
import { recordName } from "./record-name.ts";

const facts = bundledFacts();

test("placeName(nameEn, language) is the name of the facts in English, and where nothing else is usual", () => {
  for (const { nameEn } of [...facts.places, ...facts.provinces]) expect(placeName(nameEn, "en")).toBe(nameEn);
  expect(placeName("Wuhan", "de")).toBe("Wuhan");
});

test("records of places, provinces and zones are named as the language does", () => {
  expect(recordName(facts, { table: "zones", id: "beijing" }, "de")?.text).toBe("Peking");
  expect(recordName(facts, { table: "places", id: "deqing" }, "fr")?.text).toBe("district de Deqing");
  expect(recordName(facts, { table: "zones", id: "beijing" })?.text).toBe("Beijing");
});

test("findDesignations finds a place under its name in any of the languages", () => {
  const found = (q: string) => findDesignations(facts, { asOf: "2026-01-01", kind: "zones", q }).map(({ id }) => id);
  expect(found("peking")).toEqual(["beijing"]);
  expect(found("pékin")).toEqual(found("Beijing"));
});
