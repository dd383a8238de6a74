export { bergerParker } from "./berger-parker.ts";
export { concentrationRatio } from "./concentration-ratio.ts";
export { completeShares, type DeclaredShares, type DeclaredSharesOption, declaredShares } from "./declared-shares.ts";
export { effectiveNumber } from "./effective-number.ts";
export { evenness } from "./evenness.ts";
export { garciaAlba } from "./garcia-alba.ts";
export { hallTideman } from "./hall-tideman.ts";
export { herfindahl } from "./herfindahl.ts";
export {
  type HerfindahlBand,
  type HerfindahlBands,
  herfindahlBand,
  herfindahlBandsWithin,
} from "./herfindahl-band.ts";
export { herfindahlChange } from "./herfindahl-change.ts";
export { hillNumber } from "./hill-number.ts";
export { hirschman } from "./hirschman.ts";
export type { UnitsOption } from "./holders.ts";
export type { IndexDefinition, IndexUnit } from "./index-definition.ts";
export { InfeasibleError } from "./infeasible-error.ts";
export { type IntervalShareBounds, intervalShareBounds } from "./interval-share-bounds.ts";
export { leaderGap } from "./leader-gap.ts";
export { melnikThreshold } from "./melnik-threshold.ts";
export { normalisedHerfindahl } from "./normalised-herfindahl.ts";
export {
  type LeadingRatios,
  type PartialShareBounds,
  type PartialSharesOption,
  partialShareBounds,
} from "./partial-share-bounds.ts";
export {
  type DominanceLimb,
  type DominanceRule,
  type HoldingLimb,
  presumedDominance,
  presumedDominanceWithin,
} from "./presumed-dominance.ts";
export { type ConcentrationProfile, concentrationProfile } from "./profile.ts";
export { indexById, indices } from "./registry.ts";
export { shannonEntropy } from "./shannon-entropy.ts";
export { theilOfShares } from "./theil-of-shares.ts";
export { type TopTotal, type TopTotalBounds, topTotalBounds } from "./top-total-bounds.ts";
export { type TopTotalEnvelope, type TopTotalRange, topTotalEnvelope } from "./top-total-envelope.ts";
export { unbiasedSimpson } from "./unbiased-simpson.ts";
