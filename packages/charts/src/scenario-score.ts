import { type Facts, factsVersion, type Gap } from "@observatory/domain/facts";
import {
  type FrameworkSensitivity,
  type FrameworkStructure,
  type FrameworkTipping,
  frameworkStructure,
  frameworkUncertainty,
  type PeriodScore,
  type PeriodUncertainty,
  type SwapTest,
  swapTest,
} from "@observatory/domain/scenario";
import { paramsOf } from "./build-payload.ts";
import {
  DRAWS,
  engineOptions,
  readingOf,
  type Scenario,
  type ScenarioChoices,
  scenarioOf,
  scenarioSensitivity,
  scenarioTipping,
} from "./charts/scenario.ts";
import { scenarioBalance } from "./charts/scenario-balance.ts";
import { choicesOf } from "./charts/scenario-notes.ts";
import { number } from "./params/param.ts";
import { canonicalQuery, ParameterError, parseParams } from "./params/parse.ts";
import { type ScenarioRequest, viewOf } from "./scenario-table.ts";
import { type WhatIfView, whatIfView } from "./what-if-view.ts";
import { indicatorWords, wordsOfIndicator } from "./words/indicators.ts";

/** What a score may be asked with, over what the charts of the scenarios take. */
const own = { draws: number({ min: 100, max: 1_000_000, step: 1, default: DRAWS }) };

/** Everything the engine says of one address, as plain JSON: the same bytes from command line, server and page. */
export interface ScenarioScore {
  readonly factsVersion: string;
  /** The shortest query that gives this answer again. */
  readonly query: string;
  readonly readings: readonly string[];
  readonly whatIf: WhatIfView | null;
  readonly choices: ScenarioChoices & { readonly draws: number };
  readonly score: PeriodScore;
  readonly uncertainty: PeriodUncertainty | null;
  readonly sensitivity: FrameworkSensitivity | null;
  readonly tipping: FrameworkTipping | null;
  /** Whether the rule reads benign and adverse alike, for the scores of the year. */
  readonly swapTest: SwapTest | null;
  /** Balance of intent and of outcome beside the whole. */
  readonly parts: Readonly<Record<"intent" | "outcome", number | null>>;
  readonly structure: FrameworkStructure;
  readonly years: readonly { readonly period: string; readonly balance: number | null; readonly coverage: number }[];
  /** Indicators without a value in the year: why, and what would settle it. */
  readonly missing: readonly {
    readonly id: string;
    readonly gap: Gap;
    readonly reason: string;
    readonly settle: string;
  }[];
}

/**
 * The score of the last year that had ended, with its uncertainty, its sensitivity and what would tip it.
 *
 * @param request - The query of any chart of the scenarios, `draws` beside it, and the language of the reasons.
 * @throws ParameterError if the query holds an unknown name or value, or no year had ended by its day.
 * @throws InputError if a reading, a what-if or goalposts do not fit the facts.
 */
export function scenarioScore(facts: Facts, { query, locale }: ScenarioRequest): ScenarioScore {
  const pairs = [...query];
  const params = { ...paramsOf(scenarioBalance), ...own };
  const values = parseParams(params, pairs);
  const draws = values.draws as number;
  const view = viewOf(facts, { query: pairs.filter(([name]) => name !== "draws"), locale });
  const choices = choicesOf(view);
  const scenario = scenarioOf(view.facts, choices);
  if (scenario === null) {
    const allowed = "a day from 2017-12-31 on";
    throw new ParameterError(`invalid asOf: ${choices.asOf}`, { parameter: "asOf", value: choices.asOf, allowed });
  }
  const { framework, last, scores } = scenario;
  const { periods } = frameworkUncertainty(framework, { ...engineOptions(choices, scenario), draws });
  return {
    factsVersion: factsVersion(facts),
    query: canonicalQuery(params, values).toString(),
    readings: view.facts.readings,
    whatIf: whatIfView(view.facts, locale),
    choices: { ...choices, draws },
    score: last,
    uncertainty: periods.find(({ period }) => period === last.period) ?? null,
    sensitivity: scenarioSensitivity(view.facts, choices),
    tipping: scenarioTipping(view.facts, choices),
    swapTest: swapped(last, choices),
    parts: { intent: partOf(view.facts, choices, "intent"), outcome: partOf(view.facts, choices, "outcome") },
    structure: frameworkStructure(scores),
    years: scores.map(({ period, balance, coverage }) => ({ period, balance, coverage })),
    missing: missingOf(scenario, locale),
  };
}

function swapped({ dimensions, score }: PeriodScore, { rule }: ScenarioChoices): SwapTest | null {
  const there = dimensions.filter((dimension) => dimension.score !== null);
  if (score === null) return null;
  return swapTest(
    there.map((dimension) => dimension.score ?? 0),
    there.map(({ weight }) => weight),
    { rule },
  );
}

function partOf(facts: Facts, choices: ScenarioChoices, nature: "intent" | "outcome"): number | null {
  return scenarioOf(facts, { ...choices, nature })?.last.balance ?? null;
}

function missingOf({ histories, last }: Scenario, locale: ScenarioRequest["locale"]): ScenarioScore["missing"] {
  return histories.flatMap((history) => {
    const { id } = history.indicator;
    const reading = readingOf(history, Number(last.period))?.reading;
    if (reading === undefined || !("gap" in reading)) return [];
    const { settle } = wordsOfIndicator(locale, id);
    return [{ id, gap: reading.gap, reason: indicatorWords[locale].gaps[reading.gap], settle }];
  });
}
