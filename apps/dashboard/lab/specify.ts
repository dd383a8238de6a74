import type { ScenarioModel } from "@observatory/charts";
import { chosenFramework, type Framework, type UncertaintyOptions } from "@observatory/domain/scenario";
import type { LabChoices } from "./choices.ts";

/** A framework as chosen, and the options to score it with. */
export interface Specification {
  readonly framework: Framework;
  readonly period: string;
  readonly options: UncertaintyOptions & { readonly dimensionsMin: number };
}

/**
 * The model under the choices; null where no year had ended or all that is left weighs nothing.
 *
 * @throws InputError if goalposts coincide, leave their scale or are turned round.
 */
export function specify({ model, period }: ScenarioModel, choices: LabChoices): Specification | null {
  if (model === null || period === null) return null;
  const { rule, spread, seed, kappa, delta, sources } = choices;
  const { framework, dimensionsMin } = chosenFramework(model, choices);
  if (framework.dimensions.every(({ weight }) => weight === 0)) return null;
  const concentration = kappa === undefined ? {} : { kappa };
  return {
    framework,
    period,
    options: { rule, dimensionsMin, goalpostSpread: spread, seed, delta, sources, ...concentration },
  };
}
