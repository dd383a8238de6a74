import { bundledFacts } from "@observatory/domain/facts";
import { chosenFramework, frameworkUncertainty, scoreFramework } from "@observatory/domain/scenario";
import { expect, test, vi } from "vitest";
import { ParameterError } from "../params/parse.ts";
import { scenarioModel } from "../scenario-model.ts";
import { scenarioSummary } from "../scenario-table.ts";
import { column, viewOf } from "../testing.ts";

vi.setConfig({ testTimeout: 60_000 });

const facts = bundledFacts();
const summary = (query: string) => scenarioSummary(facts, { query: new URLSearchParams(query), locale: "en" });

test("goalposts= moves the score as the engine says, is written one way, and is named beside ours", () => {
  const view = viewOf("scenario-dimensions", "goalposts=open-tasks:20..30,debts-bound:0..0.5");
  expect(view.query).toBe(new URLSearchParams({ goalposts: "debts-bound:0..0.5,open-tasks:20..30" }).toString());
  expect(view.notes.find((note) => note.startsWith("Goalposts set by the reader"))).toContain("ours");
  expect(viewOf("scenario-dimensions").notes.some((note) => note.startsWith("Goalposts set"))).toBe(false);
  const ours = summary("").balance ?? Number.NaN;
  expect(summary("goalposts=provinces-reached:0..0.01").balance).toBeGreaterThan(ours);
});

test.each([
  ["goalposts=open-tasks:30..30", "which would be wholly adverse"],
  ["goalposts=open-tasks:30", "indicator:adverse..benign"],
  ["goalposts=open-task:20..30", "one of debts-bound"],
  ["goalposts=open-tasks:20..30,open-tasks:1..2", "each indicator once"],
  ["goalposts=open-tasks:60..12", "did you mean 12..60?"],
  ["goalposts=open-tasks:0..12", "> 0 on a log scale"],
  ["kappa=0.4", "a number from 0.5 to 1000"],
  ["vary=weather", "any of weights, goalposts, rule, evidence"],
  ["delta=0.6", "a number from 0 to 0.5"],
])("impossible choices are refused with the remedy: %s", (query, message) => {
  expect(() => viewOf("scenario-balance", query)).toThrow(message.replace("which would be", "which value would be"));
});

test("a value that no param takes is a ParameterError, one that the facts refuse an InputError: both are the reader's", () => {
  expect(() => viewOf("scenario-balance", "kappa=x")).toThrow(ParameterError);
  expect(() => viewOf("scenario-balance", "goalposts=open-tasks:60..12")).toThrow(
    "requires goalposts that do not cross",
  );
});

test("kappa= draws the weights in: the interval narrows as κ grows", () => {
  const width = (query: string) => {
    const [low = Number.NaN, high = Number.NaN] = summary(query).interval ?? [];
    return high - low;
  };
  const only = "vary=weights&";
  expect(width(`${only}kappa=1000`)).toBeLessThan(width(`${only}kappa=6`));
  expect(width(`${only}kappa=6`)).toBeLessThan(width(`${only}kappa=1`));
  expect(width(`${only}kappa=6`)).toBe(width("vary=weights"));
});

test("vary= switches sources off: none leaves the balance itself, one makes it the only source of variance", () => {
  const none = summary("vary=");
  expect(none.interval?.[0]).toBeCloseTo(none.balance ?? Number.NaN, 12);
  expect(none.interval?.[1]).toBeCloseTo(none.balance ?? Number.NaN, 12);
  const shares = viewOf("scenario-sensitivity", "vary=rule");
  expect(shares.rows).toHaveLength(1);
  const total = column(shares, "total")[0];
  expect(total).toBeCloseTo(1, 12);
  expect(shares.notes.join(" ")).toContain("vary the rule among four.");
});

test("delta= sets the mixed band: of nothing, and of nearly everything", () => {
  expect(summary("delta=0").class).toBe("adverse");
  expect(summary("delta=0.5").class).toBe("mixed");
});

test("scenarioModel(facts, request) calls judged what our coding or a what-if enters", () => {
  const judged = (query: string) =>
    scenarioModel(facts, { query: new URLSearchParams(query), locale: "en" }).indicators.filter((one) => one.judged);
  const byHand = judged("whatif=judge.open-tasks:60").filter(({ id }) => id === "open-tasks");
  expect(byHand).toHaveLength(1);
  expect(judged("").some(({ id }) => id === "open-tasks")).toBe(false);
});

test("scenarioModel(facts, request) is all that a browser needs: it gives the chart's own numbers for any choices", () => {
  const query = "whatif=move-zone.suzhou.yibin&reading=cloudwalk-seat.chongqing&asOf=2024-12-31";
  const given = scenarioModel(facts, { query: new URLSearchParams(query), locale: "de" });
  const { model } = JSON.parse(JSON.stringify(given)) as typeof given;
  if (model === null) throw new Error("no model");
  const { framework, dimensionsMin } = chosenFramework(model, {
    weights: { competition: 2 },
    goalposts: { "open-tasks": { adverse: 12, benign: 60 } },
  });
  const more = `${query}&weights=competition:2&goalposts=open-tasks:12..60&rule=geometric&kappa=20&seed=3`;
  const options = { rule: "geometric" as const, dimensionsMin };
  expect(scoreFramework(framework, options).at(-1)?.balance).toBe(summary(more).balance);
  const scatter = frameworkUncertainty(framework, { ...options, seed: 3, kappa: 20, goalpostSpread: 0.1, delta: 0.1 });
  const quantiles = scatter.periods.at(-1)?.quantiles;
  expect([quantiles?.["0.05"], quantiles?.["0.95"]]).toEqual(summary(more).interval);
  expect(given.indicators.map(({ id }) => id)).toEqual(model.indicators.map(({ id }) => id));
  expect(scenarioModel(facts, { query: [["asOf", "2016-01-01"]], locale: "en" }).model).toBeNull();
});
