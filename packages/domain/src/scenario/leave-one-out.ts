import { type AggregateOptions, balanceOf, meanOfRead } from "./aggregate.ts";
import { bentMean, DEFAULT_EPSILON } from "./rule.ts";
import { readScores, readWeights } from "./vectors.ts";
import { weighted, withoutEach } from "./without-each.ts";

/** What the balance would be without one part. */
export interface LeftOut {
  /** Balance of the others, their weights scaled to sum to 1; null when they weigh nothing. */
  readonly balance: number | null;
  /** That balance less the whole's. */
  readonly change: number | null;
  /** Whether the balance changes its sign, from or to either side of 0. */
  readonly flips: boolean;
}

/**
 * Balances with each part left out in turn: does the answer hang on one part alone?
 *
 * @param scores - Each in [0, 1], at least one.
 * @param weights - One a score, finite, ≥ 0, not all 0.
 * @param options - `rule` and floor `epsilon` as for {@link aggregateScores}.
 * @returns One entry a part, in their order.
 * @throws InputError as {@link aggregateScores} does.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 7.
 * @example leaveOneOut([1, 0.5, 0], [1, 1, 1]).map((one) => one.balance); // [-0.5, 0, 0.5]
 */
export function leaveOneOut(
  scores: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: AggregateOptions = {},
): LeftOut[] {
  const fn = "leaveOneOut";
  const s = readScores({ fn, argument: "scores" }, scores);
  const w = readWeights({ fn, argument: "weights" }, weights, s.length);
  const { bend, unbend } = bentMean(options.rule ?? "arithmetic", options.epsilon ?? DEFAULT_EPSILON);
  const whole = balanceOf(meanOfRead(s, w, options));
  const othersWeigh = withoutEach(w);
  const bent = withoutEach(weighted(w, s.map(bend)));
  return Array.from(othersWeigh, (others, i) => {
    if (others === 0) return { balance: null, change: null, flips: false };
    const score = Math.min(1, Math.max(0, unbend((bent[i] as number) / others)));
    const balance = Number.isNaN(score) ? null : balanceOf(score);
    const change = balance === null || whole === null ? null : balance - whole;
    return { balance, change, flips: balance !== null && whole !== null && Math.sign(balance) !== Math.sign(whole) };
  });
}
