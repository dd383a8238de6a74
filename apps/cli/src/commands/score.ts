import { ParameterError, type ScenarioScore, scenarioScore } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import type { Command } from "commander";
import { type Io, writeLine } from "../io.ts";
import { Refusal } from "../refusal.ts";
import { whatIfArgument } from "../what-if-argument.ts";

interface Options {
  readonly json?: boolean;
  readonly whatIf?: string;
  readonly [choice: string]: string | boolean | undefined;
}

/** `observatory score`: where between adverse and benign, how sure, and what would tip it. */
export function scoreCommand(program: Command, io: Io): void {
  program
    .command("score")
    .summary("score the brief's six dimensions, with their uncertainty")
    .description("Scores the last year that had ended. The same choices give the bytes of the server's /api/v1/score.")
    .option("--as-of <day>", "the day to speak of, as YYYY-MM-DD; the facts' own by default")
    .option("--reading <readings>", "other readings of disputed facts: disagreement.position, with commas between")
    .option("--what-if <file or text>", "as addresses have it, or a file with one step a line")
    .option("--rule <rule>", "arithmetic, geometric, harmonic or symmetric")
    .option("--weights <weights>", "as national-team-control:2,competition:0.5; the others weigh 1")
    .option("--nature <nature>", "all, intent or outcome")
    .option("--goalposts <goalposts>", "as open-tasks:12..60,debts-bound:0..0.8, adverse first; ours by default")
    .option("--spread <share>", "how far goalposts vary, 0 to 0.4")
    .option("--kappa <number>", "how close the drawn weights stay to the chosen ones, 0.5 to 1000")
    .option("--vary <sources>", "what is varied: any of weights, goalposts, rule, evidence")
    .option("--delta <balance>", "half-width of the mixed band, 0 to 0.5")
    .option("--draws <count>", "runs of the Monte Carlo, 100 to 1000000; 10000 by default")
    .option("--seed <number>", "seed of the draws, 1 to 999")
    .option("--json", "everything, as JSON")
    .action(async ({ json, whatIf, ...given }: Options) => {
      const result = scored({ ...given, whatif: await whatIfArgument(whatIf) });
      if (json) return writeLine(io.output, JSON.stringify(result));
      for (const line of printed(result)) await writeLine(io.output, line);
    });
}

function scored(given: Readonly<Record<string, string | boolean | undefined>>): ScenarioScore {
  const query = Object.entries(given).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  try {
    return scenarioScore(bundledFacts(), { query, locale: "en" });
  } catch (error) {
    throw error instanceof ParameterError ? new Refusal(error.message) : error;
  }
}

function printed({
  score,
  uncertainty,
  sensitivity,
  tipping,
  parts,
  choices: { rule, weights, draws, seed },
  factsVersion,
  whatIf,
}: ScenarioScore): string[] {
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
    ...(whatIf === null ? [] : [whatIf.remark]),
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
    `Intent ${number(parts.intent)}, outcome ${number(parts.outcome)}.`,
    "",
    `Rule ${rule}, weights ${weights === "" ? "equal" : weights}, ${draws} specifications, seed ${seed}, facts ${factsVersion}.`,
    `Leading source of variance: ${sensitivity?.leading ?? "none"}. Weight to move for a flip: ${number(tipping?.totalVariation?.distance)}.`,
    "Specifications span our choices, not futures; goalposts are ours.",
  ];
}
