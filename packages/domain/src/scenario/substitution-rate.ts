import { InputError } from "../errors.ts";
import { exp, ln } from "../numeric/elementary.ts";
import { requireInteger } from "../numeric/guards.ts";
import type { AggregateOptions } from "./aggregate.ts";
import { DEFAULT_EPSILON, type PowerRule, type Rule } from "./rule.ts";
import { readScores, readWeights } from "./vectors.ts";

/**
 * Substitution rate: how much of part j makes up for the loss of one unit of part i.
 *
 * Constant for the arithmetic rule, whose compensation is full; for the others the lower score counts for more.
 *
 * @param scores - Each in [0, 1], at least one.
 * @param weights - One a score, finite, ≥ 0, not all 0.
 * @param options - `of` and `by`, the positions i and j, with `rule` and floor `epsilon`.
 * @returns ≥ 0; null where j weighs nothing or a score of 0 without a floor leaves it undefined.
 * @throws InputError if a vector, a position, the rule or the floor is out of range.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6.
 * @example substitutionRate([0.5, 0.5], [2, 1], { of: 0, by: 1 }); // 2
 */
export function substitutionRate(
  scores: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: AggregateOptions & { readonly of: number; readonly by: number },
): number | null {
  const fn = "substitutionRate";
  const s = readScores({ fn, argument: "scores" }, scores);
  const w = readWeights({ fn, argument: "weights" }, weights, s.length);
  requireInteger({ fn, argument: "of" }, options.of, 0, s.length - 1);
  requireInteger({ fn, argument: "by" }, options.by, 0, s.length - 1);
  const { rule = "arithmetic", epsilon = DEFAULT_EPSILON } = options;
  const steep = (i: number) => (w[i] as number) * slope(rule, epsilon, s[i] as number);
  const rate = steep(options.of) / steep(options.by);
  return Number.isFinite(rate) ? rate : null;
}

/** Slope of a rule's bent scale, up to a factor that cancels. */
function slope(rule: Rule | PowerRule, epsilon: number, score: number): number {
  if (rule === "symmetric") {
    const inner = epsilon + (1 - 2 * epsilon) * score;
    return 1 / (inner * (1 - inner));
  }
  const power = typeof rule === "object" ? rule.power : { arithmetic: 1, geometric: 0, harmonic: -1 }[rule];
  if (power === undefined)
    throw new InputError({ fn: "substitutionRate", argument: "rule", rule: "a known rule", value: rule });
  return power === 1 ? 1 : exp((power - 1) * ln(epsilon + (1 - epsilon) * score));
}
