import { type AggregateOptions, aggregateScores, balanceOf } from "./aggregate.ts";

/** Whether a rule reads benign and adverse alike. */
export interface SwapTest {
  readonly balance: number | null;
  /** Balance after every score s was read as 1 − s. */
  readonly swapped: number | null;
  /** Their sum: 0 when the rule takes no side, below 0 when it leans to the adverse reading. */
  readonly lean: number | null;
}

/**
 * Swap test: calls benign what was adverse and asks whether the balance merely changes its sign.
 *
 * It does for the arithmetic and the symmetric rule; the geometric and the harmonic lean to the adverse reading.
 *
 * @param scores - Each in [0, 1], at least one.
 * @param weights - One a score, finite, ≥ 0, not all 0.
 * @param options - `rule` and floor `epsilon` as for {@link aggregateScores}.
 * @returns The two balances and their sum.
 * @throws InputError as {@link aggregateScores} does.
 * @source Aczél & Saaty (1983), Procedures for Synthesizing Ratio Judgements, Journal of Mathematical Psychology 27,
 *   93–102 (the reciprocal property).
 * @example swapTest([1, 0.5, 0.75], [1, 1, 2]).lean; // 0
 */
export function swapTest(
  scores: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: AggregateOptions = {},
): SwapTest {
  const balance = balanceOf(aggregateScores(scores, weights, options));
  const turned = Array.from(scores, (score) => 1 - score);
  const swapped = balanceOf(aggregateScores(turned, weights, options));
  return { balance, swapped, lean: balance === null || swapped === null ? null : balance + swapped };
}
