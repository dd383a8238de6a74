import { InputError } from "../errors.ts";
import { requireInteger } from "../numeric/guards.ts";
import { createRandom, type Random } from "../numeric/random.ts";
import { dirichletSampler } from "../numeric/random-dirichlet.ts";
import { gammaSampler } from "../numeric/random-gamma.ts";
import { type DirichletMoments, dirichletExceedance, dirichletMoments, readDirichlet } from "./dirichlet-exact.ts";
import { sampleQuantiles } from "./quantiles.ts";

/** Distribution of a score over random weights. */
export interface DirichletScore extends DirichletMoments {
  /** Share of the draws above the threshold. */
  readonly probAbove: number;
  /** Monte Carlo standard error of `probAbove`. */
  readonly standardError: number;
  /** The same without Monte Carlo. */
  readonly probAboveExact: number;
  /** Quantiles of the draws, by their probability as a word. */
  readonly quantiles: Record<"0.05" | "0.5" | "0.95", number>;
  readonly draws: number;
  readonly seed: number;
}

const PROBABILITIES = [0.05, 0.5, 0.95] as const;
const SMALL_SHAPE = 0.1;

/**
 * How a weighted mean scatters when its weights are drawn from a Dirichlet distribution.
 *
 * Moments are exact; quantiles and `probAbove` come from seeded draws, with their error, and `probAboveExact` checks them.
 *
 * @param x - Scores, finite, at least one.
 * @param alpha - Shapes, one a score, finite, > 0; all 1 is the uniform simplex.
 * @param options - `threshold` (default ½), `draws` (default 100 000, at most 10⁷), `seed` (default 1).
 * @returns Moments, quantiles and the share above the threshold.
 * @throws InputError if a number is out of range or the lengths differ; names the position.
 * @source Saisana, Saltelli & Tarantola (2005), JRSS A 168, 307–323; docs/methods/scenario.md, frameworkUncertainty.
 * @example dirichletScore([0.8, 0.3], [1, 1]).probAboveExact; // 0.6
 */
export function dirichletScore(
  x: ArrayLike<number>,
  alpha: ArrayLike<number>,
  options: { readonly threshold?: number; readonly draws?: number; readonly seed?: number } = {},
): DirichletScore {
  const fn = "dirichletScore";
  const { threshold = 0.5, draws = 100_000, seed = 1 } = options;
  requireInteger({ fn, argument: "draws" }, draws, 1, 10_000_000);
  if (!Number.isFinite(threshold)) {
    throw new InputError({ fn, argument: "threshold", rule: "a finite number", value: threshold });
  }
  const read = readDirichlet(fn, x, alpha);
  const scores = drawScores(read.x, read.alpha, draws, createRandom(seed, "weights"));
  let above = 0;
  for (let i = 0; i < draws; i++) if ((scores[i] as number) > threshold) above++;
  const probAbove = above / draws;
  const [low = 0, middle = 0, high = 0] = sampleQuantiles(scores, PROBABILITIES);
  return {
    ...dirichletMoments(read.x, read.alpha),
    probAbove,
    standardError: Math.sqrt((probAbove * (1 - probAbove)) / draws),
    probAboveExact: dirichletExceedance(read.x, read.alpha, threshold),
    quantiles: { "0.05": low, "0.5": middle, "0.95": high },
    draws,
    seed,
  };
}

/** Weighted means under drawn weights; Σgx/Σg spares dividing every weight. */
function drawScores(x: Float64Array, alpha: Float64Array, draws: number, random: Random): Float64Array {
  const scores = new Float64Array(draws);
  if (alpha.some((shape) => shape < SMALL_SHAPE)) {
    const draw = dirichletSampler(alpha, random);
    const w = new Float64Array(x.length);
    for (let k = 0; k < draws; k++) scores[k] = draw(w).reduce((a, weight, i) => a + weight * (x[i] as number), 0);
    return scores;
  }
  const samplers = Array.from(alpha, (shape) => gammaSampler(shape, random));
  for (let k = 0; k < draws; k++) {
    let total = 0;
    let weighted = 0;
    for (let i = 0; i < samplers.length; i++) {
      const g = (samplers[i] as () => number)();
      total += g;
      weighted += g * (x[i] as number);
    }
    scores[k] = weighted / total;
  }
  return scores;
}
