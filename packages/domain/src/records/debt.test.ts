import { expect, it } from "vitest";
import { bundledFacts } from "../facts/bundled.ts";
import { debt } from "./debt.ts";
import { dimension } from "./dimension.ts";

const { debts, dimensions } = bundledFacts();

it("debt wants its name in every language", () => {
  expect(debt.safeParse({ ...debts[0], name: { en: "Privacy", de: "Privatsphäre" } }).success).toBe(false);
});

it("dimension wants both ends and a code of one letter", () => {
  const { adverse: _, ...halved } = dimensions[0] ?? {};
  expect(dimension.safeParse(halved).success).toBe(false);
  expect(dimension.safeParse({ ...dimensions[0], code: "NT" }).success).toBe(false);
});

it.each([
  ["debts", debts],
  ["dimensions", dimensions],
])("%s are ranked from 1 without a gap", (_name, records) => {
  expect(records.map((record) => record.rank).sort((a, b) => a - b)).toEqual(
    records.map((_record, index) => index + 1),
  );
});
