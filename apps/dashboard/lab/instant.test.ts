import { buildPayload, chartById, scenarioModel, scenarioScore, scenarioSummary } from "@observatory/charts";
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

test("instant(model, choices) compares as the chart of two scenarios does, and audits as the score of the server does", () => {
  const [a = {}, b = {}] = addresses.slice(1).map((values) => ({ ...values }));
  const ends = [a, b].map((values) => instant(model, labChoices(values))?.end);
  const [from, to] = ends;
  if (from === undefined || to === undefined) throw new Error("nothing to compare");
  const query = new URLSearchParams({ ...b, from: "kept", kept: new URLSearchParams(a).toString() });
  const compare = chartById("scenario-compare");
  if (compare === undefined) throw new Error("no such chart");
  const { rows } = buildPayload(compare, facts, { query, locale: "en" });
  const told = rows.map(({ cells }) => cells.at(-1));
  const { total, rows: parts, rule } = difference(from, to);
  expect([...parts.map(({ contribution }) => contribution), rule, total]).toEqual(told);
  expect(parts.map(({ before, after }) => [before, after])).toEqual(
    rows.slice(0, parts.length).map(({ cells }) => cells.slice(3, 5)),
  );

  const score = scenarioScore(facts, { query: Object.entries(a), locale: "en" });
  const found = instant(model, labChoices(a));
  expect(found?.structure).toEqual(score.structure);
  expect(found?.rules.find(({ rule: one }) => one === score.choices.rule)?.swap).toEqual(score.swapTest);
}, 120_000);

test("instant(model, choices) finds that the arithmetic and the symmetric rule lean to neither side, the others to the adverse", () => {
  const leans = instant(model, labChoices({}))?.rules.map(({ leansTo }) => leansTo);
  expect(leans).toEqual(["neither", "adverse", "adverse", "neither"]);
});

test("instant(model, choices) is null where all that is left weighs nothing", () => {
  const none = Object.fromEntries(model.dimensions.map(({ id }) => [id, 0]));
  expect(instant(model, { ...labChoices({}), weights: none })).toBeNull();
});
