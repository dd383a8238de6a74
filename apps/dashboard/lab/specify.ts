import type { BenchModel } from "@observatory/charts";
import type { Framework, UncertaintyOptions } from "@observatory/domain/scenario";
import type { LabChoices } from "./choices.ts";

/** A framework as chosen, and the options to score it with. */
export interface Specification {
  readonly framework: Framework;
  readonly period: string;
  readonly options: UncertaintyOptions & { readonly dimensionsMin: number };
}

/** The model under the choices; null where no year had ended or all that is left weighs nothing. */
export function specify(model: BenchModel, choices: LabChoices): Specification | null {
  const { nature, weights, goalposts, rule, spread, seed, kappa, delta, sources } = choices;
  const kept = new Set(model.indicators.filter((one) => nature === "all" || one.nature === nature).map(({ id }) => id));
  const dimensions = model.framework.dimensions.flatMap((dimension) => {
    const indicators = dimension.indicators
      .filter(({ id }) => kept.has(id))
      .map((indicator) => ({ ...indicator, ...goalposts[indicator.id] }));
    return indicators.length === 0 ? [] : [{ ...dimension, weight: weights[dimension.id] ?? 1, indicators }];
  });
  const periods = model.framework.periods.map(({ id, evidence }) => ({
    id,
    evidence: Object.fromEntries(Object.entries(evidence).filter(([indicator]) => kept.has(indicator))),
  }));
  if (model.period === null || dimensions.every(({ weight }) => weight === 0)) return null;
  return {
    framework: { dimensions, periods },
    period: model.period,
    options: {
      rule,
      dimensionsMin: Math.ceil((2 * dimensions.length) / 3),
      goalpostSpread: spread,
      seed,
      delta,
      sources,
      ...(kappa === undefined ? {} : { kappa }),
    },
  };
}
