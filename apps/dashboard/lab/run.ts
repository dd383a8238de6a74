import type { ScenarioModel } from "@observatory/charts";
import {
  type FrameworkSensitivity,
  frameworkSensitivity,
  frameworkUncertainty,
  type PeriodUncertainty,
} from "@observatory/domain/scenario";
import type { LabChoices } from "./choices.ts";
import { specify } from "./specify.ts";

/** How far a run has come. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/** What a run of the laboratory finds. */
export interface LabRun {
  readonly last: PeriodUncertainty;
  /** Every scored year, in order. */
  readonly periods: readonly PeriodUncertainty[];
  readonly sensitivity: FrameworkSensitivity | null;
}

/**
 * Draws the specifications year by year, the last first, and then what makes its balance vary. Each year draws from streams of its own,
 * so that one year after the other gives the numbers that the server finds for all at once.
 */
export function* steps(model: ScenarioModel, choices: LabChoices): Generator<Step, LabRun | null> {
  const specification = specify(model, choices);
  if (specification === null) return null;
  const { framework, period, options } = specification;
  const ids = framework.periods.map(({ id }) => id);
  const order = [period, ...ids.filter((id) => id !== period)];
  const of = order.length + 1;
  const found = new Map<string, PeriodUncertainty>();
  for (const id of order) {
    yield { done: found.size, of };
    const one = { ...framework, periods: framework.periods.filter((each) => each.id === id) };
    for (const drawn of frameworkUncertainty(one, { ...options, draws: model.draws }).periods) found.set(id, drawn);
  }
  yield { done: found.size, of };
  const sensitivity = frameworkSensitivity(framework, { ...options, period, n: model.rows, replicates: 0 });
  const last = found.get(period);
  if (last === undefined) return null;
  return { last, periods: ids.flatMap((id) => found.get(id) ?? []), sensitivity };
}
