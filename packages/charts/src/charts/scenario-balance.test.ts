import { bundledFacts, dimensionKeys } from "@observatory/domain/facts";
import { expect, test, vi } from "vitest";
import { LOCALES } from "../locale.ts";
import { column, viewOf } from "../testing.ts";
import { scenarioWords } from "../words/scenario.ts";

// Monte Carlo and bootstrap: seconds on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });

test("scenario-balance gives the same bytes for the same seed and others for another", () => {
  const bytes = (query: string) => JSON.stringify(viewOf("scenario-balance", query).rows);
  expect(bytes("seed=2")).toBe(bytes("seed=2"));
  expect(bytes("seed=2")).not.toBe(bytes(""));
});

test("scenario-balance lies within its worst and best case, and its class shares sum to 1", () => {
  const view = viewOf("scenario-balance");
  const [balance, worst, best] = ["balance", "worst", "best"].map((id) => column(view, id));
  const classes = ["benign", "mixed", "adverse"].map((id) => column(view, id));
  for (const [i, value] of (balance ?? []).entries()) {
    if (value === null) continue;
    expect(Number(value)).toBeGreaterThanOrEqual(Number(worst?.[i]) - 1e-12);
    expect(Number(value)).toBeLessThanOrEqual(Number(best?.[i]) + 1e-12);
    const shares = classes.flatMap((one) => one[i] ?? []);
    if (shares.length > 0) expect(shares.reduce((a, b) => Number(a) + Number(b), 0)).toBeCloseTo(1, 12);
  }
});

test("scenario-balance speaks of specifications, never of how likely a future is", () => {
  const { title, alt, notes } = viewOf("scenario-balance");
  expect(title).toMatch(/ in \d+% of the admissible specifications$/);
  expect([title, alt.long, ...notes].join(" ")).not.toMatch(/likel|probab|forecast/i);
});

test("scenario-balance under a weight of one dimension alone follows that dimension", () => {
  const weights = dimensionKeys.filter((id) => id !== "competition").map((id) => `${id}:0`);
  const view = viewOf("scenario-balance", `weights=${weights.join(",")}`);
  const dimensions = viewOf("scenario-dimensions", `weights=${weights.join(",")}`);
  const at = column(dimensions, "dimension").indexOf("Competition");
  const last = column(view, "part").lastIndexOf("Balance");
  expect(column(view, "balance")[last]).toBeCloseTo(Number(column(dimensions, "balance")[at]), 12);
});

test("scenarioWords calls the dimensions what the facts call them", () => {
  for (const locale of LOCALES)
    for (const { id, name } of bundledFacts().dimensions)
      expect(scenarioWords[locale].params.weights.values[id as (typeof dimensionKeys)[number]]).toBe(name[locale]);
});
