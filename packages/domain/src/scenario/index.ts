export { type AggregateOptions, aggregateScores, balanceOf } from "./aggregate.ts";
export { balanceChangeSplit, type ChangeSplit } from "./balance-change-split.ts";
export { type Carried, carryForward } from "./carry-forward.ts";
export {
  type BalanceClass,
  type ClassShare,
  classifyBalance,
  classShares,
  DEFAULT_DELTA,
  isDetectable,
  type Robustness,
  robustnessOf,
} from "./classification.ts";
export {
  auditComposite,
  type CompositeAudit,
  type CompositeLeftOut,
  compositeLeaveOneOut,
} from "./composite/composite-audit.ts";
export { type CompositeResult, type CompositeTable, compositeIndicator } from "./composite/composite-indicator.ts";
export type {
  AggregateMethod,
  AggregateStep,
  CompositeAggregate,
  CompositeColumn,
  CompositeIndicator,
  CompositeInput,
  CompositeSteps,
  CompositeUnit,
  ImputeStep,
  NormaliseStep,
  TreatStep,
} from "./composite/composite-input.ts";
export { correlation, correlationMatrix, type StrongPair } from "./composite/correlation.ts";
export { cronbachAlpha } from "./composite/cronbach-alpha.ts";
export { readCsv } from "./composite/csv.ts";
export { effectiveDimensions } from "./composite/effective-dimensions.ts";
export { compositeFromTables } from "./composite/from-tables.ts";
export type { ImputedCell } from "./composite/impute.ts";
export type { Treatment } from "./composite/treat.ts";
export { type DirichletMoments, dirichletExceedance, dirichletMoments } from "./dirichlet-exact.ts";
export { type DirichletScore, dirichletScore } from "./dirichlet-score.ts";
export {
  type ChosenFramework,
  chosenFramework,
  type FrameworkChoices,
  type FrameworkModel,
  type ModelIndicator,
} from "./framework/chosen-framework.ts";
export type {
  Evidence,
  Framework,
  FrameworkDimension,
  FrameworkIndicator,
  FrameworkPeriod,
} from "./framework/framework.ts";
export { type FrameworkChange, splitFrameworkChange } from "./framework/framework-change.ts";
export {
  type FrameworkSensitivity,
  frameworkSensitivity,
  type SourceShare,
} from "./framework/framework-sensitivity.ts";
export { type FrameworkStructure, frameworkStructure, type StructureRefusal } from "./framework/framework-structure.ts";
export { type FrameworkTipping, frameworkTipping, type IndicatorTipping } from "./framework/framework-tipping.ts";
export {
  type FrameworkUncertainty,
  frameworkUncertainty,
  type PeriodUncertainty,
  type Quantiles,
} from "./framework/framework-uncertainty.ts";
export { type ScenarioEnd, type ScenarioSplit, scenarioEnd, splitScenarios } from "./framework/scenario-split.ts";
export {
  type DimensionScore,
  type IndicatorScore,
  type PeriodScore,
  type ScoreOptions,
  scoreFramework,
} from "./framework/score-framework.ts";
export {
  DEFAULT_GOALPOST_SPREAD,
  type UncertaintyOptions,
  type UncertaintySources,
} from "./framework/specification.ts";
export { type GoalpostScore, type Goalposts, normaliseToGoalposts, valueAtScore } from "./goalposts.ts";
export { type GoalpostsById, parseGoalposts, printGoalposts } from "./goalposts-text.ts";
export { type LeftOut, leaveOneOut } from "./leave-one-out.ts";
export { type MissingOptions, type PartialScore, scoreWithMissing } from "./missing.ts";
export { sampleQuantiles } from "./quantiles.ts";
export { DEFAULT_EPSILON, type PowerRule, RULES, type Rule } from "./rule.ts";
export { compileExpression, type Model } from "./sensitivity/expression.ts";
export { jansenGivenMatrices } from "./sensitivity/given-matrices.ts";
export type { SensitivityIndices } from "./sensitivity/jansen.ts";
export { type Sampler, type SensitivityOptions, type SobolIndices, sobolIndices } from "./sensitivity/sobol-indices.ts";
export {
  type ExactIndices,
  gFunction,
  gFunctionIndices,
  ishigami,
  ishigamiIndices,
  linearIndices,
  linearModel,
} from "./sensitivity/test-models.ts";
export { substitutionRate } from "./substitution-rate.ts";
export { type SwapTest, swapTest } from "./swap-test.ts";
export { type NearestWeights, nearestTippingWeights } from "./tipping/euclidean.ts";
export { tippingScores } from "./tipping/one-score.ts";
export { tippingWeights } from "./tipping/one-weight.ts";
export { DEFAULT_THRESHOLD, type TippingOptions } from "./tipping/profile.ts";
export { type TippingPoints, tippingPoints } from "./tipping/tipping-points.ts";
export { leastWeightMoved, type WeightMove } from "./tipping/total-variation.ts";
export { type BudgetWeight, budgetAllocation, normaliseWeights } from "./weights.ts";
