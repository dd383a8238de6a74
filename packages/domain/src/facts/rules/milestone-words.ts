import type { Milestone } from "../../records/milestone.ts";
import { type MilestoneFinding, milestoneRule } from "./milestone-rule.ts";

const dateFields = ["adoptedOn", "publishedOn", "effectiveOn", "expiresOn"] as const;

export const recalledDateInSummary = milestoneRule(
  "recalled-date-in-summary",
  "A summary is read without its marks, so a day that nobody looked up may not stand in it.",
  (milestone) => {
    const { summaryEn, verification } = milestone;
    const days = dateFields.map((field) => ({ day: milestone[field], field, mark: verification[field] }));
    const seen = days.filter(({ mark }) => mark === "seen" || mark === "brief").map(({ day }) => day);
    return days.flatMap(({ day, field, mark }): MilestoneFinding[] => {
      if (day === null || mark !== "recalled" || seen.includes(day)) return [];
      if (!spelled(day).some((spelling) => summaryEn.includes(spelling))) return [];
      return [["summaryEn", `names ${day}, which is recalled as ${field}`, "leave the day out, or see it in a source"]];
    });
  },
);

export const seenInASource = milestoneRule(
  "seen-in-a-source",
  "Seen means read in a source that the record names for it.",
  ({ verification, sources }) => {
    const backed = new Set<string>(sources.flatMap((citation) => citation.supports));
    const marked = Object.keys(verification) as (keyof Milestone["verification"])[];
    return marked
      .filter((field) => verification[field] === "seen" && !backed.has(field))
      .map((field): MilestoneFinding => {
        const remedy = `add "${field}" to the supports of the source that shows it, or write recalled`;
        return [`verification.${field}`, "seen, but no source supports it", remedy];
      });
  },
);

/** So that a summary fits a card and a reason a line. */
const wordsMax = 30;

export const tooManyWords = milestoneRule(
  "too-many-words",
  "Summaries and reasons stand on cards and in tables, where a paragraph is not read.",
  ({ summaryEn, scenarioDimensions, addressesDebts }) =>
    [
      { path: "summaryEn", words: summaryEn },
      ...scenarioDimensions.map(({ reasonEn }, i) => ({ path: `scenarioDimensions[${i}].reasonEn`, words: reasonEn })),
      ...addressesDebts.map(({ note = "" }, i) => ({ path: `addressesDebts[${i}].note`, words: note })),
    ].flatMap(({ path, words }): MilestoneFinding[] => {
      const count = words.split(/\s+/).length;
      return count <= wordsMax ? [] : [[path, `${count} words`, `say it in ${wordsMax}`]];
    }),
);

const months = "January February March April May June July August September October November December".split(" ");

/** How a sentence may write a date that names a month. */
function spelled(date: string): string[] {
  const [year, month, day] = date.split("-").map(Number);
  const name = months[(month ?? 0) - 1];
  if (name === undefined) return [];
  return day === undefined ? [`${name} ${year}`] : [date, `${day} ${name}`, `${name} ${day}`];
}
