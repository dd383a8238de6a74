import { InputError } from "../errors.ts";
import { type Place, requireVector } from "../numeric/amounts.ts";
import { exp, ln } from "../numeric/elementary.ts";

/** Moments of a weighted mean whose weights follow a Dirichlet distribution. */
export interface DirichletMoments {
  readonly mean: number;
  readonly variance: number;
  readonly sd: number;
  /** Variance of each weight. */
  readonly varWeights: number[];
  /** Covariance of the first two weights; null when there is only one. */
  readonly covW01: number | null;
}

/** Private copies of scores and shapes, checked. */
export function readDirichlet(
  fn: string,
  x: ArrayLike<number>,
  alpha: ArrayLike<number>,
): { x: Float64Array; alpha: Float64Array } {
  const finite = (place: Place, values: ArrayLike<number>, rule: string, holds: (value: number) => boolean) => {
    requireVector(place, values);
    return Float64Array.from(values, (value, i) => {
      if (Number.isFinite(value) && holds(value)) return value;
      throw new InputError({ ...place, path: [i], rule, value });
    });
  };
  const read = {
    x: finite({ fn, argument: "x" }, x, "finite scores", () => true),
    alpha: finite({ fn, argument: "alpha" }, alpha, "finite shapes > 0", (value) => value > 0),
  };
  if (read.x.length === read.alpha.length) return read;
  throw new InputError({ fn, argument: "alpha", rule: `${x.length} shapes, one a score`, value: alpha.length });
}

/**
 * Exact mean and variance of Σ w·x with weights w from a Dirichlet distribution.
 *
 * @param x - Scores, finite, at least one.
 * @param alpha - Shapes, one a score, finite, > 0; κ·w⁰ for weights scattered around w⁰.
 * @returns Moments of the mean and of the weights.
 * @throws InputError if a number is out of range or the lengths differ; names the position.
 * @source Kotz, Balakrishnan & Johnson (2000), Continuous Multivariate Distributions 1, chapter 49.
 * @example dirichletMoments([1, 0], [1, 1]).mean; // 0.5
 */
export function dirichletMoments(x: ArrayLike<number>, alpha: ArrayLike<number>): DirichletMoments {
  const read = readDirichlet("dirichletMoments", x, alpha);
  const total = read.alpha.reduce((a, b) => a + b, 0);
  const share = read.alpha.map((shape) => shape / total);
  const mean = share.reduce((a, p, i) => a + p * (read.x[i] as number), 0);
  const variance = share.reduce((a, p, i) => a + p * ((read.x[i] as number) - mean) ** 2, 0) / (total + 1);
  return {
    mean,
    variance,
    sd: Math.sqrt(variance),
    varWeights: Array.from(share, (p) => (p * (1 - p)) / (total + 1)),
    covW01: share.length < 2 ? null : (-(share[0] as number) * (share[1] as number)) / (total + 1),
  };
}

/** Beyond this sum of whole shapes the quadrature is quicker than the recursion. */
const KNOTS_MAX = 64;

/**
 * Exact chance that Σ w·x exceeds a threshold when the weights follow a Dirichlet distribution.
 *
 * Whole shapes: a B-spline recursion, stable with ties too, the uniform simplex among them. Other shapes: the sign of
 * Σ g(x − t) with gamma variates g, by inversion of its characteristic function.
 *
 * @param x - Scores, finite, at least one.
 * @param alpha - Shapes, one a score, finite, > 0.
 * @param threshold - Finite.
 * @returns In [0, 1].
 * @throws InputError if a number is out of range or the lengths differ.
 * @source Curry & Schoenberg (1966), On Pólya Frequency Functions IV, Journal d'Analyse Mathématique 17, 71–107; Imhof
 *   (1961), Computing the Distribution of Quadratic Forms, Biometrika 48, 419–426.
 * @example dirichletExceedance([0.8, 0.3], [1, 1], 0.5); // 0.6
 */
export function dirichletExceedance(x: ArrayLike<number>, alpha: ArrayLike<number>, threshold: number): number {
  const fn = "dirichletExceedance";
  const read = readDirichlet(fn, x, alpha);
  if (!Number.isFinite(threshold)) {
    throw new InputError({ fn, argument: "threshold", rule: "a finite number", value: threshold });
  }
  const knots = read.alpha.reduce((a, b) => a + b, 0);
  const whole = read.alpha.every(Number.isInteger) && knots <= KNOTS_MAX;
  return whole ? splineExceedance(read.x, read.alpha, threshold) : imhofExceedance(read.x, read.alpha, threshold);
}

/**
 * F(i, j), the chance over the uniform simplex on the sorted knots i…j, is a mixture of F(i + 1, j) and F(i, j − 1); a
 * shape of k is a knot k times.
 */
function splineExceedance(x: Float64Array, alpha: Float64Array, t: number): number {
  const knots = Float64Array.from(
    [...x].flatMap((value, i) => new Array<number>(alpha[i] as number).fill(value)),
  ).sort();
  const chance = knots.map((knot) => (knot > t ? 1 : 0));
  for (let width = 1; width < knots.length; width++) {
    for (let i = 0; i + width < knots.length; i++) {
      const low = knots[i] as number;
      const high = knots[i + width] as number;
      if (high <= t) chance[i] = 0;
      else if (low > t) chance[i] = 1;
      else chance[i] = ((high - t) * (chance[i + 1] as number) + (t - low) * (chance[i] as number)) / (high - low);
    }
  }
  return chance[0] as number;
}

/** ½ + (1/π)∫ Im φ(u) du/u; over ln u the integrand is smooth with light tails, where the trapezoid rule excels. */
function imhofExceedance(x: Float64Array, alpha: Float64Array, t: number): number {
  const scale = x.reduce((a, value) => Math.max(a, Math.abs(value - t)), 0);
  const c = x.map((value) => (value - t) / scale);
  if (scale === 0 || c.every((value) => value <= 0)) return 0;
  if (c.every((value) => value >= 0)) return 1;
  const total = alpha.reduce((a, b) => a + b, 0);
  const step = 1 / 64;
  const from = Math.floor((-40 - ln(total)) / step);
  const to = Math.ceil((40 / total + 40) / step);
  let integral = 0;
  for (let k = from; k <= to; k++) {
    const u = exp(k * step);
    let angle = 0;
    let logSize = 0;
    for (let i = 0; i < c.length; i++) {
      const cu = (c[i] as number) * u;
      angle += (alpha[i] as number) * Math.atan(cu);
      logSize += 0.5 * (alpha[i] as number) * Math.log1p(cu * cu);
    }
    integral += Math.sin(angle) * exp(-logSize);
  }
  return Math.min(1, Math.max(0, 0.5 + (integral * step) / Math.PI));
}
