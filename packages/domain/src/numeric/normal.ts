import { exp, ln } from "./elementary.ts";
import { requireBetween } from "./guards.ts";

const SQRT_2PI = 2.5066282746310002;
/** Beyond this many standard deviations the tail is taken from its continued fraction, within it from the power series. */
const TAIL_FROM = 2;

/**
 * Standard normal distribution function Φ(x).
 *
 * @param x - Any number.
 * @returns Pr(Z ≤ x), to about 1e−15 of itself in both tails.
 * @source Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.2.11 (series), 26.2.14 (continued fraction).
 * @example normalCdf(1.959963984540054); // 0.975
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x > TAIL_FROM) return 1 - upperTail(x);
  return x < -TAIL_FROM ? upperTail(-x) : 0.5 + fromCentre(x);
}

/**
 * Quantile of the standard normal distribution, the inverse of {@link normalCdf}.
 *
 * @param p - Probability, strictly between 0 and 1.
 * @returns The number of standard deviations that Z stays below with probability p, to about 1e−15 of itself.
 * @throws InputError if `p` is not strictly between 0 and 1.
 * @source Newton's method on ln Φ, from Hastings (1955), Approximations for Digital Computers, sheet 68.
 * @example normalQuantile(0.975); // 1.9599639845
 */
export function normalQuantile(p: number): number {
  requireBetween({ fn: "normalQuantile", argument: "p" }, p, 0, 1);
  if (p > 0.97) return -lowerQuantile(1 - p);
  return p < 0.03 ? lowerQuantile(p) : centralQuantile(p - 0.5);
}

/** Density of the standard normal distribution; the square is split, so that far tails keep their digits. */
export function normalDensity(x: number): number {
  const rounded = Math.fround(x);
  return (exp(-0.5 * rounded * rounded) * exp(-0.5 * (x - rounded) * (x + rounded))) / SQRT_2PI;
}

/** Φ(x) − ½ = φ(x)·(x + x³/3 + x⁵/(3·5) + …). */
function fromCentre(x: number): number {
  let term = x;
  let total = x;
  for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(total); odd += 2) {
    term *= (x * x) / odd;
    total += term;
  }
  return normalDensity(x) * total;
}

/** 1 − Φ(x) = φ(x)/(x + 1/(x + 2/(x + 3/…))), evaluated from far enough down. */
function upperTail(x: number): number {
  if (x > 40) return 0;
  let fraction = x;
  for (let k = Math.ceil(40 + 800 / (x * x)); k >= 1; k--) fraction = x + k / fraction;
  return normalDensity(x) / fraction;
}

function lowerQuantile(p: number): number {
  const r = Math.sqrt(-2 * ln(p));
  let x = r - (2.515517 + r * (0.802853 + r * 0.010328)) / (1 + r * (1.432788 + r * (0.189269 + r * 0.001308)));
  for (let step = 0; step < 4; step++) {
    const tail = upperTail(x);
    x += (tail / normalDensity(x)) * ln(tail / p);
  }
  return -x;
}

function centralQuantile(excess: number): number {
  let x = excess * SQRT_2PI;
  for (let step = 0; step < 60; step++) {
    const newton = (excess - fromCentre(x)) / normalDensity(x);
    const next = x + newton / (1 + (x * newton) / 2);
    if (Math.abs(next - x) <= 1e-16 * Math.abs(next)) return next;
    x = next;
  }
  return x;
}
