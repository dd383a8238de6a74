import {
  applicationBeforeEffect,
  applicationOutOfOrder,
  basisAgainstDay,
  draftInForce,
  endBeforeEffect,
} from "./milestone-dates.ts";
import { inForceThoughSuperseded, supersededWithoutEnd } from "./milestone-status.ts";
import { recalledDateInSummary, seenInASource, tooManyWords } from "./milestone-words.ts";
import type { Rule } from "./rule.ts";

/** The rules that only milestones need; those on adoption, succession and headings hold for more and stand beside. */
export const milestoneRules: readonly Rule[] = [
  endBeforeEffect,
  applicationBeforeEffect,
  applicationOutOfOrder,
  basisAgainstDay,
  draftInForce,
  supersededWithoutEnd,
  inForceThoughSuperseded,
  recalledDateInSummary,
  seenInASource,
  tooManyWords,
];
