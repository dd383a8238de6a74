import {
  chartById,
  ParameterError,
  paramsOf,
  parseParams,
  type ScenarioChoices,
  scenarioOf,
} from "@observatory/charts";
import { bundledFacts, checkedOn, factsVersion } from "@observatory/domain/facts";
import { frameworkSensitivity, frameworkTipping, frameworkUncertainty } from "@observatory/domain/scenario";
import type { Command } from "commander";
import { type Io, writeLine } from "../io.ts";
import { Refusal } from "../refusal.ts";

interface Options {
  readonly draws: string;
  readonly json?: boolean;
  readonly [choice: string]: string | boolean | undefined;
}

/** `observatory score`: where between adverse and benign, how sure, and what would tip it. */
export function scoreCommand(program: Command, io: Io): void {
  program
    .command("score")
    .summary("score the brief's six dimensions, with their uncertainty")
    .description("Scores the last year that had ended. The same choices give the numbers of page and server.")
    .option("--as-of <day>", "the day to speak of, as YYYY-MM-DD; the facts' own by default")
    .option("--rule <rule>", "arithmetic, geometric, harmonic or symmetric")
    .option("--weights <weights>", "as national-team-control:2,competition:0.5; the others weigh 1")
    .option("--nature <nature>", "all, intent or outcome")
    .option("--spread <share>", "how far goalposts vary, 0 to 0.4")
    .option("--draws <count>", "runs of the Monte Carlo", "10000")
    .option("--seed <number>", "seed of the draws, 1 to 999")
    .option("--json", "everything, as JSON")
    .action(async (options: Options) => {
      const result = scored(options);
      if (options.json) return writeLine(io.output, JSON.stringify(result, null, 2));
      for (const line of printed(result)) await writeLine(io.output, line);
    });
}

type Scored = ReturnType<typeof scored>;

function scored({ draws, json: _, ...given }: Options) {
  const facts = bundledFacts();
  const choices = choicesOf(given, checkedOn(facts));
  const runs = /^\d{1,7}$/.test(draws) ? Number(draws) : Number.NaN;
  if (!(runs >= 100 && runs <= 1_000_000))
    throw new Refusal(`invalid draws: ${draws}; a whole number from 100 to 1000000`);
  const scenario = scenarioOf(facts, choices);
  if (scenario === null) throw new Refusal(`invalid as-of: ${choices.asOf}; a day from 2017-12-31 on`);
  const { framework, dimensionsMin, last } = scenario;
  const options = { rule: choices.rule, seed: choices.seed, goalpostSpread: choices.spread, dimensionsMin };
  const uncertainty = frameworkUncertainty(framework, { ...options, draws: runs });
  const at = { ...options, period: last.period };
  return {
    factsVersion: factsVersion(facts),
    ...choices,
    draws: runs,
    score: last,
    uncertainty: uncertainty.periods.find(({ period }) => period === last.period) ?? null,
    sensitivity: frameworkSensitivity(framework, at),
    tipping: frameworkTipping(framework, at),
    years: scenario.scores.map(({ period, balance, coverage }) => ({ period, balance, coverage })),
  };
}

function choicesOf(given: Readonly<Record<string, string | boolean | undefined>>, today: string): ScenarioChoices {
  const chart = chartById("scenario-balance");
  if (chart === undefined) throw new Error("missing chart: scenario-balance");
  const query = Object.entries(given).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  try {
    const { asOf = today, ...choices } = parseParams(paramsOf(chart), query) as unknown as ScenarioChoices;
    return { ...choices, asOf };
  } catch (error) {
    throw error instanceof ParameterError ? new Refusal(error.message) : error;
  }
}

function printed({
  score,
  uncertainty,
  sensitivity,
  tipping,
  rule,
  weights,
  draws,
  seed,
  factsVersion,
}: Scored): string[] {
  const number = (value: number | null | undefined) => (value == null ? "–" : value.toFixed(2));
  const row = (name: string, ...cells: readonly string[]) =>
    `${name.padEnd(26)}${cells.map((cell) => cell.padStart(10)).join("")}`;
  const ends = (
    quantiles: { readonly "0.05": number; readonly "0.95": number } | null | undefined,
    asBalance: boolean,
  ) =>
    (["0.05", "0.95"] as const).map((at) => {
      const end = quantiles?.[at];
      return number(end === undefined || !asBalance ? end : 2 * end - 1);
    });
  const leading = uncertainty?.leading ?? null;
  const share = leading === null ? null : (uncertainty?.classes?.[leading.class].share ?? null);
  return [
    leading === null || share === null
      ? `${score.period}: too little evidence for a score of the whole`
      : `${score.period}: ${leading.class} in ${Math.round(share * 100)}% of the admissible specifications (${leading.robustness})`,
    "",
    row("", "balance", "5%", "95%", "coverage", "weight"),
    ...score.dimensions.map((one) =>
      row(
        one.id,
        number(one.score === null ? null : 2 * one.score - 1),
        ...ends(uncertainty?.dimensions.find(({ id }) => id === one.id)?.quantiles, true),
        number(one.coverage),
        number(one.weight),
      ),
    ),
    row("whole", number(score.balance), ...ends(uncertainty?.quantiles, false), number(score.coverage), ""),
    "",
    `Rule ${rule}, weights ${weights === "" ? "equal" : weights}, ${draws} specifications, seed ${seed}, facts ${factsVersion}.`,
    `Leading source of variance: ${sensitivity?.leading ?? "none"}. Weight to move for a flip: ${number(tipping?.totalVariation?.distance)}.`,
    "Specifications span our choices, not futures; goalposts are ours.",
  ];
}
