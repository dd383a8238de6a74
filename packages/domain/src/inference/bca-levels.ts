import { InputError } from "../errors.ts";
import { requireBetween } from "../numeric/guards.ts";
import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import type { Interval } from "./proportion-interval.ts";

/**
 * Levels at which to cut the bootstrap distribution for a bias-corrected and accelerated interval:
 * Φ(z₀ + (z₀ + z_α)/(1 − a(z₀ + z_α))).
 *
 * @param z0 - Bias correction, the normal quantile of the share of replicates below the estimate.
 * @param a - Acceleration, from the jackknife.
 * @param level - Coverage, strictly between 0 and 1; default 0.95.
 * @returns Levels in [0, 1]; the usual percentiles when both corrections are 0.
 * @throws InputError if `z0` or `a` is not finite, `level` is not between 0 and 1, or the acceleration is too large for
 *   the level.
 * @source Efron (1987), Better Bootstrap Confidence Intervals, JASA 82(397), 171–185.
 * @example bcaLevels(0, 0, 0.9); // [0.05, 0.95]
 */
export function bcaLevels(z0: number, a: number, level = 0.95): Interval {
  const fn = "bcaLevels";
  requireBetween({ fn, argument: "z0" }, z0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  requireBetween({ fn, argument: "a" }, a, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  requireBetween({ fn, argument: "level" }, level, 0, 1);
  const z = normalQuantile((1 - level) / 2);
  const at = (shift: number): number => {
    const stretch = 1 - a * (z0 + shift);
    if (stretch > 0) return normalCdf(z0 + (z0 + shift) / stretch);
    throw new InputError({ fn, argument: "a", rule: "an acceleration with 1 − a(z₀ + z) > 0", value: a });
  };
  return [at(z), at(-z)];
}
