import { dateInterval, type PartialDate } from "../../records/primitives.ts";
import { milestoneRule } from "./milestone-rule.ts";

/** Whether a date lies before another for certain: its last day before the other's first. */
function isBefore(date: PartialDate, other: PartialDate | null): boolean {
  return other !== null && dateInterval(date).end < dateInterval(other).start;
}

export const endBeforeEffect = milestoneRule(
  "end-before-effect",
  "A term that ends before it begins cannot be drawn.",
  ({ expiresOn, effectiveOn }) =>
    expiresOn !== null && isBefore(expiresOn, effectiveOn)
      ? [["expiresOn", `${expiresOn} is before effect on ${effectiveOn}`, "correct one of the two"]]
      : [],
);

export const applicationBeforeEffect = milestoneRule(
  "application-before-effect",
  "Stages of application follow entry into force; an earlier one is backdated, and readers must be told.",
  ({ appliesFrom, effectiveOn, note }) =>
    appliesFrom.flatMap(({ from }, index) => {
      if (note !== undefined || !isBefore(from, effectiveOn)) return [];
      const problem = `${from} is before effect on ${effectiveOn}`;
      return [[`appliesFrom[${index}].from`, problem, "correct one of the two, or say why in note"]];
    }),
);

export const applicationOutOfOrder = milestoneRule(
  "application-out-of-order",
  "Stages are read from the first to the last.",
  ({ appliesFrom }) =>
    appliesFrom.flatMap(({ from }, index) => {
      const before = appliesFrom[index - 1]?.from;
      if (before === undefined || before <= from) return [];
      return [[`appliesFrom[${index}].from`, `${from} follows ${before}`, "sort by day"]];
    }),
);

export const basisAgainstDay = milestoneRule(
  "basis-against-day",
  "Whether a day merely repeats another decides if a lag may be computed from it.",
  ({ effectiveBasis, effectiveOn, adoptedOn, publishedOn }) => {
    const repeats = effectiveBasis === "repeated" || effectiveBasis === "same-act";
    if (!repeats || effectiveOn === adoptedOn || effectiveOn === publishedOn) return [];
    const problem = `"${effectiveBasis}" although ${effectiveOn} is neither adoption nor release`;
    return [["effectiveBasis", problem, 'write "own-date" or correct effectiveOn']];
  },
);

export const draftInForce = milestoneRule(
  "draft-in-force",
  "A draft binds nobody, whatever day it hopes for.",
  ({ status, effectiveOn }) =>
    status === "draft" && effectiveOn !== null
      ? [["effectiveOn", `${effectiveOn} stands on a draft`, "write null, or correct status"]]
      : [],
);
