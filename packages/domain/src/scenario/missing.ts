import { InputError } from "../errors.ts";
import { requireInteger, requireWithin } from "../numeric/guards.ts";
import { type AggregateOptions, balanceOf, meanOfRead } from "./aggregate.ts";
import { readWeights } from "./vectors.ts";

/** What is done where evidence is missing. */
export interface MissingOptions extends AggregateOptions {
  /** Least share of a dimension's weight that must be there; default 0.5. */
  readonly coverageMin?: number;
  /** Least number of dimensions for a score of the whole; default 4. */
  readonly dimensionsMin?: number;
  /** Weights within each dimension; equal by default. */
  readonly indicatorWeights?: readonly ArrayLike<number>[];
}

/** A score that says how much evidence stands behind it. */
export interface PartialScore {
  /** Score of each dimension; null where too little is known. */
  readonly dimension: (number | null)[];
  /** Share of each dimension's weight that is there. */
  readonly coverage: number[];
  /** Score of the whole over the dimensions that are there; null when they are too few. */
  readonly score: number | null;
  readonly balance: number | null;
  /** Score with every missing dimension at 0. */
  readonly worstScore: number | null;
  /** Score with every missing dimension at 1. */
  readonly bestScore: number | null;
}

export const DEFAULT_COVERAGE_MIN = 0.5;
export const DEFAULT_DIMENSIONS_MIN = 4;

/**
 * Scores a whole from indicators of which some are missing; nothing is imputed.
 *
 * A dimension is the weighted mean of the indicators it has; with less than half its weight it is itself missing. The
 * whole is the mean of the dimensions that are there, beside what it would be with the missing ones at their worst and
 * at their best.
 *
 * @param indicatorScores - One list a dimension; scores in [0, 1] or null where missing.
 * @param weights - One a dimension, finite, ≥ 0, not all 0.
 * @param options - `rule`, `epsilon`, `coverageMin` (default 0.5), `dimensionsMin` (default 4), `indicatorWeights`.
 * @returns Scores and coverage of the dimensions, and the whole's score, balance, worst and best case.
 * @throws InputError if a score lies outside [0, 1], or weights are malformed or of another length.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3.
 * @example scoreWithMissing([[0.8, null], [0.6], [0.4], [0.2], [null]], [1, 1, 1, 1, 1]).score; // 0.5
 */
export function scoreWithMissing(
  indicatorScores: readonly (readonly (number | null)[])[],
  weights: ArrayLike<number>,
  options: MissingOptions = {},
): PartialScore {
  const fn = "scoreWithMissing";
  const { coverageMin = DEFAULT_COVERAGE_MIN, dimensionsMin = DEFAULT_DIMENSIONS_MIN } = options;
  requireWithin({ fn, argument: "coverageMin" }, coverageMin, 0, 1);
  requireInteger({ fn, argument: "dimensionsMin" }, dimensionsMin, 1);
  if (!Array.isArray(indicatorScores) || indicatorScores.length === 0) {
    const rule = "at least one dimension";
    throw new InputError({ fn, argument: "indicatorScores", rule, value: indicatorScores });
  }
  const w = readWeights({ fn, argument: "weights" }, weights, indicatorScores.length);
  const parts = indicatorScores.map((scores, i) => dimensionOf(fn, scores, i, options.indicatorWeights?.[i]));
  const dimension = parts.map(({ score, coverage }) => (coverage >= coverageMin && coverage > 0 ? score : null));
  const score =
    dimension.filter((one) => one !== null).length < dimensionsMin ? null : scoreOfPresent(dimension, w, options);
  const filled = (value: number) =>
    meanOfRead(
      Float64Array.from(dimension, (one) => one ?? value),
      w,
      options,
    );
  return {
    dimension,
    coverage: parts.map(({ coverage }) => coverage),
    score,
    balance: balanceOf(score),
    worstScore: filled(0),
    bestScore: filled(1),
  };
}

function dimensionOf(
  fn: string,
  scores: readonly (number | null)[],
  position: number,
  weights: ArrayLike<number> | undefined,
): { score: number; coverage: number } {
  if (scores.length === 0) return { score: 0, coverage: 0 };
  const place = { fn, argument: "indicatorWeights" };
  const w = readWeights(place, weights ?? scores.map(() => 1), scores.length);
  let present = 0;
  let total = 0;
  let missing = 0;
  scores.forEach((score, i) => {
    const weight = w[i] as number;
    if (score === null) {
      missing += weight;
      return;
    }
    if (typeof score !== "number" || !(score >= 0 && score <= 1)) {
      const path = [position, i];
      throw new InputError({ fn, argument: "indicatorScores", path, rule: "scores in [0, 1] or null", value: score });
    }
    present += weight;
    total += weight * score;
  });
  const coverage = missing === 0 ? 1 : present / (present + missing);
  return { score: present > 0 ? Math.min(1, total / present) : 0, coverage };
}

function scoreOfPresent(
  dimension: readonly (number | null)[],
  w: Float64Array,
  options: AggregateOptions,
): number | null {
  const there = w.map((weight, i) => (dimension[i] === null ? 0 : weight));
  if (there.every((weight) => weight === 0)) return null;
  const rescaled = readWeights({ fn: "scoreWithMissing", argument: "weights" }, there);
  return meanOfRead(
    Float64Array.from(dimension, (one) => one ?? 0),
    rescaled,
    options,
  );
}
