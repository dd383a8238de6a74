import type { ScenarioModel } from "@observatory/charts";
import {
  type BalanceClass,
  balanceChangeSplit,
  balanceOf,
  type FrameworkStructure,
  type FrameworkTipping,
  frameworkStructure,
  frameworkTipping,
  type PeriodScore,
  RULES,
  type Rule,
  type ScenarioEnd,
  type SwapTest,
  scenarioEnd,
  scoreFramework,
  splitScenarios,
  swapTest,
} from "@observatory/domain/scenario";
import type { LabChoices } from "./choices.ts";
import { type Specification, specify } from "./specify.ts";

/** What follows from the choices at once, without drawing anything: scores, contributions, what if one row were left out. */
export interface Instant {
  readonly last: PeriodScore;
  /** The last period as one of two scenarios that are compared. */
  readonly end: ScenarioEnd;
  /** What each row adds to the balance, in order; they sum to it. Null where the whole has no score. */
  readonly contributions: readonly Contribution[] | null;
  readonly rules: readonly {
    readonly rule: Rule;
    readonly balance: number | null;
    readonly class: BalanceClass | null;
    /** What the rule makes of the scores with benign and adverse changing places. */
    readonly swap: SwapTest | null;
    readonly leansTo: "neither" | "adverse" | "benign" | null;
  }[];
  /** What the rows say of each other over the years. */
  readonly structure: FrameworkStructure;
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
    end: scenarioEnd(
      framework,
      last,
      model.dimensions.map(({ id }) => id),
    ),
    contributions: contributionsOf(last, choices.rule),
    rules: RULES.map((rule) => {
      const scored = lastOf({ ...specification, options: { ...options, rule } });
      const swap = swapOf(last, rule);
      return { rule, balance: scored.balance, class: scored.class, swap, leansTo: leaning(swap?.lean ?? null) };
    }),
    structure: frameworkStructure(scoreFramework(framework, options)),
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

function swapOf({ dimensions, balance }: PeriodScore, rule: Rule): SwapTest | null {
  const there = dimensions.filter(({ score }) => score !== null);
  if (balance === null) return null;
  const [scores, weights] = [there.map(({ score }) => score ?? 0), there.map(({ weight }) => weight)];
  return swapTest(scores, weights, { rule });
}

/** Less than this is the arithmetic of computers, not a leaning. */
const NO_LEAN = 1e-9;

function leaning(lean: number | null): Instant["rules"][number]["leansTo"] {
  if (lean === null) return null;
  if (Math.abs(lean) < NO_LEAN) return "neither";
  return lean < 0 ? "adverse" : "benign";
}

function judgedShare(dimensions: PeriodScore["dimensions"], coded: ReadonlySet<string>): number | null {
  const all = dimensions.flatMap(({ indicators }) => indicators);
  const weight = (ones: typeof all) => ones.reduce((total, { effectiveWeight }) => total + effectiveWeight, 0);
  const whole = weight(all);
  return whole === 0 ? null : weight(all.filter(({ id }) => coded.has(id))) / whole;
}

/** The difference between two scenarios, shared out exactly among their rows and the rule. */
export interface Difference {
  readonly total: number | null;
  readonly rows: readonly {
    readonly id: string;
    /** Balances of the row in either; null where it is missing. */
    readonly before: number | null;
    readonly after: number | null;
    readonly contribution: number | null;
  }[];
  /** What another rule contributes; null where both have the same. */
  readonly rule: number | null;
}

/** From one scenario to another. */
export function difference(from: ScenarioEnd, to: ScenarioEnd): Difference {
  const { total, contributions, rule } = splitScenarios(from, to);
  const rows = contributions.map(({ id, contribution }, i) => {
    const [before = null, after = null] = [from, to].map((end) => balanceOf(end.dimensions[i]?.score ?? null));
    return { id, before, after, contribution };
  });
  return { total, rows, rule };
}
