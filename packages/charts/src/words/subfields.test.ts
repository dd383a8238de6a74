import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { namedSubfields, subfieldName } from "./subfields.ts";

test("every subfield of the market shares has a name in every language", () => {
  const known = new Set(bundledFacts().marketShares.map(({ subfield }) => subfield));
  expect([...known].filter((id) => !namedSubfields.includes(id))).toEqual([]);
});

test("an unknown subfield is shown by its id, never as nothing", () => {
  expect(subfieldName("a-new-field", "de")).toBe("a new field");
});
