import { z } from "zod";
import { daysInMonth } from "./calendar.ts";

/*
 * What every fact is made of. A record is declared with {@link recordOf}: its own fields, and with them what no fact goes
 * without — where it was read, how far each field was verified, and when that was last looked at.
 */

/** Words on one line: not empty, no space at either end, no line break. */
export const text = z.string().regex(/^\S(?:.*\S)?$/, "words on one line, not empty, no space at either end");

const partialDatePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A calendar date as precise as the source gives it; its length says how precise. */
export const partialDate = z
  .string()
  .regex(partialDatePattern, "a date as YYYY, YYYY-MM or YYYY-MM-DD")
  .refine((date) => date.length < 10 || Number(date.slice(8)) <= daysInMonth(date.slice(0, 7)), "a day of the calendar")
  .brand<"PartialDate">()
  .describe("Date as YYYY, YYYY-MM or YYYY-MM-DD: as precise as the source, never more");
export type PartialDate = z.output<typeof partialDate>;

/** How far a field was verified: read in the source named, stated by the brief, general knowledge, or computed. */
export const verification = z
  .enum(["seen", "brief", "recalled", "derived"])
  .describe(
    "seen: read in a source named here; brief: stated by the brief; recalled: not yet confirmed; derived: computed",
  );
export type Verification = z.output<typeof verification>;

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Ids of one table, branded so that a platform's id is never taken for a zone's.
 *
 * @example const milestoneId = idOf<"Milestone">(); type MilestoneId = z.output<typeof milestoneId>;
 */
export function idOf<Brand extends string>() {
  return z.string().regex(kebab, "lower-case letters and digits in words joined by hyphens").brand<Brand>();
}

export const sourceId = idOf<"Source">().describe("Id of a record of sources.json");
export type SourceId = z.output<typeof sourceId>;

/** Code of an administrative division after GB/T 2260: province xx0000, prefecture xxyy00, county xxyyzz. */
export const gb2260 = z
  .string()
  .regex(/^[1-8]\d{5}$/, "six digits of GB/T 2260")
  .brand<"Gb2260">()
  .describe("Division code after GB/T 2260; a municipality carries its own (110000)");
export type Gb2260 = z.output<typeof gb2260>;

/** Code of one of the provincial units, xx0000. */
export const provinceGb2260 = z
  .string()
  .regex(/^[1-8]\d0000$/, "the code of a province: two digits and 0000")
  .brand<"Gb2260">()
  .describe("Code of the provincial unit after GB/T 2260");

/** A part of a whole. */
export const share = z.number().min(0).max(1).brand<"Share">().describe("Share of the whole, as a fraction 0–1");
export type Share = z.output<typeof share>;

/** Where a record, or some fields of it, was read. */
export interface Citation {
  readonly source: SourceId;
  /** Fields of the record that this source bears out; empty where it is background. */
  readonly supports: readonly string[];
  /** Where in the source, or which part of the field it bears out. */
  readonly locator?: string;
}

/** What every fact carries beside its own fields. */
export interface Provenance {
  readonly sources: readonly Citation[];
  readonly verification: Readonly<Record<string, Verification | undefined>>;
  readonly missing?: Readonly<Record<string, string | undefined>>;
  readonly checkedOn: PartialDate;
  readonly note?: string;
  readonly fieldNotes?: Readonly<Record<string, string | undefined>>;
}

/** One of a record's own fields, by name. Written out, so that declarations made from it can be read again. */
type FieldOf<Fields> = z.ZodEnum<{ [Key in keyof Fields & string]: Key }>;

/**
 * Declares a record: its id, its own fields, and the provenance every fact carries. Unknown keys are refused; `supports`,
 * `verification` and `missing` may name the record's own fields only.
 *
 * A field that may be unknown is `.nullable()`; `.exactOptional()` is for what most records do not have. Never both: a table
 * as CSV has one kind of empty cell.
 *
 * @param id - Schema of the id, from {@link idOf}.
 * @param fields - The record's own fields in the order of the file, each with `.describe()`: meaning, unit, range.
 * @returns A strict object schema; the keys of `fields` are typed in `verification` and `supports`.
 */
export function recordOf<Id extends z.ZodType, Fields extends z.ZodRawShape>(id: Id, fields: Fields) {
  const field: FieldOf<Fields> = z.enum(Object.keys(fields) as [keyof Fields & string]);
  return z.strictObject({
    id: id.describe("Stable name of the record; never changed, never used twice"),
    ...fields,
    sources: z
      .array(
        z.strictObject({
          source: sourceId,
          supports: z.array(field).describe("Fields of this record that the source bears out"),
          locator: text.exactOptional().describe("Where in the source, or which part of the field it bears out"),
        }),
      )
      .min(1)
      .describe("Where this was read, at least one source"),
    verification: z.partialRecord(field, verification).describe("How far each field was verified"),
    missing: z.partialRecord(field, text).exactOptional().describe("Why a field is null, where that is known"),
    checkedOn: partialDate.describe("When the record was last compared with its sources"),
    note: text.exactOptional().describe("What a reader has to know of the record as a whole"),
    fieldNotes: z.partialRecord(field, text).exactOptional().describe("What a reader has to know of single fields"),
  });
}

/** First and last day, both included, that a date may mean. */
export interface DateInterval {
  /** YYYY-MM-DD. */
  readonly start: string;
  /** YYYY-MM-DD. */
  readonly end: string;
}

/**
 * The days a date may mean: a year from 1 January to 31 December, a month from its first to its last day.
 *
 * @param date - A date of any precision.
 * @returns First and last day as YYYY-MM-DD; equal for a day. Days compare as strings.
 * @example dateInterval("2020-02"); // { start: "2020-02-01", end: "2020-02-29" }
 */
export function dateInterval(date: PartialDate): DateInterval {
  if (date.length === 4) return { start: `${date}-01-01`, end: `${date}-12-31` };
  if (date.length === 7) return { start: `${date}-01`, end: `${date}-${daysInMonth(date)}` };
  return { start: date, end: date };
}
