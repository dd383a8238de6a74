import type { Milestone, Phase } from "../../records/milestone.ts";
import { dateInterval } from "../../records/primitives.ts";
import { milestones } from "../milestones.ts";
import { agreeing, type ClaimCheck, contradicted, rowsOf, undecided } from "./finding.ts";
import { reason } from "./reasons.ts";

/** The year in which the brief sees the turn. */
const TURN = 2019;

/** A larger part of the milestones regulates since the turn than before. */
export const stricterSince: ClaimCheck = (facts, _claim, { asOf, counting }) => {
  const all = milestones(facts, { lane: "china", asOf, counting });
  const [earlier, later] = [all.filter(isBeforeTurn), all.filter((milestone) => !isBeforeTurn(milestone))];
  const rows = rowsOf("milestones-china", all);
  if (earlier.length === 0 || later.length === 0) return undecided([reason("nothing-yet", { asOf })], rows);
  const [before, since] = [ofPhase(earlier, "regulate"), ofPhase(later, "regulate")];
  const numbers = { year: TURN, before, ofBefore: earlier.length, since, ofSince: later.length };
  const value = { kind: "share", count: since, of: later.length } as const;
  if (since / later.length <= before / earlier.length) {
    return contradicted(value, [reason("share-did-not-rise", numbers)], rows);
  }
  return agreeing(value, reason("share-rose", numbers), rows, [reason("proxy", {}), reason("selection", {})]);
};

/** More fostering than regulating before the turn, more regulating than fostering since. */
export const fosterThenRegulate: ClaimCheck = (facts, _claim, { asOf, counting }) => {
  const all = milestones(facts, { lane: "china", asOf, counting });
  const [earlier, later] = [all.filter(isBeforeTurn), all.filter((milestone) => !isBeforeTurn(milestone))];
  const rows = rowsOf("milestones-china", all);
  if (earlier.length === 0 || later.length === 0) return undecided([reason("nothing-yet", { asOf })], rows);
  const numbers = {
    year: TURN,
    fosterBefore: ofPhase(earlier, "foster"),
    regulateBefore: ofPhase(earlier, "regulate"),
    fosterSince: ofPhase(later, "foster"),
    regulateSince: ofPhase(later, "regulate"),
  };
  const value = { kind: "share", count: numbers.regulateSince, of: later.length } as const;
  if (numbers.fosterBefore <= numbers.regulateBefore || numbers.regulateSince <= numbers.fosterSince) {
    return contradicted(value, [reason("foster-not-first", numbers)], rows);
  }
  return agreeing(value, reason("foster-first", numbers), rows, [reason("selection", {})]);
};

function isBeforeTurn({ adoptedOn }: Milestone): boolean {
  return dateInterval(adoptedOn).end < `${TURN}-01-01`;
}

function ofPhase(among: readonly Milestone[], phase: Phase): number {
  return among.filter((milestone) => milestone.phase === phase).length;
}
