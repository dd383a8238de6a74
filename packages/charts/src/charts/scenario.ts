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
  type Framework,
  type FrameworkSensitivity,
  type FrameworkTipping,
  type FrameworkUncertainty,
  frameworkSensitivity,
  frameworkTipping,
  frameworkUncertainty,
  type PeriodScore,
  type PeriodUncertainty,
  scoreFramework,
} from "@observatory/domain/scenario";
import { memoByFacts } from "../memo.ts";
import { choice, number, type Values, weights, weightsOf } from "../params/param.ts";
import { assumedByHand, merged, type Provenance, recordProvenance } from "../provenance.ts";

/** The choices that every chart of the scenarios offers; one page makes them once for all. */
export const scenarioParams = {
  rule: choice(["arithmetic", "geometric", "harmonic", "symmetric"], "arithmetic"),
  nature: choice(["all", "intent", "outcome"], "all"),
  weights: weights(dimensionKeys),
  spread: number({ min: 0, max: 0.4, step: 0.05, default: 0.1 }),
  seed: number({ min: 1, max: 999, step: 1, default: 1 }),
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
type ScoreChoices = Pick<ScenarioChoices, "asOf" | "rule" | "nature" | "weights">;

/** The scores under the choices; null where no year had ended. */
export function scenarioOf(facts: Facts, { asOf, rule, nature, weights }: ScoreChoices): Scenario | null {
  return asOf < `${FIRST_YEAR}-12-31` ? null : scored(facts, JSON.stringify({ asOf, rule, nature, weights }));
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

function keyOf({ asOf, rule, nature, weights, spread, seed }: ScenarioChoices): string {
  return JSON.stringify({ asOf, rule, nature, weights, spread, seed });
}

function scenarioAt(facts: Facts, key: string) {
  const choices = JSON.parse(key) as ScenarioChoices;
  const scenario = scenarioOf(facts, choices);
  if (scenario === null) throw new Error(`no year had ended: ${choices.asOf}`);
  const { rule, spread, seed } = choices;
  const { framework, dimensionsMin, last } = scenario;
  return { framework, period: last.period, options: { rule, dimensionsMin, goalpostSpread: spread, seed } };
}

const read = memoByFacts((facts, asOf): BriefFramework => briefFramework(facts, { asOf }));

const scored = memoByFacts((facts, key): Scenario => {
  const { asOf, rule, nature, weights } = JSON.parse(key) as ScoreChoices;
  const { framework, histories } = narrowed(read(facts, asOf), nature, weightsOf(weights));
  const dimensionsMin = Math.ceil((2 * framework.dimensions.length) / 3);
  const scores = scoreFramework(framework, { rule, dimensionsMin });
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

/** The framework with the indicators of one nature and with weights. The facts are read once, whatever is chosen. */
function narrowed(
  { framework, histories }: BriefFramework,
  nature: ScenarioChoices["nature"],
  own: Readonly<Record<string, number>>,
): Pick<BriefFramework, "framework" | "histories"> {
  const chosen = histories.filter(({ indicator }) => nature === "all" || indicator.nature === nature);
  const ids = new Set(chosen.map(({ indicator }) => indicator.id));
  const dimensions = framework.dimensions.flatMap((dimension) => {
    const indicators = dimension.indicators.filter(({ id }) => ids.has(id));
    return indicators.length === 0 ? [] : [{ ...dimension, weight: own[dimension.id] ?? 1, indicators }];
  });
  const periods = framework.periods.map(({ id, evidence }) => ({
    id,
    evidence: Object.fromEntries(Object.entries(evidence).filter(([indicator]) => ids.has(indicator))),
  }));
  return { framework: { dimensions, periods }, histories: chosen };
}
