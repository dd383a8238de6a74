import { ln } from "../../numeric/elementary.ts";
import { type BentMean, bentMean, type PowerRule, type Rule } from "../rule.ts";
import { type CheckedFramework, centreOf, type Evidence, type FrameworkPeriod } from "./framework.ts";
import type { PeriodScore } from "./score-framework.ts";

/** What is known of an indicator: a point, an interval, or an interval with a likeliest value. */
const POINT = 0;
const UNIFORM = 1;
const TRIANGULAR = 2;

/**
 * The indicators of a period that have evidence and count, laid out in plain arrays: the scoring loops run millions of
 * times. Goalposts and points are on the scale on which the indicator is scored, intervals in its own unit.
 */
export interface PeriodModel {
  /** Positions of the dimensions that are there. */
  readonly dimensions: readonly number[];
  /** Position of each row's indicator in the framework. */
  readonly indicator: Int32Array;
  readonly dimension: Int32Array;
  /** Share in its dimension, among those that are there. */
  readonly share: Float64Array;
  readonly adverse: Float64Array;
  readonly width: Float64Array;
  readonly kind: Uint8Array;
  readonly log: Uint8Array;
  readonly point: Float64Array;
  readonly low: Float64Array;
  /** Likeliest value less low, and high less likeliest value. */
  readonly rising: Float64Array;
  readonly falling: Float64Array;
}

/** Bent scales of the rules a run may draw. */
export function meansOf(rules: readonly (Rule | PowerRule)[], epsilon: number): readonly BentMean[] {
  return rules.map((rule) => bentMean(rule, epsilon));
}

/** Lays a period out; null where too few dimensions are there for a score. */
export function periodModel(
  checked: CheckedFramework,
  period: FrameworkPeriod,
  scored: PeriodScore,
  options: { readonly evidence: boolean },
): PeriodModel | null {
  if (scored.score === null) return null;
  const dimensions = scored.dimensions.flatMap(({ score }, d) => (score === null ? [] : [d]));
  const rows = checked.indicators.flatMap((each, indicator) => {
    const evidence = period.evidence[each.spec.id];
    return dimensions.includes(each.dimension) && evidence ? [{ ...each, indicator, evidence }] : [];
  });
  const present = new Float64Array(checked.dimensions.length);
  for (const { dimension, weight } of rows) present[dimension] = (present[dimension] as number) + weight;
  const scale = (log: boolean | undefined, x: number) => (log ? ln(x) : x);
  const adverse = Float64Array.from(rows, ({ spec }) => scale(spec.log, spec.adverse));
  return {
    dimensions,
    indicator: Int32Array.from(rows, ({ indicator }) => indicator),
    dimension: Int32Array.from(rows, ({ dimension }) => dimension),
    share: Float64Array.from(rows, ({ dimension, weight }) => weight / (present[dimension] as number)),
    adverse,
    width: Float64Array.from(rows, ({ spec }, r) => scale(spec.log, spec.benign) - (adverse[r] as number)),
    kind: Uint8Array.from(rows, ({ evidence }) => (options.evidence ? kindOf(evidence) : POINT)),
    log: Uint8Array.from(rows, ({ spec }) => (spec.log ? 1 : 0)),
    point: Float64Array.from(rows, ({ spec, evidence }) => scale(spec.log, centreOf(evidence))),
    low: Float64Array.from(rows, ({ evidence }) => evidence.low ?? 0),
    rising: Float64Array.from(rows, ({ evidence }) => (evidence.value ?? evidence.high ?? 0) - (evidence.low ?? 0)),
    falling: Float64Array.from(rows, ({ evidence: { value, high } }) => (value === null ? 0 : (high ?? 0) - value)),
  };
}

function kindOf({ value, low, high }: Evidence): number {
  if (low === undefined || high === undefined || low === high) return POINT;
  return value === null ? UNIFORM : TRIANGULAR;
}

/** Whether the evidence of a row leaves anything open. */
export function isOpen(model: PeriodModel, row: number): boolean {
  return model.kind[row] !== POINT;
}

/**
 * Score of a row's indicator, in [0, 1].
 *
 * @param position - Where in its interval the truth lies, as a probability.
 * @param adverseShift - Shift of the adverse goalpost, as a share of the goalposts' distance; likewise benign.
 */
export function rowScore(
  model: PeriodModel,
  row: number,
  position: number,
  adverseShift: number,
  benignShift: number,
): number {
  const kind = model.kind[row] as number;
  let at = model.point[row] as number;
  if (kind !== POINT) {
    const rising = model.rising[row] as number;
    if (kind === UNIFORM) at = (model.low[row] as number) + position * rising;
    else {
      const falling = model.falling[row] as number;
      const span = rising + falling;
      const low = model.low[row] as number;
      at =
        position * span < rising
          ? low + Math.sqrt(position * span * rising)
          : low + span - Math.sqrt((1 - position) * span * falling);
    }
    if (model.log[row] === 1) at = ln(at);
  }
  const width = model.width[row] as number;
  const adverse = (model.adverse[row] as number) + adverseShift * width;
  const score = (at - adverse) / ((1 + benignShift - adverseShift) * width);
  return score > 0 ? (score < 1 ? score : 1) : 0;
}

/**
 * Score of the whole from the dimensions' scores and weights of any sum, both by the dimension's position.
 *
 * @returns In [0, 1]; NaN where the symmetric rule has no floor and opposite ends meet.
 */
export function wholeScore(
  dimensions: readonly number[],
  scores: Float64Array,
  weights: Float64Array,
  mean: BentMean,
): number {
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
