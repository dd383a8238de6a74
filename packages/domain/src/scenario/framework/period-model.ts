import { ln } from "../../numeric/elementary.ts";
import { type BentMean, bentMean, type PowerRule, type Rule } from "../rule.ts";
import { type CheckedFramework, centreOf, type FrameworkPeriod } from "./framework.ts";
import type { PeriodScore } from "./score-framework.ts";

/** One admissible set of choices; all in plain arrays, so that drawing and scoring stay quick. */
export interface Draw {
  /** One weight a dimension, of any sum. */
  readonly weights: Float64Array;
  /** Two shifts an indicator, adverse then benign, as shares of the goalposts' distance. */
  readonly shifts: Float64Array;
  /** One number in [0, 1] an indicator: where in its interval the truth lies. */
  readonly positions: Float64Array;
}

/** A period's score as a function of the choices. */
export interface PeriodModel {
  /** Positions of the indicators that have evidence and count. */
  readonly indicators: readonly number[];
  /** Positions of the dimensions that are there. */
  readonly dimensions: readonly number[];
  /** Scores of the dimensions at the last evaluation, by position. */
  readonly scores: Float64Array;
  /** Score of the whole in [0, 1]; NaN where it is undefined. */
  evaluate(draw: Draw, mean: BentMean): number;
}

/** Bent scales of the rules a run may draw. */
export function meansOf(rules: readonly (Rule | PowerRule)[], epsilon: number): readonly BentMean[] {
  return rules.map((rule) => bentMean(rule, epsilon));
}

/** Lays a period out as a model; null where too few dimensions are there for a score. */
export function periodModel(
  checked: CheckedFramework,
  period: FrameworkPeriod,
  scored: PeriodScore,
  options: { readonly evidence: boolean },
): PeriodModel | null {
  if (scored.score === null) return null;
  const dimensions = scored.dimensions.flatMap(({ score }, d) => (score === null ? [] : [d]));
  const there = new Set(dimensions);
  const indicators = checked.indicators.flatMap(({ spec, dimension }, k) =>
    there.has(dimension) && period.evidence[spec.id] ? [k] : [],
  );
  const rows = indicators.map((k) => rowOf(checked, period, k, options.evidence));
  const share = sharesOf(checked, indicators);
  const scores = new Float64Array(checked.dimensions.length);
  return {
    indicators,
    dimensions,
    scores,
    evaluate(draw, mean) {
      for (const d of dimensions) scores[d] = 0;
      for (let r = 0; r < rows.length; r++) {
        const row = rows[r] as Row;
        const k = row.indicator;
        const at = row.at(draw.positions[k] as number);
        const adverse = row.adverse + (draw.shifts[2 * k] as number) * row.width;
        const benign = row.adverse + (1 + (draw.shifts[2 * k + 1] as number)) * row.width;
        const score = (at - adverse) / (benign - adverse);
        const clamped = score > 0 ? (score < 1 ? score : 1) : 0;
        scores[row.dimension] = (scores[row.dimension] as number) + (share[r] as number) * clamped;
      }
      return bring(dimensions, scores, draw.weights, mean);
    },
  };
}

function bring(dimensions: readonly number[], scores: Float64Array, weights: Float64Array, mean: BentMean): number {
  let total = 0;
  let weight = 0;
  for (let i = 0; i < dimensions.length; i++) {
    const d = dimensions[i] as number;
    const w = weights[d] as number;
    if (w === 0) continue;
    weight += w;
    total += w * mean.bend(Math.min(1, scores[d] as number));
  }
  return Math.min(1, Math.max(0, mean.unbend(total / weight)));
}

/** An indicator's evidence on the scale on which it is scored. */
interface Row {
  readonly indicator: number;
  readonly dimension: number;
  readonly adverse: number;
  readonly width: number;
  /** Value at a position of the evidence: triangular around a central value, even without one. */
  at(position: number): number;
}

function rowOf(checked: CheckedFramework, period: FrameworkPeriod, indicator: number, varied: boolean): Row {
  const { spec, dimension } = checked.indicators[indicator] as CheckedFramework["indicators"][number];
  const evidence = period.evidence[spec.id] ?? { value: 0 };
  const scale = spec.log ? ln : (x: number) => x;
  const adverse = scale(spec.adverse);
  const width = scale(spec.benign) - adverse;
  const { value, low, high } = evidence;
  const base = { indicator, dimension, adverse, width };
  const centre = scale(centreOf(evidence));
  if (!varied || low === undefined || high === undefined || low === high) return { ...base, at: () => centre };
  if (value === null) return { ...base, at: (position) => scale(low + position * (high - low)) };
  const rising = value - low;
  const falling = high - value;
  const span = high - low;
  return {
    ...base,
    at: (position) =>
      scale(
        position * span < rising
          ? low + Math.sqrt(position * span * rising)
          : high - Math.sqrt((1 - position) * span * falling),
      ),
  };
}

/** Share of each indicator in its dimension, among those that are there. */
function sharesOf(checked: CheckedFramework, indicators: readonly number[]): Float64Array {
  const total = new Float64Array(checked.dimensions.length);
  const each = indicators.map((k) => checked.indicators[k] as CheckedFramework["indicators"][number]);
  for (const { dimension, weight } of each) total[dimension] = (total[dimension] as number) + weight;
  return Float64Array.from(each, ({ dimension, weight }) => weight / (total[dimension] as number));
}

/** Whether the evidence of an indicator leaves anything open. */
export function isOpen(period: FrameworkPeriod, id: string): boolean {
  const evidence = period.evidence[id];
  return evidence?.low !== undefined && evidence.high !== undefined && evidence.low !== evidence.high;
}
