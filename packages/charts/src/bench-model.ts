import type { Facts, Indicator } from "@observatory/domain/facts";
import type { Framework } from "@observatory/domain/scenario";
import { DRAWS, historiesOf, isByHand, ROWS, readingOf, scenarioOf } from "./charts/scenario.ts";
import { type ScenarioRequest, viewOf } from "./scenario-table.ts";
import { indicatorWords, wordsOfIndicator } from "./words/indicators.ts";
import { scenarioWords } from "./words/scenario.ts";

/**
 * The framework as plain data, before any choice of weights, goalposts, rule or nature: whoever has it can score it anew with the
 * functions of `@observatory/domain/scenario`, and gets the numbers that the charts have.
 */
export interface BenchModel {
  /** Equal weights, our goalposts, all indicators, the evidence of every year that had ended. */
  readonly framework: Framework;
  /** The last period; null where no year had ended. */
  readonly period: string | null;
  /** Runs of the Monte Carlo, and rows of the sensitivity's design, that the charts use. */
  readonly draws: number;
  readonly rows: number;
  readonly dimensions: readonly { readonly id: string; readonly name: string }[];
  readonly indicators: readonly BenchIndicator[];
}

export interface BenchIndicator {
  readonly id: string;
  readonly code: string;
  readonly dimension: string;
  readonly name: string;
  readonly why: string;
  readonly unit: Indicator["unit"];
  /** How the unit is written around a number, which stands at "%". */
  readonly written: string;
  readonly nature: Indicator["nature"];
  /** Whether a coding of ours enters the value of the last period. */
  readonly judged: boolean;
}

const size = { draws: DRAWS, rows: ROWS };

/**
 * The framework of a view: its day, its readings and its what-if are laid over the facts; all other choices are the caller's.
 *
 * @throws ParameterError if the query holds an unknown name or value.
 */
export function benchModel(facts: Facts, request: ScenarioRequest): BenchModel {
  const view = viewOf(facts, request);
  const whole = { asOf: view.asOf, rule: "arithmetic", nature: "all", weights: "", goalposts: undefined } as const;
  const scenario = scenarioOf(view.facts, { ...view.params, ...whole });
  if (scenario === null)
    return { framework: { dimensions: [], periods: [] }, period: null, ...size, dimensions: [], indicators: [] };
  const { framework, last } = scenario;
  const words = scenarioWords[request.locale].params.weights.values;
  const { units } = indicatorWords[request.locale];
  const written = { years: units.years("%"), tasks: units.tasks("%"), points: units.points("%") };
  const inWords: Readonly<Record<string, string>> = written;
  return {
    framework,
    period: last.period,
    ...size,
    dimensions: framework.dimensions.map(({ id }) => ({ id, name: words[id as keyof typeof words] })),
    indicators: framework.dimensions.flatMap(({ id: dimension }) =>
      historiesOf(scenario, dimension).map((history) => {
        const { id, code, unit, nature, judged } = history.indicator;
        const { name, why } = wordsOfIndicator(request.locale, id);
        const byHand = isByHand(readingOf(history, Number(last.period)));
        return {
          id,
          code,
          dimension,
          name,
          why,
          unit,
          written: inWords[unit] ?? "%",
          nature,
          judged: judged || byHand,
        };
      }),
    ),
  };
}
