export { type CohortMember, type CohortShare, cohortShares } from "./cohort-shares.ts";
export { type CumulativeStep, cumulativeCurve, timeToShare } from "./cumulative-curve.ts";
export { type DateSpan, dayNumber, isoDay, lagYears } from "./date-span.ts";
export { type KaplanMeier, type KaplanMeierOption, kaplanMeier } from "./kaplan-meier.ts";
