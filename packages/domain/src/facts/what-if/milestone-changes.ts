import type { Change } from "../../records/disagreement.ts";
import type { ChinaMilestone, Milestone } from "../../records/milestone.ts";
import { dateInterval, type PartialDate } from "../../records/primitives.ts";
import type { Facts } from "../load.ts";
import { isBinding } from "../milestones-instruments.ts";
import type { Operation } from "./operation.ts";
import { printOperation } from "./print-what-if.ts";
import { placeOf, refuseStep } from "./refuse.ts";
import { namedRecord } from "./what-if-source.ts";

type Of<Verb extends Operation["do"]> = Extract<Operation, { do: Verb }>;

/**
 * A milestone that came at another time: in force from that day where it enters into force at all, else adopted on it.
 * Adoption and publication do not stay behind it.
 */
export function datedMilestone(facts: Facts, step: Of<"date-milestone">, at: string): Change[] {
  const isEu = facts.milestonesEu.some(({ id }) => id === step.id);
  const table = isEu ? "milestones-eu" : "milestones-china";
  const milestone: Milestone = namedRecord(facts, isEu ? "milestonesEu" : "milestonesChina", step.id, at);
  const { effectiveOn, effectiveBasis, adoptedOn, publishedOn } = milestone;
  if ((effectiveOn ?? adoptedOn) === step.on) {
    refuseStep(at, {
      why: "unchanged",
      of: { step: printOperation(step) },
      rule: "another date",
      value: step.on,
      remedy: "leave the step out",
    });
  }
  const set = (field: string, value: string): Change => ({ do: "set", table, id: step.id, field, value });
  const notAfter = (field: string, date: PartialDate | null): Change[] =>
    date === null || dateInterval(date).start <= dateInterval(step.on).start ? [] : [set(field, step.on)];
  if (effectiveOn === null) return [set("adoptedOn", step.on), ...notAfter("publishedOn", publishedOn)];
  const keeps = effectiveBasis === "own-date" || effectiveBasis === "day-of-issue";
  return [
    set("effectiveOn", step.on),
    ...(keeps ? [] : [set("effectiveBasis", "own-date")]),
    ...notAfter("adoptedOn", adoptedOn),
    ...notAfter("publishedOn", publishedOn),
  ];
}

/** Chinese milestones that never were; what names them lets go of them. Claims still say what the brief spoke of. */
export function droppedMilestones(facts: Facts, gone: readonly ChinaMilestone[]): Change[] {
  const ids = new Set<string>(gone.map(({ id }) => id));
  const released = [...facts.milestonesChina]
    .filter(({ id, supersededBy }) => !ids.has(id) && supersededBy !== null && ids.has(supersededBy))
    .map(({ id }): Change => ({ do: "set", table: "milestones-china", id, field: "supersededBy", value: null }));
  const parted = facts.milestonesEu
    .filter(({ chinaCounterparts }) => chinaCounterparts.some((id) => ids.has(id)))
    .map(({ id, chinaCounterparts }): Change => {
      const value = chinaCounterparts.filter((other) => !ids.has(other));
      return { do: "set", table: "milestones-eu", id, field: "chinaCounterparts", value };
    });
  const removed = gone.map(({ id }): Change => ({ do: "remove", table: "milestones-china", id }));
  return [...released, ...parted, ...removed];
}

/** The Chinese milestones that the steps of a what-if take out, each once. */
export function milestonesTakenOut(facts: Facts, steps: readonly Operation[]): ChinaMilestone[] {
  const since = steps.find((step) => step.do === "no-binding-since");
  const gone = since === undefined ? [] : bindingSince(facts, since.on, placeOf(since));
  const ids = new Set<string>(gone.map(({ id }) => id));
  const single = steps.flatMap((step) => {
    if (step.do !== "drop-milestone" && step.do !== "date-milestone") return [];
    const at = placeOf(step);
    if (ids.has(step.id)) {
      const remedy = "no-binding-since takes it out already; leave the step out";
      refuseStep(at, {
        why: "goneAlready",
        of: { step: printOperation(step) },
        rule: "a rule that is still there",
        value: printOperation(step),
        remedy,
      });
    }
    if (step.do === "date-milestone") return [];
    if (facts.milestonesEu.some(({ id }) => id === step.id)) {
      const remedy = `give it another date: date-milestone.${step.id}.<date>`;
      refuseStep(at, {
        why: "europe",
        of: { id: step.id },
        rule: "a milestone of the Chinese lane",
        value: step.id,
        remedy,
      });
    }
    return [namedRecord(facts, "milestonesChina", step.id, at)];
  });
  return [...gone, ...single];
}

/** Binding Chinese rules adopted on a day or after it. */
function bindingSince(facts: Facts, day: string, at: string): ChinaMilestone[] {
  const gone = facts.milestonesChina.filter(
    ({ instrument, adoptedOn }) => isBinding(instrument) && dateInterval(adoptedOn).end >= day,
  );
  if (gone.length > 0) return gone;
  return refuseStep(at, {
    why: "noRuleSince",
    of: { day },
    rule: "a day since which there was a binding rule",
    value: day,
  });
}
