import { bundledFacts } from "@observatory/domain/facts";
import { expect, test, vi } from "vitest";
import { buildPayload } from "../build-payload.ts";
import { formats } from "../format.ts";
import { LOCALES } from "../locale.ts";
import { charts } from "../registry.ts";
import { scenarioScore } from "../scenario-score.ts";
import { scenarioSummary } from "../scenario-table.ts";
import { column, viewOf } from "../testing.ts";
import { scenarioWords } from "../words/scenario.ts";
import { sourceName } from "./scenario-notes.ts";

// Monte Carlo and bootstrap: seconds on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });

const facts = bundledFacts();
const scenarios = charts.filter(({ section }) => section === "scenarios");
const chosen = "rule=geometric&weights=competition:3";
const futures = /\blikel|probab|forecast|predict|wahrscheinlich|prognos|vorhersag|vraisembl|prévision|prédi/i;

test.each(LOCALES)(
  "every figure of the scenarios prints coverage, rule, weights, leading source, tipping distance and date beside its score (%s)",
  (locale) => {
    const words = scenarioWords[locale];
    const { share } = formats(locale);
    const { score, sensitivity, tipping } = scenarioScore(facts, { query: new URLSearchParams(chosen), locale });
    const { leading } = sensitivity ?? {};
    if (leading == null || tipping?.totalVariation == null) throw new Error("nothing leads or nothing tips");
    const must = [
      share(score.coverage),
      words.params.rule.values.geometric,
      words.params.weights.values.competition,
      words.leading(sourceName(words, leading)),
      words.tipping(share(tipping.totalVariation.distance)),
      words.evidence(score.period),
    ];
    expect(scenarios.length).toBeGreaterThanOrEqual(6);
    for (const chart of scenarios) {
      const { notes } = buildPayload(chart, facts, { query: new URLSearchParams(chosen), locale });
      for (const part of must) expect(notes.join("\n"), `${chart.id}: ${part}`).toContain(part);
    }
    const { notes } = scenarioSummary(facts, { query: new URLSearchParams(chosen), locale });
    for (const part of must) expect(notes.join("\n"), `the page: ${part}`).toContain(part);
  },
);

test.each(LOCALES)("no figure of the scenarios says how likely a future is (%s)", (locale) => {
  for (const chart of scenarios) {
    const { title, subtitle, alt, notes, columns } = buildPayload(chart, facts, { query: [], locale });
    const said = [title, subtitle, alt.short, alt.long, ...notes, ...columns.map(({ description }) => description)];
    for (const text of said) expect(text, chart.id).not.toMatch(futures);
  }
});

test("the balances of intent and of outcome stand beside the whole, year by year from 2017, as their own scores find them", () => {
  const view = viewOf("scenario-balance");
  const [years, parts, balances] = ["year", "part", "balance"].map((id) => column(view, id));
  const lines = { all: "Balance", intent: "Intent", outcome: "Outcome" } as const;
  for (const [nature, line] of Object.entries(lines)) {
    const rows = (parts ?? []).flatMap((part, i) => (part === line ? [[years?.[i], balances?.[i]]] : []));
    const own = scenarioScore(facts, { query: [["nature", nature]], locale: "en" });
    expect(rows, nature).toEqual(own.years.map(({ period, balance }) => [period, balance]));
    expect(rows[0]?.[0]).toBe("2017");
    expect(rows.length).toBeGreaterThanOrEqual(9);
  }
  const whole = scenarioScore(facts, { query: [], locale: "en" });
  for (const nature of ["intent", "outcome"] as const)
    expect(whole.parts[nature]).toBe(scenarioScore(facts, { query: [["nature", nature]], locale: "en" }).score.balance);
});
