import { exp, ln } from "./elementary.ts";

/**
 * ln(1 + d), accurate for small d too, with the same bits on every platform.
 *
 * @param d - Number ≥ −1.
 * @returns The logarithm; −∞ at −1.
 * @source Kahan's correction as in Higham (2002), Accuracy and Stability of Numerical Algorithms, 2nd ed., §1.14.1.
 * @example ln1p(1e-20); // 1e-20
 */
export function ln1p(d: number): number {
  const shifted = 1 + d;
  return shifted > 0 ? ln(shifted) - (shifted - 1 - d) / shifted : Number.NEGATIVE_INFINITY;
}

/**
 * eˣ − 1, accurate for small x too, with the same bits on every platform.
 *
 * @param x - Any number.
 * @returns The value; −1 at −∞.
 * @source Kahan's correction as in Higham (2002), Accuracy and Stability of Numerical Algorithms, 2nd ed., §1.14.1.
 * @example expMinus1(1e-20); // 1e-20
 */
export function expMinus1(x: number): number {
  const power = exp(x);
  if (power === 1) return x;
  const excess = power - 1;
  return Math.abs(x) > 1 ? excess : (excess * x) / ln(power);
}
