import type { ScenarioModel } from "@observatory/charts";
import {
  type BalanceClass,
  balanceChangeSplit,
  balanceOf,
  type FrameworkTipping,
  frameworkTipping,
  type PeriodScore,
  RULES,
  type Rule,
  scoreFramework,
  splitFrameworkChange,
} from "@observatory/domain/scenario";
import type { LabChoices } from "./choices.ts";
import { type Specification, specify } from "./specify.ts";

/** What follows from the choices at once, without drawing anything: scores, contributions, what if one row were left out. */
export interface Instant {
  readonly last: PeriodScore;
  /** What each row adds to the balance, in order; they sum to it. Null where the whole has no score. */
  readonly contributions: readonly Contribution[] | null;
  readonly rules: readonly {
    readonly rule: Rule;
    readonly balance: number | null;
    readonly class: BalanceClass | null;
  }[];
  readonly tipping: FrameworkTipping | null;
  /** Share of the whole's weight whose value a coding of ours enters; null where nothing is there. */
  readonly judged: number | null;
  readonly judgedIn: Readonly<Record<string, number | null>>;
}

export interface Contribution {
  readonly id: string;
  /** Balance of the row itself. */
  readonly balance: number;
  readonly weight: number;
  readonly contribution: number;
  /** The balance before and after this row's contribution, from 0 on. */
  readonly from: number;
  readonly to: number;
  /** The same on a scale that the furthest step fills. */
  readonly step: { readonly from: number; readonly to: number };
}

/** A model scored under some choices; null where there is nothing to score. */
export function instant(model: ScenarioModel, choices: LabChoices): Instant | null {
  const specification = specify(model, choices);
  if (specification === null) return null;
  const { framework, options, period } = specification;
  const last = lastOf(specification);
  const coded = new Set(model.indicators.filter(({ judged }) => judged).map(({ id }) => id));
  return {
    last,
    contributions: contributionsOf(last, choices.rule),
    rules: RULES.map((rule) => {
      const scored = lastOf({ ...specification, options: { ...options, rule } });
      return { rule, balance: scored.balance, class: scored.class };
    }),
    tipping: frameworkTipping(framework, { ...options, period }),
    judged: judgedShare(last.dimensions, coded),
    judgedIn: Object.fromEntries(last.dimensions.map((one) => [one.id, judgedShare([one], coded)])),
  };
}

function lastOf({ framework, options, period }: Specification): PeriodScore {
  const [last] = scoreFramework(
    { ...framework, periods: framework.periods.filter(({ id }) => id === period) },
    options,
  );
  if (last === undefined) throw new Error(`no such period: ${period}`);
  return last;
}

/** Against a profile that is ½ throughout, whose balance is 0 under every rule, the Shapley split shares out the balance itself. */
function contributionsOf({ dimensions, balance }: PeriodScore, rule: Rule): Contribution[] | null {
  const there = dimensions.filter(({ score }) => score !== null);
  if (balance === null) return null;
  const scores = there.map(({ score }) => score ?? 0);
  const weights = there.map(({ weight }) => weight);
  const halves = scores.map(() => 0.5);
  const { contribution } = balanceChangeSplit(halves, scores, weights, { rule });
  let sum = 0;
  const parts = there.map(({ id, score, weight }, i) => {
    const from = sum;
    sum += contribution?.[i] ?? 0;
    return { id, weight, balance: balanceOf(score) ?? 0, contribution: contribution?.[i] ?? 0, from, to: sum };
  });
  const reach = Math.max(Number.EPSILON, ...parts.map(({ to }) => Math.abs(to)));
  return parts.map((part) => ({ ...part, step: { from: part.from / reach, to: part.to / reach } }));
}

function judgedShare(dimensions: PeriodScore["dimensions"], coded: ReadonlySet<string>): number | null {
  const all = dimensions.flatMap(({ indicators }) => indicators);
  const weight = (ones: typeof all) => ones.reduce((total, { effectiveWeight }) => total + effectiveWeight, 0);
  const whole = weight(all);
  return whole === 0 ? null : weight(all.filter(({ id }) => coded.has(id))) / whole;
}

/** The difference between two scored scenarios, shared out exactly among their rows. */
export interface Difference {
  readonly total: number | null;
  readonly rows: readonly { readonly id: string; readonly contribution: number | null }[];
  /** What rows that came, went or changed in weight make. */
  readonly rest: number | null;
}

/** From one scenario to another, under the second's rule and weights. */
export function difference(from: PeriodScore, to: PeriodScore): Difference {
  const weighted = to.dimensions.map(({ id, weight, score }) => ({ id, weight, score }));
  const before = from.dimensions.map(({ id, score, weight }) => ({
    id,
    score,
    weight: weighted.find((one) => one.id === id)?.weight ?? weight,
  }));
  const { total, contributions, coverageEffect } = splitFrameworkChange(
    { dimensions: before, balance: from.balance },
    { dimensions: weighted, balance: to.balance },
    typeof to.rule === "string" ? { rule: to.rule } : {},
  );
  return { total, rows: contributions, rest: coverageEffect };
}
