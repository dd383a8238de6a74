import {
  debtCount,
  dimensionCount,
  platformCount,
  platformYears,
  recommendationCount,
  zoneCount,
  zoneYears,
} from "./counts.ts";
import type { ClaimCheck } from "./finding.ts";
import { hostNamed, mostlyPrivate, onePerSubfield, someExposed } from "./operators.ts";
import {
  chengduChongqing,
  mutualHelp,
  newZonesOutside,
  platformOutside,
  platformsInside,
  richPlaces,
  zonesInside,
} from "./places.ts";
import { domainRounds, moreLocalCalls, taskCount } from "./rounds.ts";
import {
  adoptionDay,
  articleNine,
  briefItself,
  judgedTexts,
  readByHand,
  releaseDay,
  ruleWithoutEffect,
} from "./texts.ts";
import { fosterThenRegulate, stricterSince } from "./trends.ts";
import { needsPayments, needsTalentFlows, needsTerms, needsYardstick, onlyPossible } from "./undecidable.ts";

/** How each claim of claims.json is recomputed, by id. A new claim is its record and one line here. */
export const claimChecks: Readonly<Record<string, ClaimCheck>> = {
  c01: platformCount,
  c02: zoneCount,
  c03: platformYears,
  c04: zoneYears,
  c05: platformsInside,
  c06: platformOutside,
  c07: zonesInside,
  c08: newZonesOutside,
  c09: chengduChongqing,
  c10: onePerSubfield,
  c11: mostlyPrivate,
  c12: readByHand,
  c13: adoptionDay,
  c14: releaseDay,
  c15: readByHand,
  c16: taskCount,
  c17: domainRounds,
  c18: moreLocalCalls,
  c19: articleNine,
  c20: judgedTexts,
  c21: stricterSince,
  c22: fosterThenRegulate,
  c23: debtCount,
  c24: readByHand,
  c25: needsPayments,
  c26: richPlaces,
  c27: mutualHelp,
  c28: dimensionCount,
  c29: needsTalentFlows,
  c30: needsYardstick,
  c31: someExposed,
  c32: onlyPossible,
  c33: needsTerms,
  c34: briefItself,
  c35: recommendationCount,
  c36: readByHand,
  c37: ruleWithoutEffect,
  c38: hostNamed,
};
