import { z } from "zod";
import { type PartialDate, type Provenance, partialDate, sourceId, text, verification } from "./primitives.ts";

/*
 * Records of the long tables: one number, one source, one line. They carry what every fact carries, in short form;
 * {@link provenanceOf} spells it out as other records have it.
 */

/**
 * Declares an observation: its id, its own fields, its value, and where that was read.
 *
 * @param id - Schema of the id.
 * @param fields - The observation's own fields in the order of the file, each with `.describe()`.
 * @returns A strict object schema with `value`, `source`, `verification`, `checkedOn` and an optional `note` added.
 */
export function observationOf<Id extends z.ZodType, Fields extends z.ZodRawShape>(id: Id, fields: Fields) {
  return z.strictObject({
    id: id.describe("What is observed, where and when, in one word; two observations of the same thing are refused"),
    ...fields,
    value: z.number().describe("The number, in single units of its unit"),
    source: sourceId.describe("Where the value was read"),
    verification: verification.describe("How far the value was verified"),
    checkedOn: partialDate.describe("When the value was last compared with its source"),
    note: text.exactOptional().describe("What a reader has to know beside the number"),
  });
}

interface ShortProvenance {
  readonly source: z.output<typeof sourceId>;
  readonly verification: z.output<typeof verification>;
  readonly checkedOn: PartialDate;
  readonly note?: string;
}

/**
 * The provenance of an observation in the form of every other record.
 *
 * @param observation - A record of a long table.
 * @returns One source and one verification, both for the field `value`.
 * @example provenanceOf(observation).sources[0].supports; // ["value"]
 */
export function provenanceOf({ source, verification, checkedOn, note }: ShortProvenance): Provenance {
  return {
    sources: [{ source, supports: ["value"] }],
    verification: { value: verification },
    checkedOn,
    ...(note === undefined ? {} : { note }),
  };
}
