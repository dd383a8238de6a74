import type { Change } from "../../records/disagreement.ts";
import { briefIndicators } from "../framework/registry.ts";
import type { Facts } from "../load.ts";
import { withChanges } from "../patch.ts";
import { refuseContradictions } from "./contradictions.ts";
import {
  addedPlatform,
  addedZone,
  changedDesignation,
  droppedDesignation,
  refuseTwoInOnePlace,
} from "./designation-changes.ts";
import { addedShares, setShares } from "./market-changes.ts";
import { datedMilestone, droppedMilestones, milestonesTakenOut } from "./milestone-changes.ts";
import type { Operation } from "./operation.ts";
import { parseWhatIf } from "./parse-what-if.ts";
import { printWhatIf } from "./print-what-if.ts";
import { placeOf, refuseStep, remedyOf, waysOut } from "./refuse.ts";
import { whatIfSource } from "./what-if-source.ts";

/**
 * The facts under a what-if: everything computed from the result follows it, and says so, because the result carries it in
 * `whatIf`. Facts stay facts: those given are untouched, and `factsVersion` stays theirs.
 *
 * Readings of disagreements are laid first, with {@link withReadings}.
 *
 * @param facts - Facts without a what-if.
 * @param text - As {@link parseWhatIf} reads it; empty: no what-if.
 * @returns Facts with the what-if laid over them; the very facts given when there is none.
 * @throws InputError if the text is not understood, names a record, place, market or indicator that there is not, or if
 *   steps contradict each other or change nothing; says which step and what to do.
 * @example withWhatIf(bundledFacts(), "drop-platform.dji").platforms.length; // 22
 */
export function withWhatIf(facts: Facts, text: string): Facts {
  const steps = parseWhatIf(text);
  if (steps.length === 0) return facts;
  if (facts.whatIf !== null)
    refuseStep(0, { why: "laidAlready", of: {}, rule: "facts without a what-if", value: facts.whatIf.text });
  refuseContradictions(steps);
  const gone = milestonesTakenOut(facts, steps);
  const changes = [
    whatIfSource,
    ...steps.flatMap((step) => changesOf(facts, step, placeOf(step))),
    ...droppedMilestones(facts, gone),
  ];
  const laid = withChanges(facts, changes, { mayDangle: ["claims"] });
  refuseTwoInOnePlace(laid);
  return { ...laid, whatIf: { text: printWhatIf(steps), steps, changes } };
}

function changesOf(facts: Facts, step: Operation, at: string): Change[] {
  switch (step.do) {
    case "add-platform":
      return addedPlatform(facts, step, at);
    case "add-zone":
      return addedZone(facts, step, at);
    case "move-platform":
    case "move-zone":
    case "date-platform":
    case "date-zone":
      return changedDesignation(facts, step, at);
    case "drop-platform":
    case "drop-zone":
      return droppedDesignation(facts, step, at);
    case "date-milestone":
      return datedMilestone(facts, step, at);
    case "set-shares":
      return setShares(facts, step, at);
    case "add-shares":
      return addedShares(facts, step, at);
    case "judge":
      requireIndicator(step.id, at);
      return [];
    case "drop-milestone":
    case "no-binding-since":
      return [];
    default:
      return step satisfies never;
  }
}

function requireIndicator(id: string, at: string): void {
  const ids = briefIndicators.map((indicator) => indicator.id);
  if (ids.includes(id)) return;
  const out = waysOut(id, ids);
  const given = { rule: "the id of an indicator", value: id, remedy: remedyOf(out) };
  refuseStep(at, { why: "indicator", of: { id, ...out }, ...given });
}
