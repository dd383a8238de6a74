import { exp, ln } from "./elementary.ts";
import { requireBetween, requireWithin } from "./guards.ts";
import { normalQuantile } from "./normal.ts";

/** Bernoulli terms of Stirling's series for ln Γ. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360] as const;
const HALF_LN_2PI = 0.9189385332046728;

/**
 * Logarithm of the gamma function.
 *
 * @param x - Finite, > 0.
 * @returns ln Γ(x), to about 1e−14.
 * @throws InputError if `x` is not a finite number > 0.
 * @source Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 6.1.40 and 6.1.15.
 * @example logGamma(1); // 0
 */
export function logGamma(x: number): number {
  requireWithin({ fn: "logGamma", argument: "x" }, x, Number.MIN_VALUE, Number.POSITIVE_INFINITY);
  if (x === 1 || x === 2) return 0;
  let shifted = x;
  let product = 1;
  while (shifted < 10) {
    product *= shifted;
    shifted++;
  }
  const square = 1 / (shifted * shifted);
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) series = series * square + (STIRLING[k] as number);
  return (shifted - 0.5) * ln(shifted) - shifted + HALF_LN_2PI + series / shifted - ln(product);
}

/**
 * Distribution function of a gamma variate of scale 1: the regularised incomplete gamma function P(α, x).
 *
 * @param x - Finite, ≥ 0.
 * @param alpha - Shape, finite, > 0.
 * @returns In [0, 1].
 * @throws InputError if an argument is out of range.
 * @source Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 6.5.29 (series) and 6.5.31 (fraction).
 * @example gammaCdf(0, 2); // 0
 */
export function gammaCdf(x: number, alpha: number): number {
  requireWithin({ fn: "gammaCdf", argument: "x" }, x, 0, Number.POSITIVE_INFINITY);
  requireWithin({ fn: "gammaCdf", argument: "alpha" }, alpha, Number.MIN_VALUE, Number.POSITIVE_INFINITY);
  return x === 0 ? 0 : cdf(x, alpha, logGamma(alpha));
}

/**
 * Quantile of a gamma variate of scale 1: turns an evenly spread number into a gamma variate.
 *
 * @param p - Probability, strictly between 0 and 1.
 * @param alpha - Shape, finite, > 0.
 * @returns The x with gammaCdf(x, alpha) = p, ≥ 0, to about 1e−12; may underflow to 0 for tiny shapes.
 * @throws InputError if an argument is out of range.
 * @source Wilson & Hilferty (1931), The Distribution of Chi-Square, PNAS 17, 684–688 (the start); Halley's method.
 * @example gammaQuantile(1 - Math.exp(-2), 1).toFixed(12); // "2.000000000000"
 */
export function gammaQuantile(p: number, alpha: number): number {
  requireBetween({ fn: "gammaQuantile", argument: "p" }, p, 0, 1);
  requireWithin({ fn: "gammaQuantile", argument: "alpha" }, alpha, Number.MIN_VALUE, Number.POSITIVE_INFINITY);
  if (alpha === 1) return -ln(1 - p);
  const logGammaAlpha = logGamma(alpha);
  let x = start(p, alpha, logGammaAlpha);
  if (x < 1e-300) return x;
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  for (let step = 0; step < 60; step++) {
    const error = cdf(x, alpha, logGammaAlpha) - p;
    if (error > 0) high = x;
    else low = x;
    const slope = exp((alpha - 1) * ln(x) - x - logGammaAlpha);
    const newton = error / slope;
    const next = x - newton / Math.max(0.5, 1 - 0.5 * newton * ((alpha - 1) / x - 1));
    const inside = next > low && next < high;
    const moved = inside ? next : high === Number.POSITIVE_INFINITY ? 2 * x : (low + high) / 2;
    if (Math.abs(moved - x) <= 1e-14 * x) return moved;
    x = moved;
  }
  return x;
}

function start(p: number, alpha: number, logGammaAlpha: number): number {
  const small = exp((ln(p) + ln(alpha) + logGammaAlpha) / alpha);
  if (alpha < 0.5 || small < 0.05 * alpha) return small;
  const root = 1 - 1 / (9 * alpha) + normalQuantile(p) / (3 * Math.sqrt(alpha));
  return root > 0 ? alpha * root * root * root : small;
}

function cdf(x: number, alpha: number, logGammaAlpha: number): number {
  const weight = exp(alpha * ln(x) - x - logGammaAlpha);
  if (x >= alpha + 1) return 1 - weight * upperFraction(x, alpha);
  let term = 1 / alpha;
  let total = term;
  for (let n = 1; term > 1e-17 * total; n++) {
    term *= x / (alpha + n);
    total += term;
  }
  return weight * total;
}

/** 1/(x + 1 − α − 1(1 − α)/(x + 3 − α − …)) by Lentz's method. */
function upperFraction(x: number, alpha: number): number {
  let b = x + 1 - alpha;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 10_000; n++) {
    const a = -n * (n - alpha);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return fraction;
}
