import { requireCounts } from "../numeric/counts.ts";
import { sumOf } from "../numeric/sum.ts";

/**
 * Simpson's index of N counted things without small-count bias: Σ c(c − 1) / (N(N − 1)).
 *
 * The chance that two different things belong to the same holder. {@link herfindahl} of few counts is too high by about
 * 1/N even if they fell evenly; this one is right on average. Needs counts, not shares.
 *
 * @param counts - How many each holder has; whole numbers ≥ 0, order does not matter.
 * @returns Probability in [0, 1]; null for fewer than two things in all.
 * @throws InputError if `counts` is empty or holds anything but whole numbers ≥ 0; names the position.
 * @source Simpson (1949), Measurement of Diversity, Nature 163, 688.
 * @example unbiasedSimpson([3, 1, 1]); // 0.3
 */
export function unbiasedSimpson(counts: ArrayLike<number>): number | null {
  const total = requireCounts({ fn: "unbiasedSimpson", argument: "counts" }, counts);
  const pairs = sumOf(counts.length, (i) => (counts[i] as number) * ((counts[i] as number) - 1));
  return total < 2 ? null : pairs / total / (total - 1);
}
