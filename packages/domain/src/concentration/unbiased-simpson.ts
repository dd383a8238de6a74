import { InputError } from "../errors.ts";
import { requireVector } from "../numeric/amounts.ts";

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
  const place = { fn: "unbiasedSimpson", argument: "counts" };
  requireVector(place, counts);
  let total = 0;
  let pairs = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] as number;
    if (!(Number.isSafeInteger(count) && count >= 0)) {
      throw new InputError({ ...place, path: [i], rule: "whole numbers ≥ 0", value: count });
    }
    total += count;
    pairs += count * (count - 1);
  }
  return total < 2 ? null : pairs / (total * (total - 1));
}
