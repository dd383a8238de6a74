import { readAmounts } from "../numeric/amounts.ts";
import { requireCounts } from "../numeric/counts.ts";
import { requireSameLength } from "../numeric/guards.ts";
import { sum, sumOf } from "../numeric/sum.ts";
import { requireBaseWhereAmount } from "./location-quotient.ts";
import { requirePeople } from "./regions.ts";

/** Clustering beyond the base, and beyond chance. */
export interface EllisonGlaeser {
  /** Σ(y − π)²; null when there is nothing to place. */
  readonly rawG: number | null;
  /** 0: as darts thrown at the base; below 0: more even than chance; above 0: clustered; null where undefined. */
  readonly gamma: number | null;
}

/**
 * Ellison & Glaeser's γ: clustering of equally large things over places, beyond what few darts thrown at the base show.
 *
 * Takes out both the base and the lumps that few things make, which {@link locationQuotients} and {@link herfindahl} do
 * not. Above 0.05 is usually called strong, below 0.02 weak.
 *
 * @param counts - Things in each place, each of the same size; whole, ≥ 0.
 * @param base - What darts would be thrown at: population, GDP or R&D; finite, ≥ 0, not all zero.
 * @returns G in [0, 2], and γ, above 1 when all share a place that is small in the base; both null for nothing to place; γ null for a single thing or a single place.
 * @throws InputError if a vector is empty, holds a negative or non-finite value, lengths differ, or a count is not whole.
 * @throws InputError if the base is zero everywhere, or in a place that has something.
 * @source Ellison & Glaeser (1997), Geographic Concentration in U.S. Manufacturing Industries, Journal of Political
 *   Economy 105(5), 889–927.
 * @example ellisonGlaeser([2, 0], [1, 1]); // { rawG: 0.5, gamma: 1 }
 */
export function ellisonGlaeser(counts: ArrayLike<number>, base: ArrayLike<number>): EllisonGlaeser {
  const fn = "ellisonGlaeser";
  const total = requireCounts({ fn, argument: "counts" }, counts);
  const { values: part, positive } = readAmounts({ fn, argument: "base" }, base);
  requireSameLength({ fn, argument: "base" }, base, counts);
  requirePeople(fn, positive, base, "base");
  requireBaseWhereAmount(fn, Float64Array.from(counts), part, "counts");
  if (total === 0) return { rawG: null, gamma: null };
  const whole = sum(part);
  const rawG = sumOf(part.length, (i) => ((counts[i] as number) / total - (part[i] as number) / whole) ** 2);
  const room = sumOf(part.length, (i) => ((part[i] as number) / whole) * (1 - (part[i] as number) / whole));
  const lump = 1 / total;
  const gamma = total === 1 || positive === 1 ? null : (rawG - room * lump) / (room * (1 - lump));
  return { rawG, gamma };
}
