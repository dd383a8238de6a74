import type { AggregateOptions } from "../aggregate.ts";
import { balanceChangeSplit } from "../balance-change-split.ts";
import type { PeriodScore } from "./score-framework.ts";

/** A difference of two balances, shared out among the dimensions. */
export interface FrameworkChange {
  /** Balance at the end less balance at the start; null where either has none. */
  readonly total: number | null;
  /** What each dimension that is there both times contributes; null for the others. */
  readonly contributions: readonly { readonly id: string; readonly contribution: number | null }[];
  /** What is left: the effect of dimensions that came, went or changed in weight. */
  readonly coverageEffect: number | null;
}

/**
 * Splits the difference between two scored periods, or two scenarios, exactly among the dimensions (Shapley).
 *
 * @param from - Score at the start.
 * @param to - Score at the end, of the same framework.
 * @param options - `rule` and `epsilon` both were scored with.
 * @returns The total, the contributions of the dimensions that are there both times, and the rest.
 * @throws InputError if the rule or the floor is out of range.
 * @source docs/methods/scenario.md, balanceChangeSplit.
 * @example splitFrameworkChange(
 *   { dimensions: [{ id: "d", score: 0.25, weight: 1 }], balance: -0.5 },
 *   { dimensions: [{ id: "d", score: 0.75, weight: 1 }], balance: 0.5 },
 * ).contributions[0]?.contribution; // 1
 */
export function splitFrameworkChange(from: SplitEnd, to: SplitEnd, options: AggregateOptions = {}): FrameworkChange {
  const after = new Map(to.dimensions.map((dimension) => [dimension.id, dimension]));
  const common = from.dimensions.filter(({ id, score }) => score !== null && (after.get(id)?.score ?? null) !== null);
  const total = from.balance === null || to.balance === null ? null : to.balance - from.balance;
  const weigh = common.some(({ weight }) => weight > 0);
  const split =
    total === null || !weigh
      ? null
      : balanceChangeSplit(
          common.map(({ score }) => score ?? 0),
          common.map(({ id }) => after.get(id)?.score ?? 0),
          common.map(({ weight }) => weight),
          options,
        );
  const contribution = new Map(common.map(({ id }, i) => [id, split?.contribution?.[i] ?? null]));
  return {
    total,
    contributions: from.dimensions.map(({ id }) => ({ id, contribution: contribution.get(id) ?? null })),
    coverageEffect: total === null ? null : total - (split?.total ?? 0),
  };
}

/** What the split needs of a scored period. */
export interface SplitEnd {
  readonly dimensions: readonly Pick<PeriodScore["dimensions"][number], "id" | "score" | "weight">[];
  readonly balance: number | null;
}
