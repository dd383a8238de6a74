import type { Milestone } from "../../records/milestone.ts";
import { defineRule, finding, type Rule } from "./rule.ts";

/** What is wrong with one milestone: the place in it, the problem, the remedy. */
export type MilestoneFinding = readonly [path: string, problem: string, remedy: string];

/** Declares a rule that looks at one milestone of either lane at a time. */
export function milestoneRule(
  name: string,
  why: string,
  find: (milestone: Milestone) => readonly MilestoneFinding[],
): Rule {
  return defineRule({
    name,
    why,
    check: ({ milestonesChina, milestonesEu }) =>
      [...milestonesChina, ...milestonesEu].flatMap((milestone) => {
        const key = milestone.lane === "china" ? "milestonesChina" : "milestonesEu";
        return find(milestone).map((found) => finding(key, milestone.id, ...found));
      }),
  });
}
