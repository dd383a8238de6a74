import { dateInterval, type PartialDate } from "../../records/primitives.ts";
import type { Facts } from "../load.ts";
import type { TableKey } from "../registry.ts";
import { defineRule, everyRecord, type Finding, finding } from "./rule.ts";

/** Whether a date lies wholly before another. */
function isBefore(date: PartialDate | null, other: PartialDate | null): boolean {
  return date !== null && other !== null && dateInterval(date).end < dateInterval(other).start;
}

const months = "January February March April May June July August September October November December".split(" ");

/** A day as headings spell it. */
function spelled(day: string): string[] {
  const [year, month, date] = day.split("-").map(Number);
  return date === undefined ? [] : [day, `${date} ${months[(month ?? 1) - 1]} ${year}`];
}

const headings = ["nameEn", "brandEn", "titleEn", "shortEn"] as const;

export const recalledDateInAHeadline = defineRule({
  name: "recalled-date-in-a-headline",
  why: "Counts by year and headings are read as established, so a date that is only recalled must not pass into them unsaid.",
  check: (facts) => [...unexplainedDates(facts), ...recalledInHeadings(facts)],
});

/** Dates that headline counts are made of: a recalled one is explained where the record is shown. */
function unexplainedDates({ platforms, zones }: Facts): Finding[] {
  const dated = [
    ...platforms.map((record) => ({ key: "platforms" as const, record, field: "designatedOn" as const })),
    ...zones.map((record) => ({ key: "zones" as const, record, field: "approvedOn" as const })),
  ];
  return dated.flatMap(({ key, record, field }) => {
    const marks: Readonly<Record<string, string>> = record.verification;
    const notes: Readonly<Record<string, string>> = record.fieldNotes ?? {};
    if (marks[field] !== "recalled" || notes[field] !== undefined) return [];
    return [
      finding(key, record.id, field, "is recalled and nothing tells the reader", `say so in fieldNotes.${field}`),
    ];
  });
}

function recalledInHeadings(facts: Facts): Finding[] {
  return everyRecord(facts).flatMap(({ key, record }) => {
    const marks = (typeof record.verification === "object" ? record.verification : {}) as Readonly<
      Record<string, string>
    >;
    const recalled = Object.keys(marks).filter((field) => marks[field] === "recalled" && /On$/.test(field));
    const days = recalled.flatMap((field) => spelled(String(record[field])));
    return headings
      .filter((heading) => days.some((day) => String(record[heading]).includes(day)))
      .map((heading) =>
        finding(key, record.id, heading, "spells out a date that is only recalled", "leave the date out"),
      );
  });
}

export const effectiveBeforeAdoption = defineRule({
  name: "effective-before-adoption",
  why: "A rule in force before it was adopted is a slip, or a story that has to be told; lags are computed from these days.",
  check: ({ milestonesChina, milestonesEu }) =>
    [...milestonesChina, ...milestonesEu].flatMap((milestone) => {
      const { id, lane, adoptedOn, effectiveOn, publishedOn, note } = milestone;
      if (note !== undefined) return [];
      const key: TableKey = lane === "china" ? "milestonesChina" : "milestonesEu";
      const early = [
        ["effectiveOn", effectiveOn],
        ["publishedOn", publishedOn],
      ] as const;
      return early
        .filter(([, date]) => isBefore(date, adoptedOn))
        .map(([field, date]) =>
          finding(key, id, field, `${date} is before adoption on ${adoptedOn}`, "correct it, or say why in note"),
        );
    }),
});

export const zoneDatesAgree = defineRule({
  name: "zone-dates-agree",
  why: "A letter is written before it is announced, and a zone stands under the year of its approval.",
  check: ({ zones }) =>
    zones.flatMap(({ id, approvedOn, letterOn, announcedOn, briefYear }) => {
      const found: Finding[] = [];
      if (isBefore(announcedOn, letterOn)) {
        found.push(
          finding(
            "zones",
            id,
            "announcedOn",
            `${announcedOn} is before the letter of ${letterOn}`,
            "correct one of them",
          ),
        );
      }
      if (Number(approvedOn.slice(0, 4)) !== briefYear) {
        found.push(
          finding(
            "zones",
            id,
            "approvedOn",
            `${approvedOn} is not in ${briefYear}, the brief’s year`,
            "correct one of them",
          ),
        );
      }
      return found;
    }),
});

/** Dates of what has happened; terms and applications may lie ahead. */
const pastDates = ["designatedOn", "approvedOn", "letterOn", "announcedOn", "publishedOn", "adoptedOn"] as const;

export const nothingAfterItWasChecked = defineRule({
  name: "nothing-after-it-was-checked",
  why: "A fact cannot have been checked before it happened.",
  check: (facts) =>
    everyRecord(facts).flatMap(({ key, record }) => {
      if (typeof record.checkedOn !== "string") return [];
      const checked = dateInterval(record.checkedOn as PartialDate).end;
      return pastDates
        .filter(
          (field) => typeof record[field] === "string" && dateInterval(record[field] as PartialDate).start > checked,
        )
        .map((field) =>
          finding(key, record.id, field, `${String(record[field])} is after checkedOn`, "correct one of them"),
        );
    }),
});
