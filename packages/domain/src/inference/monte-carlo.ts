import { InputError } from "../errors.ts";
import { requireInteger } from "../numeric/guards.ts";
import { createRandom, type Random } from "../numeric/random.ts";
import { sortedQuantile } from "../numeric/sorted-quantile.ts";
import { sum } from "../numeric/sum.ts";

/** How a Monte Carlo result was made; the same gives the same bytes. */
export interface MonteCarloOption {
  /** Replicates, ≥ 9,999; default 9,999. */
  readonly draws?: number;
  /** Whole number that fixes all draws; default 1. */
  readonly seed?: number;
}

/** An observed index beside what chance alone would give. */
export interface MonteCarloTest {
  readonly observed: number;
  /** Mean over the replicates. */
  readonly nullMean: number;
  /** 5 % and 95 % of the replicates lie below. */
  readonly nullLow: number;
  readonly nullHigh: number;
  /** (1 + replicates at least as large)/(draws + 1). */
  readonly pUpper: number;
  /** Binomial standard error of `pUpper`. */
  readonly standardError: number;
  readonly draws: number;
  readonly seed: number;
  readonly method: "monte-carlo";
}

/** Single draws that a Monte Carlo result may take: some ten seconds. */
const MOST_DRAWS = 1e9;

/** Checks the replicates, and that so many with so many single draws each can be made in a matter of seconds. */
export function requireReplicates(fn: string, argument: string, replicates: number, drawsEach: number): void {
  requireInteger({ fn, argument }, replicates, 9999, 1e7);
  if (replicates * drawsEach <= MOST_DRAWS) return;
  const rule = `at most ${Math.floor(MOST_DRAWS / drawsEach)} replicates of ${drawsEach} draws each`;
  throw new InputError({ fn, argument, rule, value: replicates });
}

/** Values this close to the observed one, relatively, equal it. */
const TIE_SLACK = 1e-12;

/**
 * Compares an observed index with replicates made by chance.
 *
 * @param observed - The index as observed.
 * @param replicate - Makes one replicate of it; what it returns must be a finite number.
 * @param option - `draws`, whole, ≥ 9,999; `seed`, whole.
 * @returns Observed value, null distribution and one-sided p with its standard error.
 * @throws InputError if an option is out of range, or a replicate is not finite.
 * @source Davison & Hinkley (1997), Bootstrap Methods and Their Application, §4.2.
 * @example monteCarloTest(2, (random) => random.next()).pUpper; // 0.0001
 */
export function monteCarloTest(
  observed: number,
  replicate: (random: Random) => number | null,
  option: MonteCarloOption = {},
): MonteCarloTest {
  const fn = "monteCarloTest";
  const { draws = 9999, seed = 1 } = option;
  requireInteger({ fn, argument: "draws" }, draws, 9999, 1e7);
  const random = createRandom(seed);
  const replicates = new Float64Array(draws);
  for (let b = 0; b < draws; b++) {
    const value = replicate(random);
    if (value === null || !Number.isFinite(value)) {
      throw new InputError({ fn, argument: "replicate", rule: "finite replicates", value });
    }
    replicates[b] = value;
  }
  replicates.sort();
  const limit = observed - Math.abs(observed) * TIE_SLACK;
  const atLeast = replicates.reduce((count, value) => (value >= limit ? count + 1 : count), 0);
  const pUpper = (1 + atLeast) / (draws + 1);
  return {
    observed,
    nullMean: sum(replicates) / draws,
    nullLow: sortedQuantile(replicates, 0.05),
    nullHigh: sortedQuantile(replicates, 0.95),
    pUpper,
    standardError: Math.sqrt((pUpper * (1 - pUpper)) / draws),
    draws,
    seed,
    method: "monte-carlo",
  };
}
