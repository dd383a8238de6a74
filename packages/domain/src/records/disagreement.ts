import { z } from "zod";
import { idOf, partialDate, sourceId, text, verification } from "./primitives.ts";

export const disagreementId = idOf<"Disagreement">();
export type DisagreementId = z.output<typeof disagreementId>;

const table = text.describe("Name of a table, as its file is called without .json");
const id = text.describe("Id of a record of that table");

/** One step of laying another reading, or a what-if, over the facts. */
export const change = z
  .discriminatedUnion("do", [
    z.strictObject({
      do: z.literal("set").describe("Give a field another value"),
      table,
      id,
      field: text.describe("Field of the record; dots lead inwards"),
      value: z.json().describe("The value under this reading"),
      verification: verification
        .exactOptional()
        .describe("How far the new value was verified, where the record says it"),
    }),
    z.strictObject({
      do: z.literal("add").describe("Add a record"),
      table,
      record: z.record(z.string(), z.json()).describe("The whole record, as it would stand in the table"),
    }),
    z.strictObject({ do: z.literal("remove").describe("Take a record out"), table, id }),
  ])
  .describe("One step of laying another reading over the facts");
export type Change = z.output<typeof change>;

/** One side of a disagreement. */
const position = z.strictObject({
  id: idOf<"Position">().describe("Name of the position inside its disagreement; reading=<disagreement>.<position>"),
  says: text.describe("What this side says"),
  sources: z.array(sourceId).describe("Sources that say so; empty where it is the compilers' own reckoning"),
  changes: z
    .array(change)
    .min(1)
    .exactOptional()
    .describe("How the facts read if this side is right; absent where nothing in the tables would change"),
});

/** Where sources, or the brief and its sources, do not say the same: kept, with the reading in use and why. */
export const disagreement = z
  .strictObject({
    id: disagreementId.describe("Stable name of the disagreement; never changed, never used twice"),
    topic: text.describe("What it is about, as a heading"),
    concerns: z
      .array(
        z.strictObject({
          table,
          id: text.nullable().describe("Id of the record; null where the whole table is meant"),
          field: text.nullable().describe("Field of the record; null where the whole record is meant"),
        }),
      )
      .min(1)
      .describe("The facts it bears on"),
    positions: z.array(position).min(2).describe("What each side says"),
    default: text.describe("Id of the position that the tables follow; it has no changes"),
    why: text.describe("Why that position is followed: a judgement of the compilers"),
    sources: z
      .array(
        z.strictObject({
          source: sourceId,
          supports: z.array(text).describe("Fields of the disagreement that the source bears out"),
          locator: text.exactOptional().describe("Where in the source"),
        }),
      )
      .min(1)
      .describe("Every source that bears on it"),
    checkedOn: partialDate.describe("When it was last looked at"),
  })
  .refine((record) => record.positions.some((side) => side.id === record.default && side.changes === undefined), {
    path: ["default"],
    message: "the id of a position without changes",
  })
  .refine((record) => new Set(record.positions.map((side) => side.id)).size === record.positions.length, {
    path: ["positions"],
    message: "positions with an id each",
  });
export type Disagreement = z.output<typeof disagreement>;
