import { ln1p } from "./near-zero.ts";

/** Below this the closed forms lose digits to cancellation and the series takes over. */
const SERIES_BELOW = 1 / 32;

/**
 * (1 + d)·ln(1 + d) − d: what one unit adds to Theil's T when its ratio to the mean is 1 + d. Never negative, so sums lose no
 * digits near equality.
 *
 * @param d - Relative deviation, ≥ −1.
 * @returns The term, ≥ 0; 1 at d = −1.
 * @example ratioLogExcess(-1); // 1
 */
export function ratioLogExcess(d: number): number {
  if (Math.abs(d) < SERIES_BELOW) {
    // d²/(1·2) − d³/(2·3) + d⁴/(3·4) − …
    return d * d * (1 / 2 - d * (1 / 6 - d * (1 / 12 - d * (1 / 20 - d * (1 / 30 - d * lateRatioTerms(d))))));
  }
  return d === -1 ? 1 : (1 + d) * ln1p(d) - d;
}

/**
 * d − ln(1 + d): what one unit adds to Theil's L when its ratio to the mean is 1 + d. Never negative.
 *
 * @param d - Relative deviation, ≥ −1.
 * @returns The term, ≥ 0; +∞ at d = −1.
 * @example logDeficit(0); // 0
 */
export function logDeficit(d: number): number {
  if (Math.abs(d) < SERIES_BELOW) {
    // d²/2 − d³/3 + d⁴/4 − …
    return d * d * (1 / 2 - d * (1 / 3 - d * (1 / 4 - d * (1 / 5 - d * (1 / 6 - d * lateDeficitTerms(d))))));
  }
  return d - ln1p(d);
}

const lateRatioTerms = (d: number): number =>
  1 / 42 - d * (1 / 56 - d * (1 / 72 - d * (1 / 90 - d * (1 / 110 - d / 132))));

const lateDeficitTerms = (d: number): number =>
  1 / 7 - d * (1 / 8 - d * (1 / 9 - d * (1 / 10 - d * (1 / 11 - d * (1 / 12 - d / 13)))));
