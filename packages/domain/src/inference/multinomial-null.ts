import { InputError } from "../errors.ts";
import { giniOfRegions } from "../inequality/weighted-gini.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { lnFactorial } from "../numeric/binomial-density.ts";
import { requireCounts } from "../numeric/counts.ts";
import { exp, ln } from "../numeric/elementary.ts";
import { requireInteger, requireSameLength } from "../numeric/guards.ts";
import { createRandom } from "../numeric/random.ts";
import { sum, sumOf } from "../numeric/sum.ts";
import { cumulativeOf, drawMultinomial } from "./categorical-draw.ts";
import { type MonteCarloOption, requireReplicates } from "./monte-carlo.ts";

/** Dispersion of N things over places if each fell by chance, and how the observed counts stand beside it. */
export interface MultinomialNull {
  /** Mean of the Herfindahl index of the counts: 1/N + (1 − 1/N)·Σp². */
  readonly meanHhi: number;
  readonly varHhi: number;
  /** Pr of an index at least as large as observed. */
  readonly pUpperHhi: number;
  /** The same for the Gini weighted by the chances. */
  readonly pUpperWeightedGini: number;
  /** exact: all outcomes enumerated; monte-carlo: (1 + #)/(draws + 1). */
  readonly method: "exact" | "monte-carlo";
  /** null when exact. */
  readonly draws: number | null;
  readonly seed: number | null;
  /** Binomial standard errors of both probabilities; null when exact. */
  readonly standardErrorHhi: number | null;
  readonly standardErrorWeightedGini: number | null;
}

/** Up to this many outcomes are enumerated. */
const ENUMERATE_UP_TO = 200_000;
/** Ginis this close, relatively, are the same one computed twice. */
const TIE_SLACK = 1e-10;

/**
 * Null distribution of dispersion indices when N things fall into places with chances p, each on its own.
 *
 * Plug-in indices of few counts are too high even under pure chance: always print them beside this mean. Where a place
 * can be drawn once only, {@link successiveSampling}; for any other index, {@link dispersionTest}.
 *
 * @param n - Things, whole, ≥ 1; the observed counts sum to it.
 * @param chances - Chance of each place, the share of the base; ≥ 0, sum 1 to within 1e−9.
 * @param observed - Things in each place; whole, ≥ 0, none where the chance is 0.
 * @param option - For Monte Carlo, used when there are more than 200,000 outcomes: `draws`, whole ≥ 9,999; `seed`, whole.
 * @returns Exact mean and variance of the index, and probabilities with how they were found.
 * @throws InputError if a number is out of range, lengths differ, or the counts do not sum to `n`; names the position.
 * @source Moments: Simpson (1949), Measurement of Diversity, Nature 163, 688, by pairs of things in one place.
 * @example multinomialNull(23, [0.5, 0.3, 0.2], [20, 2, 1]).meanHhi; // 0.4069565217
 */
export function multinomialNull(
  n: number,
  chances: ArrayLike<number>,
  observed: ArrayLike<number>,
  option: MonteCarloOption = {},
): MultinomialNull {
  const { draws = 9999, seed = 1 } = option;
  const { p, counts } = readNull(n, chances, observed);
  const tally = new UpperTally(p, counts);
  const exact = outcomes(n, p.length) <= ENUMERATE_UP_TO;
  requireReplicates("multinomialNull", "draws", draws, exact ? 0 : n + p.length);
  if (exact) enumerate(n, p, (outcome, chance) => tally.add(outcome, chance));
  else {
    const random = createRandom(seed);
    const cumulative = cumulativeOf(p);
    const outcome = new Float64Array(p.length);
    for (let b = 0; b < draws; b++) tally.add(drawMultinomial(cumulative, n, random, outcome), 1);
  }
  const probability = (hits: number): number => (exact ? Math.min(1, hits) : (1 + hits) / (draws + 1));
  const errorOf = (pUpper: number): number | null => (exact ? null : Math.sqrt((pUpper * (1 - pUpper)) / draws));
  const pUpperHhi = probability(sum(tally.hhiHits));
  const pUpperWeightedGini = probability(sum(tally.giniHits));
  return {
    ...momentsOfHhi(n, p),
    pUpperHhi,
    pUpperWeightedGini,
    method: exact ? "exact" : "monte-carlo",
    draws: exact ? null : draws,
    seed: exact ? null : seed,
    standardErrorHhi: errorOf(pUpperHhi),
    standardErrorWeightedGini: errorOf(pUpperWeightedGini),
  };
}

