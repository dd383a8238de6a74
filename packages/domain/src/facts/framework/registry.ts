import { laterZonesElsewhere, platformsElsewhere, provincesReached, replicationLag } from "./coast.ts";
import { effectiveNumberTrend, leadershipContestable, meanHerfindahl, noPresumedDominance } from "./competition.ts";
import { casesDecided, debtsBound, hostsFiled, speedOfPaying } from "./control.ts";
import { outputGap, platformClustering, researchGap, researchInequality } from "./disparities.ts";
import { filingsBeyondTeam, localOrganisers, openTasks, winnersBeyondTeam } from "./enablement.ts";
import { designationsVsEconomy, peopleShare, researchShare, talentShare } from "./flows.ts";
import type { DimensionKey, Indicator } from "./indicator.ts";

/** The six rows of Figure 3, in its order. */
export const dimensionKeys: readonly DimensionKey[] = [
  "national-team-control",
  "sme-enablement",
  "competition",
  "eastern-demonstration",
  "resource-flows",
  "regional-disparities",
];

/** Every indicator of METHODS §5, those that the facts cannot carry included: they are listed, and lower the coverage. */
export const briefIndicators: readonly Indicator[] = [
  debtsBound,
  speedOfPaying,
  hostsFiled,
  casesDecided,
  winnersBeyondTeam,
  openTasks,
  filingsBeyondTeam,
  localOrganisers,
  meanHerfindahl,
  noPresumedDominance,
  leadershipContestable,
  effectiveNumberTrend,
  laterZonesElsewhere,
  replicationLag,
  platformsElsewhere,
  provincesReached,
  researchShare,
  talentShare,
  peopleShare,
  designationsVsEconomy,
  outputGap,
  researchGap,
  platformClustering,
  researchInequality,
];
