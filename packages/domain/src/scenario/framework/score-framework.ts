import { InputError } from "../../errors.ts";
import { type BalanceClass, classifyBalance, DEFAULT_DELTA } from "../classification.ts";
import { normaliseToGoalposts } from "../goalposts.ts";
import { type MissingOptions, scoreWithMissing } from "../missing.ts";
import { DEFAULT_EPSILON, type PowerRule, type Rule } from "../rule.ts";
import { type CheckedFramework, centreOf, type Framework, type FrameworkPeriod, readFramework } from "./framework.ts";

/** How a framework is scored; every choice is ours and can be varied. */
export interface ScoreOptions extends Omit<MissingOptions, "indicatorWeights"> {
  /** Half-width δ of the mixed band of the balance; default 0.1. */
  readonly delta?: number;
}

/** An indicator's part in a score. */
export interface IndicatorScore {
  readonly id: string;
  /** What was scored, in the indicator's own unit; null where missing. */
  readonly value: number | null;
  readonly score: number | null;
  /** Scores at the ends of the evidence's interval, least first; null where there is no interval. */
  readonly range: readonly [number, number] | null;
  /** Whether the value lay outside the goalposts. */
  readonly clamped: boolean;
  /** Share of the whole's weight, among what is there; 0 where missing. */
  readonly effectiveWeight: number;
}

/** A dimension's part in a score. */
export interface DimensionScore {
  readonly id: string;
  readonly score: number | null;
  /** Share of its weight that is there. */
  readonly coverage: number;
  /** Share of the weight among the dimensions that are there; 0 where missing. */
  readonly weight: number;
  readonly indicators: readonly IndicatorScore[];
}

/** Where a period stands between adverse and benign, and on what. */
export interface PeriodScore {
  readonly period: string;
  readonly rule: Rule | PowerRule;
  readonly epsilon: number;
  readonly dimensions: readonly DimensionScore[];
  /** Share of the framework's weight for which there is evidence. */
  readonly coverage: number;
  readonly score: number | null;
  readonly balance: number | null;
  readonly class: BalanceClass | null;
  /** Score with every missing dimension at 0, and at 1. */
  readonly worstScore: number | null;
  readonly bestScore: number | null;
}

/**
 * Scores every period of a framework: indicators between their goalposts, dimensions as means of what they have, the
 * whole by the chosen rule.
 *
 * @param framework - Dimensions with indicators and goalposts, and the evidence by period.
 * @param options - `rule` (default arithmetic), floor `epsilon` (0.01), `coverageMin` (0.5), `dimensionsMin` (4), `delta`
 *   (0.1).
 * @returns One score a period, in their order, open down to the indicators.
 * @throws InputError if the framework, its evidence or an option is out of range; names the place.
 * @source docs/methods/scenario.md; OECD/JRC (2008), Handbook on Constructing Composite Indicators.
 * @example scoreFramework(
 *   {
 *     dimensions: [{ id: "d", indicators: [{ id: "i", adverse: 0, benign: 10 }] }],
 *     periods: [{ id: "2024", evidence: { i: { value: 4 } } }],
 *   },
 *   { dimensionsMin: 1 },
 * )[0]?.score; // 0.4
 */
export function scoreFramework(framework: Framework, options: ScoreOptions = {}): PeriodScore[] {
  const checked = readFramework(framework);
  return checked.periods.map((period) => scorePeriod(checked, period, options));
}

/** Scores one period of a checked framework. */
export function scorePeriod(checked: CheckedFramework, period: FrameworkPeriod, options: ScoreOptions): PeriodScore {
  const indicators = checked.indicators.map(({ spec, dimension, weight }) => {
    const evidence = period.evidence[spec.id] ?? null;
    if (evidence === null)
      return { id: spec.id, dimension, weight, value: null, score: null, range: null, clamped: false };
    const value = centreOf(evidence);
    const scoreAt = (at: number) => normaliseToGoalposts(at, spec).score;
    const { low, high } = evidence;
    const ends = low === undefined || high === undefined ? null : [scoreAt(low), scoreAt(high)].sort((a, b) => a - b);
    return {
      id: spec.id,
      dimension,
      weight,
      value,
      ...normaliseToGoalposts(value, spec),
      range: ends as [number, number] | null,
    };
  });
  const inDimension = (d: number) => indicators.filter(({ dimension }) => dimension === d);
  const positions = checked.dimensions.map((_, d) => d);
  const partial = scoreWithMissing(
    positions.map((d) => inDimension(d).map(({ score }) => score)),
    checked.weights,
    { ...options, indicatorWeights: positions.map((d) => inDimension(d).map(({ weight }) => weight)) },
  );
  const present = positions.reduce(
    (total, d) => total + (partial.dimension[d] === null ? 0 : (checked.weights[d] as number)),
    0,
  );
  const dimensions = checked.dimensions.map(({ id }, d): DimensionScore => {
    const score = partial.dimension[d] ?? null;
    const coverage = partial.coverage[d] as number;
    const weight = score === null || present === 0 ? 0 : (checked.weights[d] as number) / present;
    return {
      id,
      score,
      coverage,
      weight,
      indicators: inDimension(d).map(({ dimension: _, weight: share, ...indicator }) => ({
        ...indicator,
        effectiveWeight: indicator.score === null || weight === 0 ? 0 : (weight * share) / coverage,
      })),
    };
  });
  return {
    period: period.id,
    rule: options.rule ?? "arithmetic",
    epsilon: options.epsilon ?? DEFAULT_EPSILON,
    dimensions,
    coverage: positions.reduce(
      (total, d) => total + (checked.weights[d] as number) * (partial.coverage[d] as number),
      0,
    ),
    score: partial.score,
    balance: partial.balance,
    class: partial.balance === null ? null : classifyBalance(partial.balance, options.delta ?? DEFAULT_DELTA),
    worstScore: partial.worstScore,
    bestScore: partial.bestScore,
  };
}

/** The period of this id. */
export function requirePeriod(fn: string, checked: CheckedFramework, id: string): FrameworkPeriod {
  const period = checked.periods.find((each) => each.id === id);
  if (period !== undefined) return period;
  const rule = `one of ${checked.periods.map((each) => each.id).join(", ")}`;
  throw new InputError({ fn, argument: "period", rule, value: id });
}
