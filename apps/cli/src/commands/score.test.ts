import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scenarioScore, scenarioSummary } from "@observatory/charts";
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

test("observatory score --json takes every choice of an address, a what-if as text or as a file, and gives its very bytes", async () => {
  const whatif = "move-zone.suzhou.yibin;judge.winners-beyond-team:0.7,0.5,0.9";
  const file = join(await mkdtemp(join(tmpdir(), "what-if-")), "steps.txt");
  await writeFile(file, `# from the meeting\n${whatif.split(";").reverse().join("\n")}\n`);
  const choices = { rule: "geometric", weights: "competition:2", goalposts: "open-tasks:12..60", kappa: "20" };
  const more = { vary: "weights,rule", delta: "0.05", draws: "500", seed: "3", reading: "cloudwalk-seat.chongqing" };
  const args = Object.entries({ ...choices, ...more }).flatMap(([name, value]) => [`--${name}`, value]);
  const query = Object.entries({ ...choices, ...more, whatif });
  const answer = `${JSON.stringify(scenarioScore(bundledFacts(), { query, locale: "en" }))}\n`;
  for (const given of [whatif, file]) {
    const { status, out } = await runForTest(["score", ...args, "--what-if", given, "--json"]);
    expect([status, out === answer]).toEqual([0, true]);
  }
  const { score, whatIf, parts, structure, missing } = JSON.parse(answer);
  expect(score.dimensions).toHaveLength(6);
  expect(whatIf.clauses).toHaveLength(2);
  expect([typeof parts.intent, typeof parts.outcome]).toEqual(["number", "number"]);
  expect(structure.effectiveDimensions === null).toBe(
    structure.refusals.some((one: { measure: string }) => one.measure === "effectiveDimensions"),
  );
  for (const { reason, settle } of missing) expect([reason, settle].includes("")).toBe(false);
});

test.each([
  [["--what-if", "drop-platform.dij"], 'did you mean "dji"?'],
  [["--what-if", "drop-zone.suzhou;move-zone.suzhou.yibin"], "keep one of the two"],
  [["--goalposts", "open-tasks:60..12"], "did you mean 12..60?"],
  [["--goalposts", "open-tasks:9..9"], "goalposts apart from each other"],
  [["--kappa", "0.1"], "a number from 0.5 to 1000"],
  [["--rule", "best"], 'invalid rule: "best"; one of arithmetic'],
  [["--weights", "luck:1"], 'invalid weights: "luck:1"'],
  [["--draws", "1e9"], 'invalid draws: "1e9"; a number from 100 to 1000000'],
  [["--as-of", "2016-01-01"], "a day from 2017-12-31 on"],
])("observatory score %j is refused with status 2 and one line", async (args, said) => {
  const { status, out, err } = await runForTest(["score", ...args]);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(said);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});
