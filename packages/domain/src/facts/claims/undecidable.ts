import { platformsAsOf } from "../designations.ts";
import { type ClaimCheck, rowsOf, undecided } from "./finding.ts";
import { reason } from "./reasons.ts";

/*
 * Claims that no table of ours could decide. What each says is what exactly is missing; the rows are what is there.
 */

/** What the team is paid, and why it joined. */
export const needsPayments: ClaimCheck = () => undecided([reason("needs-payments", {})]);

/** Whether talent moves to the coast because of zones there. */
export const needsTalentFlows: ClaimCheck = () => undecided([reason("needs-talent-flows", {})]);

/** Whether anyone has matched Shenzhen. */
export const needsYardstick: ClaimCheck = () => undecided([reason("needs-yardstick", {})]);

/** What the state might do. */
export const onlyPossible: ClaimCheck = (facts) =>
  undecided([reason("only-possible", {})], rowsOf("recommendations", facts.recommendations.slice(1, 2)));

/** Whether a European firm is let in. */
export const needsTerms: ClaimCheck = (facts, _claim, options) =>
  undecided([reason("needs-terms", {})], rowsOf("platforms", platformsAsOf(facts, options)));
