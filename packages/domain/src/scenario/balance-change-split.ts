import { InputError } from "../errors.ts";
import { type AggregateOptions, balanceOf, meanOfRead } from "./aggregate.ts";
import { bentMean, DEFAULT_EPSILON } from "./rule.ts";
import { readScores, readWeights } from "./vectors.ts";

/** A change of the balance, shared out among the parts that made it. */
export interface ChangeSplit {
  /** What each part contributes, in units of the balance; null where an end is undefined. */
  readonly contribution: number[] | null;
  /** Balance at the end less balance at the start: the sum of the contributions. */
  readonly total: number | null;
}

/** Beyond this many parts the 2ⁿ subsets of a rule other than the arithmetic take too long. */
const PARTS_MAX = 20;

/**
 * Splits a change of the balance exactly among the parts: between two years, or between two scenarios.
 *
 * Under the arithmetic rule a part gives 2·w·(its own change). Under the others a part's effect depends on which parts
 * moved before it, and the Shapley value averages over all orders.
 *
 * @param from - Scores at the start, each in [0, 1].
 * @param to - Scores at the end, as many.
 * @param weights - One a score, finite, ≥ 0, not all 0; the same at both ends.
 * @param options - `rule` and floor `epsilon` as for {@link aggregateScores}.
 * @returns Contributions and their total, each in [−2, 2].
 * @throws InputError if a vector is malformed, or beyond 20 parts under a rule other than the arithmetic.
 * @source Shapley (1953), A Value for n-Person Games; Shorrocks (2013), Decomposition Procedures for Distributional
 *   Analysis, Journal of Economic Inequality 11, 99–126.
 * @example balanceChangeSplit([0, 0.5], [0.5, 0.75], [1, 1]).contribution; // [0.5, 0.25]
 */
export function balanceChangeSplit(
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: AggregateOptions = {},
): ChangeSplit {
  const fn = "balanceChangeSplit";
  const start = readScores({ fn, argument: "from" }, from);
  const end = readScores({ fn, argument: "to" }, to);
  if (end.length !== start.length) {
    const rule = `${start.length} scores, as many as at the start`;
    throw new InputError({ fn, argument: "to", rule, value: end.length });
  }
  const w = readWeights({ fn, argument: "weights" }, weights, start.length);
  const before = meanOfRead(start, w, options);
  const after = meanOfRead(end, w, options);
  if (before === null || after === null) return { contribution: null, total: null };
  const total = balanceOf(after) - balanceOf(before);
  if ((options.rule ?? "arithmetic") === "arithmetic") {
    const contribution = Array.from(w, (weight, i) => 2 * weight * ((end[i] as number) - (start[i] as number)) + 0);
    return { contribution, total };
  }
  const moved = [...start.keys()].filter((i) => w[i] !== 0 && start[i] !== end[i]);
  if (moved.length > PARTS_MAX) {
    const rule = `at most ${PARTS_MAX} parts that change`;
    const remedy = "split by groups of parts, or use the arithmetic rule";
    throw new InputError({ fn, argument: "to", rule, value: moved.length, remedy });
  }
  const contribution = orderedShapley(moved.length, balancesOfSubsets(start, end, w, moved, options));
  return contribution === null
    ? { contribution, total: null }
    : { contribution: placed(contribution, moved, w.length), total };
}

/** Balance with each subset of the moved parts at its end, all others at the start; bit k stands for the k-th moved part. */
function balancesOfSubsets(
  start: Float64Array,
  end: Float64Array,
  w: Float64Array,
  moved: readonly number[],
  options: AggregateOptions,
): Float64Array {
  const { bend, unbend } = bentMean(options.rule ?? "arithmetic", options.epsilon ?? DEFAULT_EPSILON);
  const bent = (scores: Float64Array) => scores.map((score, i) => (w[i] === 0 ? 0 : (w[i] as number) * bend(score)));
  const fromBent = bent(start);
  const toBent = bent(end);
  const still = fromBent.reduce((all, term, i) => (moved.includes(i) ? all : all + term), 0);
  const balances = new Float64Array(2 ** moved.length);
  for (let subset = 0; subset < balances.length; subset++) {
    let total = still;
    for (let k = 0; k < moved.length; k++) {
      total += ((subset >>> k) & 1 ? toBent : fromBent)[moved[k] as number] as number;
    }
    balances[subset] = 2 * unbend(total) - 1;
  }
  return balances;
}

/** Shapley values of a game over subsets written as bits; null if some subset has no value. */
export function orderedShapley(players: number, values: Float64Array): number[] | null {
  if (values.some(Number.isNaN)) return null;
  const share = orderShares(players);
  const sizes = new Uint8Array(values.length);
  for (let subset = 1; subset < sizes.length; subset++) sizes[subset] = (sizes[subset >>> 1] as number) + (subset & 1);
  return Array.from({ length: players }, (_, k) => {
    const bit = 1 << k;
    let value = 0;
    for (let subset = 0; subset < values.length; subset++) {
      if (subset & bit) continue;
      const gain = (values[subset | bit] as number) - (values[subset] as number);
      value += (share[sizes[subset] as number] as number) * gain;
    }
    return value;
  });
}

/** Share of all orders in which a given player comes right after a given set of k others: k!(n − 1 − k)!/n!. */
function orderShares(players: number): Float64Array {
  const share = new Float64Array(Math.max(players, 1));
  share[0] = 1 / players;
  for (let k = 1; k < players; k++) share[k] = ((share[k - 1] as number) * k) / (players - k);
  return share;
}

function placed(values: readonly number[], at: readonly number[], length: number): number[] {
  const all = new Array<number>(length).fill(0);
  at.forEach((position, k) => {
    all[position] = values[k] as number;
  });
  return all;
}
