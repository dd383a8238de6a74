import { aggregateFunction } from "./aggregate.ts";
import { balanceChangeSplitFunction } from "./balance-change-split.ts";
import { compositeIndicatorFunction } from "./composite-indicator.ts";
import { concentrationFunction } from "./concentration.ts";
import type { ComputeDefinition } from "./definition.ts";
import { dirichletScoreFunction } from "./dirichlet-score.ts";
import { jansenGivenMatricesFunction } from "./jansen-given-matrices.ts";
import { normaliseFunction } from "./normalise.ts";
import { scoreWithMissingFunction } from "./score-with-missing.ts";
import { sobolIndicesFunction } from "./sobol-indices.ts";
import { tippingPointsFunction } from "./tipping-points.ts";

/** Every function of the calculator, in the order in which it is listed. */
export const computeFunctions: readonly ComputeDefinition[] = [
  concentrationFunction,
  normaliseFunction,
  aggregateFunction,
  scoreWithMissingFunction,
  balanceChangeSplitFunction,
  tippingPointsFunction,
  dirichletScoreFunction,
  sobolIndicesFunction,
  jansenGivenMatricesFunction,
  compositeIndicatorFunction,
];

const byName: ReadonlyMap<string, ComputeDefinition> = new Map(computeFunctions.map((one) => [one.name, one]));

/** The function of this name, or null. */
export function computeFunction(name: string): ComputeDefinition | null {
  return byName.get(name) ?? null;
}
