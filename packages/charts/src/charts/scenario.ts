import {
  type BriefFramework,
  briefFramework,
  briefIndicators,
  type DimensionKey,
  dimensionKeys,
  type Facts,
  FIRST_YEAR,
  type IndicatorHistory,
  type YearReading,
} from "@observatory/domain/facts";
import {
  chosenFramework,
  DEFAULT_DELTA,
  type Framework,
  type FrameworkModel,
  type FrameworkSensitivity,
  type FrameworkTipping,
  type FrameworkUncertainty,
  frameworkSensitivity,
  frameworkTipping,
  frameworkUncertainty,
  type GoalpostsById,
  type PeriodScore,
  type PeriodUncertainty,
  parseGoalposts,
  scoreFramework,
  type UncertaintyOptions,
} from "@observatory/domain/scenario";
import { memoByFacts } from "../memo.ts";
import {
  choice,
  choices,
  goalposts,
  number,
  numberOrNothing,
  type Values,
  weights,
  weightsOf,
} from "../params/param.ts";
import { assumedByHand, merged, type Provenance, recordProvenance } from "../provenance.ts";

/** The choices that every chart of the scenarios offers; one page makes them once for all. */
export const scenarioParams = {
  rule: choice(["arithmetic", "geometric", "harmonic", "symmetric"], "arithmetic"),
  nature: choice(["all", "intent", "outcome"], "all"),
  weights: weights(dimensionKeys),
  spread: number({ min: 0, max: 0.4, step: 0.05, default: 0.1 }),
  seed: number({ min: 1, max: 999, step: 1, default: 1 }),
  goalposts: goalposts(briefIndicators.map(({ id }) => id)),
  kappa: numberOrNothing({ min: 0.5, max: 1000 }),
  vary: choices(["weights", "goalposts", "rule", "evidence"], ["weights", "goalposts", "rule", "evidence"]),
  delta: number({ min: 0, max: 0.5, step: 0.05, default: DEFAULT_DELTA }),
};

export type ScenarioChoices = Values<typeof scenarioParams> & { readonly asOf: string };

/** Runs of every Monte Carlo. */
export const DRAWS = 10_000;

/** Rows of the sensitivity's design. */
export const ROWS = 4096;

/** The framework as chosen, and its score in every year. */
export interface Scenario {
  readonly framework: Framework;
  readonly histories: readonly IndicatorHistory[];
  readonly years: readonly number[];
  readonly scores: readonly PeriodScore[];
  /** The last year that had ended. */
  readonly last: PeriodScore;
  /** Least number of dimensions for a score of the whole: two thirds. */
  readonly dimensionsMin: number;
}

/** The choices without those a score does not depend on. */
type ScoreChoices = Pick<ScenarioChoices, "asOf" | "rule" | "nature" | "weights" | "goalposts" | "delta">;

/** The scores under the choices; null where no year had ended. */
export function scenarioOf(facts: Facts, choices: ScoreChoices): Scenario | null {
  const { asOf, rule, nature, weights, goalposts, delta } = choices;
  if (!asOfYear(choices)) return null;
  return scored(facts, JSON.stringify({ asOf, rule, nature, weights, goalposts, delta }));
}

/** Whether some indicator of the nature belongs to a dimension that weighs something. */
export function weighsSomething({ weights }: Pick<ScenarioChoices, "weights">, nature: "intent" | "outcome"): boolean {
  const own = weightsOf(weights);
  return briefIndicators.some((one) => one.nature === nature && own[one.dimension] !== 0);
}

/** How the balance of each year scatters over the admissible specifications. */
function scenarioUncertainty(facts: Facts, choices: ScenarioChoices): FrameworkUncertainty | null {
  return asOfYear(choices) ? scattered(facts, keyOf(choices)) : null;
}

/** What makes the balance of the last year vary. */
export function scenarioSensitivity(facts: Facts, choices: ScenarioChoices): FrameworkSensitivity | null {
  return asOfYear(choices) ? varied(facts, keyOf(choices)) : null;
}

/** What would tip the balance of the last year. */
export function scenarioTipping(facts: Facts, choices: ScenarioChoices): FrameworkTipping | null {
  return asOfYear(choices) ? tipped(facts, keyOf(choices)) : null;
}

/** The scatter of one year, null where the year has no score. */
export function yearUncertainty(facts: Facts, choices: ScenarioChoices, period: string): PeriodUncertainty | null {
  return scenarioUncertainty(facts, choices)?.periods.find((one) => one.period === period) ?? null;
}

/** What an indicator says in a year. */
export function readingOf(history: IndicatorHistory, year: number): YearReading | undefined {
  return history.years.find((one) => one.year === year);
}

/** Whether a reader's what-if set the value, and not the facts. */
export function isByHand(at: YearReading | undefined): boolean {
  return at !== undefined && "assumed" in at.reading;
}

/** Histories of one dimension. */
export function historiesOf({ histories }: Scenario, dimension: string): IndicatorHistory[] {
  return histories.filter(({ indicator }) => indicator.dimension === dimension);
}

