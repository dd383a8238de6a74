import { InputError } from "../errors.ts";
import { exp, ln } from "./elementary.ts";
import type { Random } from "./random.ts";
import { exponentialSampler, normalSampler } from "./random-normal.ts";

/**
 * Draws gamma variates of one shape and scale 1.
 *
 * Shape 1 is drawn as an exponential; below 1 a variate of shape α + 1 is shrunk by U^(1/α), and may underflow to 0 when
 * α is tiny ({@link dirichletSampler} then works with logarithms).
 *
 * @param alpha - Shape, finite, > 0.
 * @param random - Where the chance comes from.
 * @returns A function that gives the next variate, ≥ 0.
 * @throws InputError if `alpha` is not a finite number > 0.
 * @source Marsaglia & Tsang (2000), A Simple Method for Generating Gamma Variables, ACM TOMS 26(3), 363–372.
 * @example gammaSampler(2.5, createRandom(1))() > 0; // true
 */
export function gammaSampler(alpha: number, random: Random): () => number {
  requireShape("gammaSampler", alpha);
  if (alpha === 1) return exponentialSampler(random);
  if (alpha > 1) return largeShape(alpha, random);
  const lifted = largeShape(alpha + 1, random);
  return () => lifted() * exp(ln(1 - random.next()) / alpha);
}

/**
 * Draws the logarithm of gamma variates, which stays finite for shapes however small.
 *
 * @param alpha - Shape, finite, > 0.
 * @param random - Where the chance comes from.
 * @returns A function that gives the logarithm of the next variate.
 * @throws InputError if `alpha` is not a finite number > 0.
 * @source Marsaglia & Tsang (2000), A Simple Method for Generating Gamma Variables, ACM TOMS 26(3), 363–372.
 * @example Number.isFinite(logGammaSampler(0.001, createRandom(1))()); // true
 */
export function logGammaSampler(alpha: number, random: Random): () => number {
  requireShape("logGammaSampler", alpha);
  if (alpha >= 1) {
    const plain = gammaSampler(alpha, random);
    return () => ln(plain());
  }
  const lifted = largeShape(alpha + 1, random);
  return () => ln(lifted()) + ln(1 - random.next()) / alpha;
}

function requireShape(fn: string, alpha: number): void {
  if (!(alpha > 0 && alpha < Number.POSITIVE_INFINITY)) {
    throw new InputError({ fn, argument: "alpha", rule: "a finite shape > 0", value: alpha });
  }
}

function largeShape(alpha: number, random: Random): () => number {
  const normal = normalSampler(random);
  const d = alpha - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  return () => {
    for (;;) {
      const x = normal();
      const root = 1 + c * x;
      if (!(root > 0)) continue;
      const v = root * root * root;
      const u = 1 - random.next();
      const square = x * x;
      if (u < 1 - 0.0331 * square * square || ln(u) < 0.5 * square + d * (1 - v + ln(v))) return d * v;
    }
  };
}
