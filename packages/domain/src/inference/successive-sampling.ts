import { InputError } from "../errors.ts";
import { type Place, readAmounts } from "../numeric/amounts.ts";
import { requireInteger } from "../numeric/guards.ts";
import { createRandom } from "../numeric/random.ts";
import { sumOf } from "../numeric/sum.ts";
import { drawWithoutReplacement } from "./categorical-draw.ts";
import { type MonteCarloOption, requireReplicates } from "./monte-carlo.ts";

/** How many of the places drawn lie in a set, by chance. */
export interface SuccessiveSampling {
  /** Chance of each number of places in the set that can occur, fewest first. */
  readonly pmf: ReadonlyMap<number, number>;
  readonly mean: number;
  /** exact: recursion over subsets; monte-carlo: Gumbel keys. */
  readonly method: "exact" | "monte-carlo";
  /** Replicates; null when exact. */
  readonly replicates: number | null;
  readonly seed: number | null;
  /** Standard error of the mean; null when exact. */
  readonly standardError: number | null;
}

/** Up to this many candidates the law is exact, by a recursion over all 2ⁿ subsets. */
const EXACT_UP_TO = 20;

/**
 * Law of the number of places inside a set when places are drawn one after another in proportion to weights, none twice.
 *
 * The null for zones, which a city gets once: "what if the 18 had been drawn in proportion to GDP?" Where a place can be
 * drawn again, {@link binomialTest}.
 *
 * @param weights - Of each candidate: population, GDP or R&D; finite, ≥ 0.
 * @param draws - How many are drawn; whole, ≥ 0, at most the candidates with a positive weight.
 * @param inside - For each candidate whether it lies in the set.
 * @param option - For more than 20 candidates: `draws`, replicates, whole ≥ 9,999; `seed`, whole.
 * @returns The law and its mean in places, with how they were found.
 * @throws InputError if a weight is negative or not finite, too few candidates have one, or lengths differ.
 * @source Exact: recursion as in Wallenius (1963), Biased Sampling; Monte Carlo: Yellott (1977), Journal of Mathematical
 *   Psychology 15, 109–144.
 * @example successiveSampling([2, 1, 1], 2, [true, false, false]).mean; // 0.8333333333
 */
export function successiveSampling(
  weights: ArrayLike<number>,
  draws: number,
  inside: readonly boolean[],
  option: MonteCarloOption = {},
): SuccessiveSampling {
  const fn = "successiveSampling";
  const { values, positive } = readAmounts({ fn, argument: "weights" }, weights);
  requireInteger({ fn, argument: "draws" }, draws, 0);
  requireMembership({ fn, argument: "inside" }, inside, values.length);
  if (draws > positive) {
    const rule = `at least ${draws} candidates with a positive weight, as many as are drawn`;
    throw new InputError({ fn, argument: "weights", rule, value: positive });
  }
  const able = Array.from(values, (_, i) => i).filter((i) => (values[i] as number) > 0);
  const candidates = Float64Array.from(able, (i) => values[i] as number);
  const members = able.map((i) => inside[i] as boolean);
  return candidates.length <= EXACT_UP_TO
    ? exactLaw(candidates, draws, members)
    : sampledLaw(candidates, draws, members, option);
}

function requireMembership(place: Place, inside: readonly boolean[], candidates: number): void {
  if (!Array.isArray(inside) || inside.length !== candidates) {
    throw new InputError({ ...place, rule: `${candidates} memberships, one a candidate`, value: inside });
  }
  const odd = inside.findIndex((belongs) => typeof belongs !== "boolean");
  if (odd >= 0) throw new InputError({ ...place, path: [odd], rule: "true or false", value: inside[odd] });
}

function lawOf(chances: Float64Array): Pick<SuccessiveSampling, "pmf" | "mean"> {
  const pmf = new Map<number, number>();
  chances.forEach((chance, k) => {
    if (chance > 0) pmf.set(k, chance);
  });
  return { pmf, mean: sumOf(chances.length, (k) => k * (chances[k] as number)) };
}

function exactLaw(weights: Float64Array, draws: number, members: readonly boolean[]): SuccessiveSampling {
  const reached = chancesOfSubsets(weights, draws);
  const memberBits = members.reduce((bits, belongs, i) => (belongs ? bits | (1 << i) : bits), 0);
  const chances = new Float64Array(draws + 1);
  for (let drawn = 0; drawn < reached.length; drawn++) {
    if (bitCount(drawn) !== draws) continue;
    const k = bitCount(drawn & memberBits);
    chances[k] = (chances[k] as number) + (reached[drawn] as number);
  }
  return { ...lawOf(chances), method: "exact", replicates: null, seed: null, standardError: null };
}

/** The chance that each subset is what has been drawn at some time, for subsets of up to `draws` places. */
function chancesOfSubsets(weights: Float64Array, draws: number): Float64Array {
  const subsets = 1 << weights.length;
  const left = new Float64Array(subsets);
  for (let drawn = subsets - 2; drawn >= 0; drawn--) {
    const free = 31 - Math.clz32(~drawn & (drawn + 1));
    left[drawn] = (left[drawn | (1 << free)] as number) + (weights[free] as number);
  }
  const reached = new Float64Array(subsets);
  reached[0] = 1;
  for (let drawn = 0; drawn < subsets; drawn++) {
    const chance = reached[drawn] as number;
    if (chance === 0 || bitCount(drawn) >= draws) continue;
    for (let i = 0; i < weights.length; i++) {
      const bit = 1 << i;
      if ((drawn & bit) === 0) {
        reached[drawn | bit] =
          (reached[drawn | bit] as number) + (chance * (weights[i] as number)) / (left[drawn] as number);
      }
    }
  }
  return reached;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function sampledLaw(
  weights: Float64Array,
  draws: number,
  members: readonly boolean[],
  option: MonteCarloOption,
): SuccessiveSampling {
  const { draws: replicates = 9999, seed = 1 } = option;
  requireReplicates("successiveSampling", "option.draws", replicates, weights.length);
  const random = createRandom(seed);
  const chances = new Float64Array(draws + 1);
  for (let b = 0; b < replicates; b++) {
    const k = drawWithoutReplacement(weights, draws, random).filter((i) => members[i]).length;
    chances[k] = (chances[k] as number) + 1 / replicates;
  }
  const law = lawOf(chances);
  const variance = sumOf(chances.length, (k) => (k - law.mean) ** 2 * (chances[k] as number));
  return { ...law, method: "monte-carlo", replicates, seed, standardError: Math.sqrt(variance / replicates) };
}
