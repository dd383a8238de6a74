import { exp, ln } from "./elementary.ts";
import { ratioLogExcess } from "./log-excess.ts";
import { ln1p } from "./near-zero.ts";

const TWO_PI = 6.283185307179586;
const HALF_LN_2PI = 0.9189385332046728;
/** From here on the asymptotic series of Stirling's error is exact to double precision. */
const SERIES_FROM = 16;

/**
 * Γ(n+1)/(Γ(k+1)Γ(n−k+1))·p^k·q^{n−k}: the binomial probability of k in n, and the same for parts of things.
 *
 * Built from deviances and Stirling's error, so that no large logarithms cancel: digits hold for n of any size.
 *
 * @param k - Number of successes, in [0, n]; need not be whole.
 * @param n - Number of trials, ≥ 0; need not be whole.
 * @param p - Probability of success, in [0, 1].
 * @param q - 1 − p, given apart because near 1 it has more digits than p can hold.
 * @returns The probability, in [0, 1] for whole numbers.
 * @source Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 * @example binomialDensity(1, 2, 0.5); // 0.5
 */
export function binomialDensity(k: number, n: number, p: number, q = 1 - p): number {
  if (p === 0) return k === 0 ? 1 : 0;
  if (q === 0) return k === n ? 1 : 0;
  if (k === 0) return exp(n * lnComplement(q, p));
  if (k === n) return exp(n * lnComplement(p, q));
  const error = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const deviance = devianceOf(k, n * p) + devianceOf(n - k, n * q);
  return exp(error - deviance) * Math.sqrt(n / (TWO_PI * k * (n - k)));
}

/** ln x from whichever of x and 1 − x has more digits. */
const lnComplement = (x: number, complement: number): number => (complement < 0.5 ? ln1p(-complement) : ln(x));

/** x·ln(x/mean) + mean − x; far above the mean the quotient might overflow. */
function devianceOf(x: number, mean: number): number {
  return x < 16 * mean ? mean * ratioLogExcess((x - mean) / mean) : x * (ln(x) - ln(mean)) + mean - x;
}

/**
 * ln Γ(n + 1) less Stirling's formula (n + ½) ln n − n + ½ ln 2π.
 *
 * @param n - Number > 0.
 * @returns The error of the formula, about 1/(12n).
 * @source Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 6.1.41; upwards by recurrence.
 * @example stirlingError(1); // 0.0810614668
 */
export function stirlingError(n: number): number {
  let below = 0;
  let x = n;
  for (; x < SERIES_FROM; x++) below += (x + 0.5) * ln1p(1 / x) - 1;
  const z = 1 / (x * x);
  const series =
    1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360 - z / 156)))));
  return below + series / x;
}

/**
 * ln n!, for n of any size.
 *
 * @param n - Number ≥ 0; need not be whole.
 * @returns The logarithm of the factorial.
 * @source As {@link stirlingError}.
 * @example lnFactorial(4); // 3.1780538303
 */
export function lnFactorial(n: number): number {
  return n < 1e-300 ? 0 : stirlingError(n) + (n + 0.5) * ln(n) - n + HALF_LN_2PI;
}
