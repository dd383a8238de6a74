import { dateInterval } from "../../records/primitives.ts";
import type { Facts } from "../load.ts";
import type { TableKey } from "../registry.ts";
import { defineRule, finding } from "./rule.ts";

/** Both lanes as one list; what replaces what is looked up by id. */
function milestones({ milestonesChina, milestonesEu }: Facts) {
  return [...milestonesChina, ...milestonesEu];
}

function keyOf(lane: "china" | "eu"): TableKey {
  return lane === "china" ? "milestonesChina" : "milestonesEu";
}

export const successorIsNewer = defineRule({
  name: "successor-is-newer",
  why: "An instrument cannot be replaced by an older one; one of the dates or the reference is wrong.",
  check: (facts) => {
    const byId = new Map(milestones(facts).map((milestone) => [milestone.id, milestone]));
    return milestones(facts).flatMap(({ id, lane, adoptedOn, supersededBy }) => {
      const successor = supersededBy === null ? undefined : byId.get(supersededBy);
      if (successor === undefined || dateInterval(successor.adoptedOn).end > dateInterval(adoptedOn).start) return [];
      const problem = `"${successor.id}" of ${successor.adoptedOn} is not newer than ${adoptedOn}`;
      return [finding(keyOf(lane), id, "supersededBy", problem, "correct the reference or a date")];
    });
  },
});

export const noCircleOfSuccession = defineRule({
  name: "no-circle-of-succession",
  why: "Following replacements must come to an end, or no instrument is the one in force.",
  check: (facts) => {
    const next = new Map(milestones(facts).map((milestone) => [milestone.id, milestone.supersededBy]));
    return milestones(facts).flatMap(({ id, lane }) => {
      const passed: string[] = [];
      let at = next.get(id) ?? null;
      while (at !== null && at !== id && !passed.includes(at)) {
        passed.push(at);
        at = next.get(at) ?? null;
      }
      if (at !== id) return [];
      const problem = `leads back to itself: ${[id, ...passed, id].join(" → ")}`;
      return [finding(keyOf(lane), id, "supersededBy", problem, "break the circle")];
    });
  },
});
