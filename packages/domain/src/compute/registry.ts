import { aggregateFunction } from "./aggregate.ts";
import { balanceChangeSplitFunction } from "./balance-change-split.ts";
import { bcaLevelsFunction } from "./bca-levels.ts";
import { binomialTestFunction } from "./binomial-test.ts";
import { compositeIndicatorFunction } from "./composite-indicator.ts";
import { concentrationFunction } from "./concentration.ts";
import { declaredSharesFunction } from "./declared-shares.ts";
import type { ComputeDefinition } from "./definition.ts";
import { dirichletScoreFunction } from "./dirichlet-score.ts";
import { ellisonGlaeserFunction } from "./ellison-glaeser.ts";
import { fisherExactFunction } from "./fisher-exact.ts";
import { inequalityFunction } from "./inequality.ts";
import { inequalityWeightedFunction } from "./inequality-weighted.ts";
import { intervalShareBoundsFunction } from "./interval-share-bounds.ts";
import { jansenGivenMatricesFunction } from "./jansen-given-matrices.ts";
import { kaplanMeierFunction } from "./kaplan-meier.ts";
import { locationQuotientFunction } from "./location-quotient.ts";
import { multinomialNullFunction } from "./multinomial-null.ts";
import { normaliseFunction } from "./normalise.ts";
import { partialShareBoundsFunction } from "./partial-share-bounds.ts";
import { proportionIntervalFunction } from "./proportion-interval.ts";
import { scoreWithMissingFunction } from "./score-with-missing.ts";
import { sobolIndicesFunction } from "./sobol-indices.ts";
import { successiveSamplingNullFunction } from "./successive-sampling-null.ts";
import { theilDecompositionFunction } from "./theil-decomposition.ts";
import { tippingPointsFunction } from "./tipping-points.ts";
import { topTotalBoundsFunction } from "./top-total-bounds.ts";

/** Every function of the calculator, in the order in which it is listed. */
export const computeFunctions: readonly ComputeDefinition[] = [
  concentrationFunction,
  declaredSharesFunction,
  partialShareBoundsFunction,
  topTotalBoundsFunction,
  intervalShareBoundsFunction,
  inequalityFunction,
  inequalityWeightedFunction,
  theilDecompositionFunction,
  locationQuotientFunction,
  ellisonGlaeserFunction,
  binomialTestFunction,
  proportionIntervalFunction,
  fisherExactFunction,
  multinomialNullFunction,
  successiveSamplingNullFunction,
  bcaLevelsFunction,
  kaplanMeierFunction,
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
