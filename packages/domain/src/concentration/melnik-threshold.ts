import { requireWithin } from "../numeric/guards.ts";
import { sum } from "../numeric/sum.ts";
import { shareOfRank } from "./berger-parker.ts";
import { readRankedHolders } from "./holders.ts";

/**
 * Melnik, Shy & Stenbacka's dominance threshold ½·[1 − γ(s₁² − s₂²)]: the share above which the leader is dominant.
 *
 * A leader is judged by its distance to the second, not by its size alone: equal leaders need one half each.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @param gamma - How much the distance to the second counts, in [0, 1]; default 1.
 * @returns Share in [0, ½]; the leader is dominant if {@link bergerParker} exceeds it; null when all amounts are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @throws InputError if `gamma` is outside [0, 1].
 * @source Melnik, Shy & Stenbacka (2008), Assessing Market Dominance, Journal of Economic Behavior & Organization 68, 63–72.
 * @example melnikThreshold([40, 30, 20, 10]); // 0.465
 */
export function melnikThreshold(amounts: ArrayLike<number>, gamma = 1): number | null {
  const fn = "melnikThreshold";
  requireWithin({ fn, argument: "gamma" }, gamma, 0, 1);
  const { amounts: ascending, total } = readRankedHolders({ fn, argument: "amounts" }, amounts);
  return melnikThresholdOf(ascending, total, gamma);
}

/** The threshold of positive amounts sorted ascending; 1 − s₁² is taken from what a giant leaves, not from its rounded share. */
export function melnikThresholdOf(ascending: Float64Array, total: number, gamma: number): number | null {
  if (total === 0) return null;
  const first = shareOfRank(ascending, total, 1);
  const second = shareOfRank(ascending, total, 2);
  const others = sum(ascending.subarray(0, ascending.length - 1)) / total;
  return (1 - gamma + gamma * (others * (1 + first) + second * second)) / 2;
}
