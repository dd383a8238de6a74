import { expect, test } from "vitest";
import { pageView } from "../views/page-view.ts";
import { readAddress, tidyQuery } from "../views/read-address.ts";
import type { LabValues } from "./choices.ts";
import { forgotten, keptHere, labAddress, scenarioQuery, swapped } from "./kept.ts";

const values = { rule: "geometric", weights: "competition:3", whatif: "drop-platform.dji;judge.open-tasks:60" };

test("keptHere(values) puts a whole scenario into one choice, which the page's address understands and prints back", () => {
  const kept = keptHere(values);
  const query = new URL(labAddress("/scenarios", kept), "https://observatory.example").searchParams;
  const { problem, chosen } = readAddress(pageView("scenarios"), query);
  expect(problem).toBeNull();
  expect(Object.fromEntries(chosen)).toEqual(kept);
  expect(readAddress(pageView("scenarios"), new URLSearchParams(tidyQuery(chosen))).chosen).toEqual(chosen);
});

test("swapped(values) done twice is what it was, and forgotten(values) leaves B alone", () => {
  const both: LabValues = { ...keptHere(values), rule: "harmonic", weights: "" };
  const once = swapped(both);
  expect(scenarioQuery(once)).toBe(both.kept);
  expect(scenarioQuery(swapped(once))).toBe(scenarioQuery(both));
  expect(swapped(once).kept).toBe(both.kept);
  expect(forgotten(both)).toEqual({ rule: "harmonic", whatif: values.whatif });
});

test("labAddress(action, values) names nothing that is standard", () => {
  expect(labAddress("/scenarios", forgotten(keptHere({})))).toBe("/scenarios#lab");
});
