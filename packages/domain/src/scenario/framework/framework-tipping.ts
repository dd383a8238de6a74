import { valueAtScore } from "../goalposts.ts";
import { type LeftOut, leaveOneOut } from "../leave-one-out.ts";
import type { TippingOptions } from "../tipping/profile.ts";
import { type TippingPoints, tippingPoints } from "../tipping/tipping-points.ts";
import { type Framework, readFramework } from "./framework.ts";
import { type DimensionScore, requirePeriod, type ScoreOptions, scorePeriod } from "./score-framework.ts";

/** What one indicator would have to be for the answer to tip. */
export interface IndicatorTipping {
  readonly id: string;
  readonly dimension: string;
  readonly value: number;
  readonly score: number;
  /** Score at which the whole stands at the threshold, all else equal; null where none does it. */
  readonly neededScore: number | null;
  /** The same in the indicator's own unit. */
  readonly neededValue: number | null;
  /** Balance of the whole without this indicator; null when nothing is left of it. */
  readonly balanceWithout: number | null;
}

/** How little would have to be otherwise in a period. */
export interface FrameworkTipping extends TippingPoints {
  readonly period: string;
  /** Dimensions that are there, in the order of the vectors above. */
  readonly dimensions: readonly { readonly id: string; readonly weight: number; readonly score: number }[];
  readonly leaveOneOut: readonly LeftOut[];
  readonly indicators: readonly IndicatorTipping[];
}

/**
 * Tipping points of a period: weights, dimension scores, and each indicator's own value ("would need X").
 *
 * @param framework - Dimensions with indicators and goalposts, and the evidence by period.
 * @param options - `period`; `threshold` on the score (default ½, balance 0); those of {@link scoreFramework}.
 * @returns All tipping points and what leaving one out does; null where the period has no score.
 * @throws InputError if the framework or an option is out of range.
 * @source docs/methods/scenario.md, tippingPoints.
 * @example frameworkTipping(
 *   {
 *     dimensions: [{ id: "d", indicators: [{ id: "i", adverse: 0, benign: 10 }] }],
 *     periods: [{ id: "2024", evidence: { i: { value: 4 } } }],
 *   },
 *   { period: "2024", dimensionsMin: 1 },
 * )?.indicators[0]?.neededValue; // 5
 */
export function frameworkTipping(
  framework: Framework,
  options: ScoreOptions & Pick<TippingOptions, "threshold"> & { readonly period: string },
): FrameworkTipping | null {
  const fn = "frameworkTipping";
  const checked = readFramework(framework);
  const period = requirePeriod(fn, checked, options.period);
  const scored = scorePeriod(checked, period, options);
  if (scored.score === null) return null;
  const there = scored.dimensions.filter((dimension) => dimension.score !== null);
  const scores = there.map(({ score }) => score ?? 0);
  const weights = there.map(({ weight }) => weight);
  const tipping = tippingPoints(scores, weights, options);
  const specs = new Map(checked.indicators.map(({ spec }) => [spec.id, spec]));
  const without = (id: string) =>
    scorePeriod(checked, { ...period, evidence: { ...period.evidence, [id]: null } }, options).balance;
  return {
    period: period.id,
    dimensions: there.map(({ id, weight, score }) => ({ id, weight, score: score ?? 0 })),
    ...tipping,
    leaveOneOut: leaveOneOut(scores, weights, options),
    indicators: there.flatMap((dimension, i) =>
      dimension.indicators.flatMap(({ id, value, score }): IndicatorTipping[] => {
        const spec = specs.get(id);
        if (value === null || score === null || spec === undefined) return [];
        const neededScore = neededOf(dimension, id, tipping.oneScore[i] ?? null);
        const neededValue = neededScore === null ? null : valueAtScore(neededScore, spec);
        return [{ id, dimension: dimension.id, value, score, neededScore, neededValue, balanceWithout: without(id) }];
      }),
    ),
  };
}

const SLACK = 1e-12;

/** Score of one indicator that brings its dimension to a target, the others as they are. */
function neededOf(dimension: DimensionScore, id: string, target: number | null): number | null {
  const own = dimension.indicators.find((indicator) => indicator.id === id);
  if (target === null || own === undefined || own.effectiveWeight === 0) return null;
  const others = dimension.indicators.reduce(
    (total, { id: other, score, effectiveWeight }) => total + (other === id ? 0 : effectiveWeight * (score ?? 0)),
    0,
  );
  const needed = (target * dimension.weight - others) / own.effectiveWeight;
  return needed >= -SLACK && needed <= 1 + SLACK ? Math.min(1, Math.max(0, needed)) : null;
}