/** Where the numbers of some indicators in a year come from; the rows of Figure 3 that they belong to always stand behind. */
export function scenarioProvenance(
  facts: Facts,
  histories: readonly IndicatorHistory[],
  at: { readonly year: number; readonly dimensions: readonly string[] },
): Provenance {
  const records = histories.flatMap((history) => {
    const reading = readingOf(history, at.year)?.reading;
    return reading === undefined || "gap" in reading ? [] : reading.records;
  });
  const keys = new Set([...at.dimensions.map((id) => `dimensions/${id}`), ...records]);
  const byHand = histories.some((history) => isByHand(readingOf(history, at.year)));
  return merged([...[...keys].map((key) => recordProvenance(facts, key)), ...(byHand ? [assumedByHand] : [])]);
}

/** A dimension's id as the catalogues know it. */
export function asDimension(id: string): DimensionKey {
  const key = dimensionKeys.find((one) => one === id);
  if (key === undefined) throw new Error(`unknown dimension: ${id}`);
  return key;
}

function asOfYear({ asOf }: { readonly asOf: string }): boolean {
  return asOf >= `${FIRST_YEAR}-12-31`;
}

function keyOf(choices: ScenarioChoices): string {
  const { asOf, rule, nature, weights, spread, seed, goalposts, kappa, vary, delta } = choices;
  return JSON.stringify({ asOf, rule, nature, weights, spread, seed, goalposts, kappa, vary, delta });
}

/** The choices as the engine takes them. */
export function engineOptions(choices: ScenarioChoices, { dimensionsMin }: Pick<Scenario, "dimensionsMin">) {
  const { rule, spread, seed, kappa, vary, delta } = choices;
  const sources = Object.fromEntries(
    scenarioParams.vary.values.map((source) => [source, vary.includes(source)]),
  ) as Required<NonNullable<UncertaintyOptions["sources"]>>;
  const concentration = kappa === undefined ? {} : { kappa: Number(kappa) };
  return { rule, dimensionsMin, goalpostSpread: spread, seed, delta, sources, ...concentration };
}

/** A reader's own goalposts by indicator. */
function goalpostsOf({ goalposts = "" }: Pick<ScenarioChoices, "goalposts">): GoalpostsById {
  return parseGoalposts(
    goalposts,
    briefIndicators.map(({ id }) => id),
  );
}

function scenarioAt(facts: Facts, key: string) {
  const choices = JSON.parse(key) as ScenarioChoices;
  const scenario = scenarioOf(facts, choices);
  if (scenario === null) throw new Error(`no year had ended: ${choices.asOf}`);
  return { framework: scenario.framework, period: scenario.last.period, options: engineOptions(choices, scenario) };
}

const read = memoByFacts((facts, asOf): BriefFramework => briefFramework(facts, { asOf }));

const scored = memoByFacts((facts, key): Scenario => {
  const choices = JSON.parse(key) as ScoreChoices;
  const { asOf, rule, nature, weights, delta } = choices;
  const whole = read(facts, asOf);
  const own = { nature, weights: weightsOf(weights), goalposts: goalpostsOf(choices) };
  const { framework, dimensionsMin } = chosenFramework(modelOf(whole), own);
  const histories = historiesUnder(whole, framework);
  const scores = scoreFramework(framework, { rule, dimensionsMin, delta });
  const last = scores.at(-1);
  if (last === undefined) throw new Error(`no year had ended: ${asOf}`);
  return { framework, histories, years: scores.map(({ period }) => Number(period)), scores, last, dimensionsMin };
});

const scattered = memoByFacts((facts, key): FrameworkUncertainty => {
  const { framework, options } = scenarioAt(facts, key);
  return frameworkUncertainty(framework, { ...options, draws: DRAWS });
});

const varied = memoByFacts((facts, key): FrameworkSensitivity | null => {
  const { framework, period, options } = scenarioAt(facts, key);
  return frameworkSensitivity(framework, { ...options, period, n: ROWS, replicates: 500, path: true });
});

const tipped = memoByFacts((facts, key): FrameworkTipping | null => {
  const { framework, period, options } = scenarioAt(facts, key);
  return frameworkTipping(framework, { ...options, period });
});

/** What the scores of any choices are made of, as plain data. */
export function modelOf({ framework, histories }: BriefFramework): FrameworkModel {
  return {
    dimensions: dimensionKeys,
    indicators: histories.map(({ indicator, goalposts }) => {
      const { id, dimension, nature } = indicator;
      return { id, dimension, nature, goalposts };
    }),
    periods: framework.periods,
  };
}

/** The histories of the indicators that are left, between the goalposts that were chosen. */
function historiesUnder({ histories }: BriefFramework, framework: Framework): IndicatorHistory[] {
  const chosen = new Map(framework.dimensions.flatMap(({ indicators }) => indicators.map((one) => [one.id, one])));
  return histories.flatMap((history) => {
    const spec = chosen.get(history.indicator.id);
    return spec === undefined ? [] : [{ ...history, goalposts: spec }];
  });
}

/** The brief's framework as the facts read by a day; null where no year had ended. */
export function frameworkAsOf(facts: Facts, asOf: string): BriefFramework | null {
  return asOfYear({ asOf }) ? read(facts, asOf) : null;
}
