import { binomialDensity } from "./binomial-density.ts";
import { exp, ln } from "./elementary.ts";
import { requireBetween, requireWithin } from "./guards.ts";

/** Counts are below this; above it the continued fraction would need more terms than anybody waits for. */
const PARAMETER_MAX = 2 ** 53;

/**
 * Regularised incomplete beta function I_x(a, b): the distribution function of Beta(a, b).
 *
 * Carries the exact tails of the binomial: Pr(X ≥ c) = I_p(c, n − c + 1).
 *
 * @param x - Where, in [0, 1].
 * @param a - First parameter, > 0, < 2⁵³.
 * @param b - Second parameter, > 0, < 2⁵³.
 * @returns Probability in [0, 1], to about 1e−14 of itself for a and b up to 10⁶, 1e−11 for any.
 * @throws InputError if `x` is outside [0, 1], or `a` or `b` is not a positive number below 2⁵³.
 * @source DiDonato & Morris (1992), Algorithm 708, ACM TOMS 18(3), 360–373: the continued fraction; by the method of Lentz.
 * @example incompleteBeta(0.5, 2, 3); // 0.6875
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  const fn = "incompleteBeta";
  requireWithin({ fn, argument: "x" }, x, 0, 1);
  requireBetween({ fn, argument: "a" }, a, 0, PARAMETER_MAX);
  requireBetween({ fn, argument: "b" }, b, 0, PARAMETER_MAX);
  return betaTail(x, 1 - x, a, b);
}

/**
 * Quantile of Beta(a, b), the inverse of {@link incompleteBeta}.
 *
 * @param p - Probability, in [0, 1].
 * @param a - First parameter, > 0, < 2⁵³.
 * @param b - Second parameter, > 0, < 2⁵³.
 * @returns The x in [0, 1] with I_x(a, b) = p, to about 1e−14 of itself.
 * @throws InputError if `p` is outside [0, 1], or `a` or `b` is not a positive number below 2⁵³.
 * @source Newton's method on ln I in the logit of x, kept inside a shrinking bracket.
 * @example betaQuantile(0.5, 2, 2); // 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const fn = "betaQuantile";
  requireWithin({ fn, argument: "p" }, p, 0, 1);
  requireBetween({ fn, argument: "a" }, a, 0, PARAMETER_MAX);
  requireBetween({ fn, argument: "b" }, b, 0, PARAMETER_MAX);
  if (p === 0 || p === 1) return p;
  const lowerHalf = p <= betaTail(a / (a + b), b / (a + b), a, b);
  return lowerHalf ? oddsToShare(quantileLogit(p, a, b)) : oddsToShare(-quantileLogit(1 - p, b, a));
}

const oddsToShare = (logit: number): number => (logit < 0 ? exp(logit) / (1 + exp(logit)) : 1 / (1 + exp(-logit)));

/** The logit of the quantile, below the mean. */
function quantileLogit(p: number, a: number, b: number): number {
  let high = ln(a / b);
  let low = high - 1;
  for (let width = 1; low > -700 && tailAtLogit(low, a, b) > p; width *= 2) {
    high = low;
    low -= width;
  }
  let logit = high;
  for (let step = 0; step < 200; step++) {
    const tail = tailAtLogit(logit, a, b);
    if (tail > p) high = logit;
    else low = logit;
    const slope = slopeAtLogit(logit, a, b) / tail;
    const newton = logit - ln(tail / p) / slope;
    const isInside = newton > low && newton < high;
    // Newton squares its error: after a step this small there is none left.
    if (Math.abs(newton - logit) <= 1e-9) return newton;
    logit = isInside ? newton : (low + high) / 2;
  }
  return logit;
}

function tailAtLogit(logit: number, a: number, b: number): number {
  return betaTail(oddsToShare(logit), oddsToShare(-logit), a, b);
}

/** dI/dlogit = x^a·(1 − x)^b / B(a, b). */
function slopeAtLogit(logit: number, a: number, b: number): number {
  return kernel(oddsToShare(logit), oddsToShare(-logit), a, b);
}

/** x^a·y^b / B(a, b), with y = 1 − x. */
function kernel(x: number, y: number, a: number, b: number): number {
  return ((a * b) / (a + b)) * binomialDensity(a, a + b, x, y);
}

/** I_x(a, b) from x and y = 1 − x, given apart because near an end one holds more digits than the other. */
export function betaTail(x: number, y: number, a: number, b: number): number {
  if (x === 0) return 0;
  if (y === 0) return 1;
  const beyondMean = x < y ? -excess(a + b, x, a) : excess(a + b, y, b);
  return beyondMean >= 0
    ? kernel(x, y, a, b) * fractionBelowMean(x, y, a, b, beyondMean)
    : 1 - kernel(y, x, b, a) * fractionBelowMean(y, x, b, a, -beyondMean);
}

/** n·y − b to the last digit, for y in [0, 1], by splitting the factors so that their product is exact. */
function excess(n: number, y: number, b: number): number {
  const product = n * y;
  const nHigh = Math.fround(n);
  const yHigh = Math.fround(y);
  const lost = nHigh * yHigh - product + nHigh * (y - yHigh) + (n - nHigh) * yHigh + (n - nHigh) * (y - yHigh);
  return product - b + lost;
}

/** I_x(a, b) over x^a·y^b/B(a, b), for x no larger than the mean; `beyondMean` is (a + b)y − b ≥ 0. */
function fractionBelowMean(x: number, y: number, a: number, b: number, beyondMean: number): number {
  let denominator = ((1 + beyondMean) * a) / (a + 1);
  let c = denominator;
  let d = 0;
  for (let n = 1; n <= 1e6; n++) {
    const odd = a + 2 * n - 1;
    const alpha = ((a + n - 1) / odd) * ((a + b + n - 1) / odd) * n * (b - n) * x * x;
    const beta = n + (n * (b - n) * x) / odd + ((a + n) / (odd + 2)) * (1 + beyondMean + n * (1 + y));
    d = 1 / away(beta + alpha * d);
    c = away(beta + alpha / c);
    denominator *= c * d;
    if (Math.abs(c * d - 1) < 4e-16) break;
  }
  return 1 / denominator;
}

/** Keeps a denominator off zero. */
const away = (x: number): number => (Math.abs(x) < 1e-300 ? 1e-300 : x);
