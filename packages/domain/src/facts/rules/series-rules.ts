import { dateInterval } from "../../records/primitives.ts";
import { defineRule, type Finding, finding, type Rule } from "./rule.ts";

const levelFitsItsCode = defineRule({
  name: "level-fits-its-code",
  why: "A city that passes for a province would stand in the vector of the provinces.",
  check: ({ regionalValues, provinces }) => {
    const codes = new Set<string>(provinces.map(({ gb2260 }) => gb2260));
    return regionalValues.flatMap(({ id, level, gb2260 }) => {
      if (gb2260 === null || (level === "province") === codes.has(gb2260)) return [];
      const problem = level === "province" ? `${gb2260} is not a province` : `${gb2260} is a province`;
      return [finding("regionalValues", id, "level", problem, "correct the level or the code")];
    });
  },
});

const eventsInOrder = defineRule({
  name: "events-in-order",
  why: "A round is read from top to bottom: a step before its call, or out of order, is a slip of a date.",
  check: ({ openCompetitionRounds }) =>
    openCompetitionRounds.flatMap(({ id, announcedOn, timeline }) => {
      const called = dateInterval(announcedOn).start;
      return timeline.flatMap(({ on }, position): Finding[] => {
        const place = `timeline[${position}].on`;
        const before = timeline[position - 1]?.on;
        if (dateInterval(on).end < called) {
          const remedy = "correct one of the two";
          return [finding("openCompetitionRounds", id, place, `${on} is before the call of ${announcedOn}`, remedy)];
        }
        if (before !== undefined && dateInterval(on).end < dateInterval(before).start) {
          return [finding("openCompetitionRounds", id, place, `${on} follows ${before}`, "sort by day")];
        }
        return [];
      });
    }),
});

const tasksAgreeWithTheirCount = defineRule({
  name: "tasks-agree-with-their-count",
  why: "A reader who counts the names wonders at the number beside them.",
  check: ({ openCompetitionRounds }) =>
    openCompetitionRounds.flatMap(({ id, taskCount, tasks, note }) => {
      if (taskCount === null || tasks.length <= taskCount || note !== undefined) return [];
      const problem = `${tasks.length} are named, ${taskCount} counted`;
      return [finding("openCompetitionRounds", id, "tasks", problem, "correct one, or say why in note")];
    }),
});

const thresholdsFormOneScale = defineRule({
  name: "thresholds-form-one-scale",
  why: "A market is classified against one text: its bands must rise, and its limbs be told apart by the number of firms.",
  check: ({ thresholds }) =>
    thresholds.flatMap(({ id, scheme, test }, position): Finding[] => {
      if (test.kind === "herfindahl-bands" && test.highAbove !== null && test.highAbove <= test.moderateFrom) {
        return [finding("thresholds", id, "test.highAbove", "is not above moderateFrom", "correct one of the two")];
      }
      if (test.kind === "safe-harbour" && test.herfindahlTo <= test.herfindahlFrom) {
        return [
          finding("thresholds", id, "test.herfindahlTo", "is not above herfindahlFrom", "correct one of the two"),
        ];
      }
      const twin = thresholds
        .slice(0, position)
        .find((other) => other.scheme === scheme && isSameLimb(other.test, test));
      if (twin === undefined) return [];
      const problem = `says the same of ${scheme} as "${twin.id}"`;
      return [finding("thresholds", id, "test", problem, "keep one, or tell them apart")];
    }),
});

type Test = { readonly kind: string; readonly firms?: number };

function isSameLimb(a: Test, b: Test): boolean {
  const single = ["herfindahl-bands", "member-exception", "joint-share"];
  return a.kind === b.kind && single.includes(a.kind) && a.firms === b.firms;
}

/** Rules on series, rounds of open competition and thresholds. */
export const seriesRules: readonly Rule[] = [
  levelFitsItsCode,
  eventsInOrder,
  tasksAgreeWithTheirCount,
  thresholdsFormOneScale,
];