/** The places with a chance, with their chances and counts. */
function readNull(
  n: number,
  chances: ArrayLike<number>,
  observed: ArrayLike<number>,
): { p: Float64Array; counts: Float64Array } {
  const fn = "multinomialNull";
  requireInteger({ fn, argument: "n" }, n, 1);
  const p = readChances(fn, chances);
  const total = requireCounts({ fn, argument: "observed" }, observed);
  requireSameLength({ fn, argument: "observed" }, observed, chances);
  const counts = Float64Array.from(observed);
  const impossible = counts.findIndex((count, i) => count > 0 && p[i] === 0);
  if (impossible >= 0) {
    const rule = "no things where the chance is 0";
    throw new InputError({ fn, argument: "observed", path: [impossible], rule, value: counts[impossible] });
  }
  if (total !== n)
    throw new InputError({ fn, argument: "observed", rule: `counts that sum to n = ${n}`, value: total });
  const possible = (_: number, i: number): boolean => (p[i] as number) > 0;
  return { p: p.filter(possible), counts: counts.filter(possible) };
}

/** Checked chances, which sum to 1 to the last bit. */
export function readChances(fn: string, chances: ArrayLike<number>): Float64Array {
  const { values, scale } = readAmounts({ fn, argument: "chances" }, chances);
  const total = sum(values) / scale[0] / scale[1];
  if (!(Math.abs(total - 1) <= 1e-9)) {
    throw new InputError({ fn, argument: "chances", rule: "chances that sum to 1", value: total });
  }
  return values.map((value) => value / total / scale[0] / scale[1]);
}

/** Pairs of things in one place have mean Σp² each; two pairs that share a thing are together with chance Σp³. */
function momentsOfHhi(n: number, p: Float64Array): { meanHhi: number; varHhi: number } {
  const squares = sumOf(p.length, (i) => (p[i] as number) ** 2);
  const cubes = sumOf(p.length, (i) => (p[i] as number) * (p[i] as number) * (p[i] as number));
  const pairs = 2 * n * (n - 1) * (squares - squares ** 2);
  const triples = 4 * n * (n - 1) * (n - 2) * Math.max(0, cubes - squares ** 2);
  return { meanHhi: 1 / n + (1 - 1 / n) * squares, varHhi: (pairs + triples) / n / n / n / n };
}

/** Adds up the chances of outcomes at least as concentrated as the observed one. */
class UpperTally {
  readonly hhiHits: number[] = [];
  readonly giniHits: number[] = [];
  private readonly p: Float64Array;
  private readonly squares: number;
  private readonly gini: number;

  constructor(p: Float64Array, observed: Float64Array) {
    this.p = p;
    this.squares = squaresOf(observed);
    this.gini = this.giniOf(observed) * (1 - TIE_SLACK);
  }

  add(outcome: Float64Array, chance: number): void {
    if (squaresOf(outcome) >= this.squares) this.hhiHits.push(chance);
    if (this.giniOf(outcome) >= this.gini) this.giniHits.push(chance);
  }

  private giniOf(counts: Float64Array): number {
    const perHead = counts.map((count, i) => count / (this.p[i] as number));
    const mean = sum(counts);
    return giniOfRegions({ perHead, people: this.p.slice(), population: 1, mean, meanInUnit: mean }) ?? 0;
  }
}

const squaresOf = (counts: Float64Array): number => counts.reduce((total, count) => total + count * count, 0);

/** C(n + k − 1, k − 1), as far as it matters. */
function outcomes(n: number, places: number): number {
  let count = 1;
  for (let i = 1; i < places && count <= ENUMERATE_UP_TO; i++) count = (count * (n + i)) / i;
  return count;
}

/** Visits every way in which n things can fall, with its chance. */
function enumerate(n: number, p: Float64Array, visit: (outcome: Float64Array, chance: number) => void): void {
  const outcome = new Float64Array(p.length);
  const last = p.length - 1;
  const lnChance = (place: number, count: number): number => count * ln(p[place] as number) - lnFactorial(count);
  const place = (at: number, left: number, lnSoFar: number): void => {
    if (at === last) {
      outcome[at] = left;
      visit(outcome, exp(lnSoFar + lnChance(at, left)));
      return;
    }
    for (let count = 0; count <= left; count++) {
      outcome[at] = count;
      place(at + 1, left - count, lnSoFar + lnChance(at, count));
    }
  };
  place(0, n, lnFactorial(n));
}
