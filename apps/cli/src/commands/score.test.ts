import { scenarioSummary } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import { expect, test, vi } from "vitest";
import { runForTest } from "../run-for-test.ts";

vi.setConfig({ testTimeout: 60_000 });

test("observatory score --json gives the numbers of page and server for the same choices", async () => {
  const { status, out } = await runForTest(["score", "--as-of", "2023-12-31", "--rule", "geometric", "--json"]);
  expect(status).toBe(0);
  const result = JSON.parse(out);
  const query = [
    ["asOf", "2023-12-31"],
    ["rule", "geometric"],
  ] as const;
  const summary = scenarioSummary(bundledFacts(), { query, locale: "en" });
  expect(result.score.balance).toBe(summary.balance);
  expect([result.uncertainty.quantiles["0.05"], result.uncertainty.quantiles["0.95"]]).toEqual(summary.interval);
});

test("observatory score prints a row a dimension and the whole, the same bytes for the same seed", async () => {
  const args = ["score", "--draws", "500", "--seed", "7"];
  const [first, again] = [await runForTest(args), await runForTest(args)];
  expect(first.out).toBe(again.out);
  expect(first.out).toMatch(/^\d{4}: \w+ in \d+% of the admissible specifications/);
  expect(
    first.out.match(/^(national-team-control|sme-|competition|eastern-|resource-|regional-|whole)/gm),
  ).toHaveLength(7);
});

test.each([
  [["--rule", "best"], 'invalid rule: "best"; one of arithmetic'],
  [["--weights", "luck:1"], 'invalid weights: "luck:1"'],
  [["--draws", "1e9"], "invalid draws: 1e9"],
  [["--as-of", "2016-01-01"], "a day from 2017-12-31 on"],
])("observatory score %j is refused with status 2 and one line", async (args, said) => {
  const { status, out, err } = await runForTest(["score", ...args]);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(said);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});
