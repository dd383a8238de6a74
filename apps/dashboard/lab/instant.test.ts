import { scenarioModel, scenarioSummary } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { labChoices } from "./choices.ts";
import { difference, instant } from "./instant.ts";
import { steps } from "./run.ts";

const facts = bundledFacts();
const model = scenarioModel(facts, { query: [], locale: "en" });
const addresses = [
  {},
  { rule: "geometric", weights: "competition:3,resource-flows:0.5" },
  { nature: "intent", seed: "7", spread: "0.2" },
];

test("instant(model, choices) finds the balance that the server finds for the same address, and shares it out exactly", () => {
  for (const values of addresses) {
    const found = instant(model, labChoices(values));
    const told = scenarioSummary(facts, { query: Object.entries(values), locale: "en" });
    expect(found?.last.balance).toBe(told.balance);
    expect(found?.last.coverage).toBe(told.coverage);
    const sum = (found?.contributions ?? []).reduce((total, { contribution }) => total + contribution, 0);
    if (told.balance !== null) expect(sum).toBeCloseTo(told.balance, 12);
  }
}, 120_000);

test("steps(model, choices) draw year by year what the server draws at once, and say how far they have come", () => {
  for (const values of addresses.slice(0, 2)) {
    const run = steps(model, labChoices(values));
    const seen: number[] = [];
    let next = run.next();
    for (; next.done !== true; next = run.next()) seen.push(next.value.done / next.value.of);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const told = scenarioSummary(facts, { query: Object.entries(values), locale: "en" });
    const quantiles = next.value?.last.quantiles;
    expect([quantiles?.["0.05"], quantiles?.["0.95"]]).toEqual(told.interval);
  }
}, 120_000);

test("difference(from, to) shares out all of the difference among the rows and the rest", () => {
  const [plain, weighted] = addresses.map((values) => instant(model, labChoices(values))?.last);
  if (plain === undefined || weighted === undefined) throw new Error("nothing to compare");
  const { total, rows, rest } = difference(plain, weighted);
  const parts = rows.reduce((sum, { contribution }) => sum + (contribution ?? 0), rest ?? 0);
  expect(parts).toBeCloseTo(total ?? Number.NaN, 12);
  expect(difference(plain, plain)).toMatchObject({ total: 0, rest: 0 });
});

test("instant(model, choices) is null where all that is left weighs nothing", () => {
  const none = Object.fromEntries(model.dimensions.map(({ id }) => [id, 0]));
  expect(instant(model, { ...labChoices({}), weights: none })).toBeNull();
});
