export { type Debt, type DebtId, debt, debtId } from "./debt.ts";
export { type Dimension, type DimensionId, dimension, dimensionId } from "./dimension.ts";
export {
  type ChinaMilestone,
  chinaMilestone,
  type EffectiveBasis,
  type EuMilestone,
  effectiveBasis,
  euMilestone,
  type Instrument,
  type Milestone,
  type MilestoneId,
  milestone,
  milestoneId,
  type Phase,
  phase,
} from "./milestone.ts";
export {
  type Citation,
  type DateInterval,
  dateInterval,
  type Gb2260,
  gb2260,
  idOf,
  type PartialDate,
  type Provenance,
  partialDate,
  provinceGb2260,
  recordOf,
  type Share,
  type SourceId,
  share,
  sourceId,
  text,
  type Verification,
  verification,
} from "./primitives.ts";
export { type Source, source } from "./source.ts";
