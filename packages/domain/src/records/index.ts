export { type ChangeEntry, changeEntry } from "./change-entry.ts";
export { type Claim, type ClaimId, type ClaimValue, claim, claimId, claimValue } from "./claim.ts";
export { type Debt, type DebtId, debt, debtId } from "./debt.ts";
export { type Dimension, type DimensionId, dimension, dimensionId } from "./dimension.ts";
export {
  type Change,
  change,
  type Disagreement,
  type DisagreementId,
  disagreement,
  disagreementId,
} from "./disagreement.ts";
export { type GroupShare, groupShare, type MarketShare, type MarketShareId, marketShare } from "./market-share.ts";
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
export { observationOf, provenanceOf } from "./observation.ts";
export { type Omission, omission } from "./omission.ts";
export {
  type LocalCall,
  localCall,
  type OpenCompetitionRound,
  openCompetitionRound,
} from "./open-competition.ts";
export { type Period, period, periodInterval } from "./period.ts";
export { type Place, type PlaceId, place, placeId } from "./place.ts";
export { type OperatorType, operatorType, type Platform, type PlatformId, platform, platformId } from "./platform.ts";
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
export {
  type Province,
  type ProvinceId,
  type PublishedTotal,
  province,
  provinceId,
  publishedTotal,
  type StatisticalRegionId,
  statisticalRegionId,
} from "./province.ts";
export { type Qualifier, qualifier } from "./qualifier.ts";
export { type Recommendation, recommendation } from "./recommendation.ts";
export { type Region, type RegionId, region, regionId } from "./region.ts";
export {
  type OtherDesignation,
  otherDesignation,
  type RelatedZone,
  type RelatedZoneId,
  relatedZone,
  relatedZoneId,
} from "./related-zone.ts";
export { type Scheme, type SchemeId, scheme, schemeId } from "./scheme.ts";
export {
  type NationalIndicator,
  type NationalObservation,
  nationalIndicator,
  nationalObservation,
  nationalObservationKey,
  type RegionalIndicator,
  type RegionalValue,
  regionalIndicator,
  regionalValue,
  regionalValueKey,
} from "./series.ts";
export { type Source, source } from "./source.ts";
export { type Threshold, type ThresholdTest, threshold } from "./threshold.ts";
export { type Unit, unit, unitProblem } from "./unit.ts";
export { type Zone, type ZoneId, zone, zoneId } from "./zone.ts";
