import { aggregateScores, balanceOf } from "../aggregate.ts";
import { orderedShapley } from "../balance-change-split.ts";
import type { PowerRule, Rule } from "../rule.ts";
import type { Framework } from "./framework.ts";
import type { PeriodScore } from "./score-framework.ts";

/** A scenario as the split sees it: one score of the whole and what it was made of. */
export interface ScenarioEnd {
  /** Dimensions with their scores, null where missing, and their weights before those missing were left out. */
  readonly dimensions: readonly { readonly id: string; readonly score: number | null; readonly weight: number }[];
  readonly rule: Rule | PowerRule;
}

/**
 * A scored period as one end of {@link splitScenarios}.
 *
 * @param framework - The framework it was scored with, for the weights before missing dimensions were left out.
 * @param score - The period's score.
 * @param ids - Dimensions to speak of, in order; one that the framework does not have weighs nothing.
 * @returns The end; both ends of a split need the same `ids`.
 * @example scenarioEnd(
 *   { dimensions: [{ id: "d", weight: 2, indicators: [] }], periods: [] },
 *   { dimensions: [], rule: "arithmetic" },
 *   ["d"],
 * ).dimensions[0]?.weight; // 2
 */
export function scenarioEnd(
  framework: Framework,
  score: {
    readonly dimensions: readonly Pick<PeriodScore["dimensions"][number], "id" | "score">[];
    readonly rule: PeriodScore["rule"];
  },
  ids: readonly string[],
): ScenarioEnd {
  return {
    rule: score.rule,
    dimensions: ids.map((id) => {
      const own = framework.dimensions.find((dimension) => dimension.id === id);
      const found = score.dimensions.find((dimension) => dimension.id === id)?.score ?? null;
      return { id, score: found, weight: own === undefined ? 0 : (own.weight ?? 1) };
    }),
  };
}

/** The difference of two scenarios, shared out among all that differs. */
export interface ScenarioSplit {
  /** Balance of the second less balance of the first; null where either has none. */
  readonly total: number | null;
  /** What each dimension contributes by its score and its weight together; null where the split is undefined. */
  readonly contributions: readonly { readonly id: string; readonly contribution: number | null }[];
  /** What another rule contributes; null where both have the same, or the split is undefined. */
  readonly rule: number | null;
}

/**
 * Splits the difference of two scenarios exactly: a what-if, other weights, goalposts or another rule against the base.
 *
 * Every dimension is one part: its score and its weight change together, and one that is missing weighs nothing. A rule that
 * differs is a part of its own. Each part is its mean effect over all orders in which the parts could have changed (Shapley),
 * so the parts sum to the whole with nothing left over. For years of one scenario see {@link splitFrameworkChange}.
 *
 * @param from - The base.
 * @param to - The scenario; the same dimensions in the same order.
 * @param options - Floor `epsilon` as for {@link aggregateScores}.
 * @returns The total and the parts; undefined where some mixture of the two has no weight at all.
 * @throws InputError if a score or weight is out of range.
 * @source Shapley (1953), A Value for n-Person Games; docs/methods/scenario.md, balanceChangeSplit.
 * @example splitScenarios(
 *   { dimensions: [{ id: "a", score: 0.5, weight: 1 }, { id: "b", score: 1, weight: 1 }], rule: "arithmetic" },
 *   { dimensions: [{ id: "a", score: 0.5, weight: 1 }, { id: "b", score: 0.5, weight: 1 }], rule: "arithmetic" },
 * ).contributions[1]?.contribution; // -0.5
 */
export function splitScenarios(
  from: ScenarioEnd,
  to: ScenarioEnd,
  options: { readonly epsilon?: number } = {},
): ScenarioSplit {
  const ends = [from, to] as const;
  const count = from.dimensions.length;
  const mixed = (subset: number) => {
    const parts = from.dimensions.map((start, i) => ((subset >>> i) & 1 ? (to.dimensions[i] ?? start) : start));
    const weights = parts.map(({ score, weight }) => (score === null ? 0 : weight));
    if (!weights.some((weight) => weight > 0)) return Number.NaN;
    const { rule } = ends[(subset >>> count) & 1] ?? from;
    const score = aggregateScores(
      parts.map((part) => part.score ?? 0.5),
      weights,
      { ...options, rule },
    );
    return balanceOf(score) ?? Number.NaN;
  };
  const ruleDiffers = JSON.stringify(from.rule) !== JSON.stringify(to.rule);
  const players = count + (ruleDiffers ? 1 : 0);
  const balances = Float64Array.from({ length: 2 ** players }, (_, subset) => mixed(subset));
  const [first = Number.NaN, last = Number.NaN] = [balances[0], balances.at(-1)];
  const split = orderedShapley(players, balances);
  return {
    total: Number.isNaN(last - first) ? null : last - first,
    contributions: from.dimensions.map(({ id }, i) => ({ id, contribution: split?.[i] ?? null })),
    rule: ruleDiffers ? (split?.[count] ?? null) : null,
  };
}
