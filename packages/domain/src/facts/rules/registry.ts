import { claimRules } from "./claim-rules.ts";
import { effectiveBeforeAdoption, nothingAfterItWasChecked, recalledDateInAHeadline, zoneDatesAgree } from "./dates.ts";
import { disagreementsConcernFacts, readingsCanBeSwitchedOn } from "./disagreements.ts";
import { idsAreNotReused } from "./ids.ts";
import { noToolRemains, noWithheldAddress } from "./links.ts";
import { marketRules } from "./market-rules.ts";
import { milestoneRules } from "./milestones.ts";
import { nothingIsObservedTwice, valuesFitTheirUnit } from "./observations.ts";
import { placesAgreeWithTheirCodes, placesLieInChina, regionsDoNotOverlap } from "./places.ts";
import {
  briefMarksCiteTheBrief,
  everyFieldIsVerified,
  everySourceIsCited,
  hasSource,
  knownAndUnknownDiffer,
} from "./provenance.ts";
import type { Rule } from "./rule.ts";
import { seriesRules } from "./series-rules.ts";
import { sharesWithinTheWhole } from "./shares.ts";
import { provincesMeetPublishedTotals, regionalValuesMeetTheNation } from "./sums.ts";
import { noCircleOfSuccession, successorIsNewer } from "./supersession.ts";
import { nothingIsLeftUntranslated } from "./translations.ts";

/** Every editorial rule, in the order in which problems are told. */
export const rules: readonly Rule[] = [
  hasSource,
  everyFieldIsVerified,
  knownAndUnknownDiffer,
  briefMarksCiteTheBrief,
  everySourceIsCited,
  recalledDateInAHeadline,
  effectiveBeforeAdoption,
  zoneDatesAgree,
  nothingAfterItWasChecked,
  successorIsNewer,
  noCircleOfSuccession,
  ...milestoneRules,
  sharesWithinTheWhole,
  ...marketRules,
  ...seriesRules,
  ...claimRules,
  valuesFitTheirUnit,
  provincesMeetPublishedTotals,
  regionalValuesMeetTheNation,
  nothingIsObservedTwice,
  regionsDoNotOverlap,
  placesAgreeWithTheirCodes,
  placesLieInChina,
  noWithheldAddress,
  noToolRemains,
  idsAreNotReused,
  nothingIsLeftUntranslated,
  disagreementsConcernFacts,
  readingsCanBeSwitchedOn,
];
