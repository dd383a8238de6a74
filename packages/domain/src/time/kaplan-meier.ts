import { InputError } from "../errors.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { exp, ln } from "../numeric/elementary.ts";
import { requireBetween, requireSameLength, requireWithin } from "../numeric/guards.ts";
import { normalQuantile } from "../numeric/normal.ts";
import { sortPairsAscending } from "../numeric/sort-pairs.ts";

/** What else is wanted of a survival curve. */
export interface KaplanMeierOption {
  /** Up to when the restricted mean is taken; null or absent: not at all. */
  readonly tau?: number | null;
  /** Coverage of the intervals, strictly between 0 and 1; default 0.95. */
  readonly level?: number;
}

/** A survival curve at its steps. */
export interface KaplanMeier {
  /** Distinct times with an event, ascending. */
  readonly eventTimes: readonly number[];
  /** How many were still waiting just before. */
  readonly atRisk: readonly number[];
  readonly events: readonly number[];
  /** Share still waiting just after. */
  readonly survival: readonly number[];
  /** Greenwood's standard error of `survival`; null where none is left at risk. */
  readonly se: readonly (number | null)[];
  /** Ends of the log–log interval of `survival`; null where it is 0 or 1. */
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  /** Smallest time at which half or fewer are waiting; null if never. */
  readonly median: number | null;
  /** Area under the curve up to tau; null without tau. */
  readonly restrictedMean: number | null;
  /** Cumulative hazard Σ d/n. */
  readonly nelsonAalen: readonly number[];
}

/** Survival that should be one half is one half. */
const HALF_SLACK = 1e-12;

/**
 * Kaplan–Meier curve: the share still waiting for an event, when some have not seen theirs yet.
 *
 * For years from a start until debts are bound by law, open debts being censored at the day of analysis. With few cases
 * coded by hand the curve is a description: compare codings by their range, not by a test.
 *
 * @param time - How long each waited until its event or until it was last seen; finite, ≥ 0, in one unit.
 * @param event - 1 or true where the event came, 0 or false where it had not yet. At one time events precede censorings.
 * @param option - `tau`, finite ≥ 0; `level`, in (0, 1).
 * @returns The curve at its steps, its median and restricted mean in the unit of `time`.
 * @throws InputError if `time` is empty or holds a negative or non-finite value, or an event is neither; names the position.
 * @throws InputError if lengths differ, or an option is out of range.
 * @source Kaplan & Meier (1958), Nonparametric Estimation from Incomplete Observations, JASA 53, 457–481; interval as in
 *   Kalbfleisch & Prentice (2002), The Statistical Analysis of Failure Time Data, 2nd ed., §1.4.
 * @example kaplanMeier([1, 2, 3, 3, 5], [1, 0, 1, 1, 0]).median; // 3
 */
export function kaplanMeier(
  time: ArrayLike<number>,
  event: ArrayLike<number | boolean>,
  option: KaplanMeierOption = {},
): KaplanMeier {
  const fn = "kaplanMeier";
  const { tau = null, level = 0.95 } = option;
  requireBetween({ fn, argument: "level" }, level, 0, 1);
  if (tau !== null) requireWithin({ fn, argument: "tau" }, tau, 0, Number.POSITIVE_INFINITY);
  readAmounts({ fn, argument: "time" }, time);
  requireEvents(fn, event, time);
  const steps = stepsOf(time, event);
  const z = normalQuantile((1 - level) / 2);
  const intervals = steps.map(({ survival, variance }) => logLogInterval(survival, variance, z));
  return {
    eventTimes: steps.map(({ at }) => at),
    atRisk: steps.map(({ atRisk }) => atRisk),
    events: steps.map(({ events }) => events),
    survival: steps.map(({ survival }) => survival),
    se: steps.map(({ survival, variance }) => (survival === 0 ? null : survival * Math.sqrt(variance))),
    lower: intervals.map(([lower]) => lower),
    upper: intervals.map(([, upper]) => upper),
    median: steps.find(({ survival }) => survival <= 0.5 + HALF_SLACK)?.at ?? null,
    restrictedMean: tau === null ? null : areaUnder(steps, tau),
    nelsonAalen: steps.map(({ hazard }) => hazard),
  };
}

interface Step {
  readonly at: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  /** Σ d/(n(n − d)), of ln S. */
  readonly variance: number;
  readonly hazard: number;
}

function requireEvents(fn: string, event: ArrayLike<number | boolean>, time: ArrayLike<number>): void {
  requireSameLength({ fn, argument: "event" }, event, time);
  for (let i = 0; i < event.length; i++) {
    const value = event[i];
    if (value === 0 || value === 1 || value === true || value === false) continue;
    throw new InputError({ fn, argument: "event", path: [i], rule: "1 for an event or 0 for none yet", value });
  }
}

function stepsOf(time: ArrayLike<number>, event: ArrayLike<number | boolean>): Step[] {
  const times = Float64Array.from(time, (at) => at + 0);
  const came = Float64Array.from(event, Number);
  sortPairsAscending(times, came);
  const steps: Step[] = [];
  let survival = 1;
  let variance = 0;
  let hazard = 0;
  for (let i = 0; i < times.length; ) {
    const at = times[i] as number;
    const atRisk = times.length - i;
    let events = 0;
    for (; times[i] === at; i++) events += came[i] as number;
    if (events === 0) continue;
    survival = events === atRisk ? 0 : survival * (1 - events / atRisk);
    variance += events / (atRisk * (atRisk - events));
    hazard += events / atRisk;
    steps.push({ at, atRisk, events, survival, variance, hazard });
  }
  return steps;
}

/** S^{exp(±z·se)} with se that of ln(−ln S). */
function logLogInterval(survival: number, variance: number, z: number): [number | null, number | null] {
  if (survival === 0 || survival === 1) return [null, null];
  const logarithm = ln(survival);
  const se = Math.sqrt(variance) / Math.abs(logarithm);
  return [exp(logarithm * exp(-z * se)), exp(logarithm * exp(z * se))];
}

function areaUnder(steps: readonly Step[], tau: number): number {
  let area = 0;
  let from = 0;
  let height = 1;
  for (const { at, survival } of steps) {
    if (at >= tau) break;
    area += height * (at - from);
    from = at;
    height = survival;
  }
  return area + height * (tau - from);
}
