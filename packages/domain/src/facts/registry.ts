import type { z } from "zod";
import { debt } from "../records/debt.ts";
import { dimension } from "../records/dimension.ts";
import { disagreement } from "../records/disagreement.ts";
import { chinaMilestone, euMilestone } from "../records/milestone.ts";
import { source } from "../records/source.ts";
import { defineTable } from "./table.ts";

/** What a milestone of either lane refers to. */
const milestoneReferences = { "addressesDebts.debt": "debts", "scenarioDimensions.dimension": "dimensions" };

/**
 * Every table of facts.
 *
 * A new table is four things: its records in `data/<name>.json`, its schema in `records/<noun>.ts` (see `recordOf`), one line
 * here (the key is how code says it, `facts.relatedZones`; the name is how files and addresses say it, `related-zones`),
 * and one line in `bundled.ts`. References, order, unknown keys and ids are then checked, and the table is in
 * `factsVersion`, the downloads and the diff, without more code.
 */
export const factTables = {
  sources: defineTable("sources", source),
  milestonesChina: defineTable("milestones-china", chinaMilestone, {
    references: { ...milestoneReferences, supersededBy: "milestones-china" },
    sortedBy: ["adoptedOn", "id"],
  }),
  milestonesEu: defineTable("milestones-eu", euMilestone, {
    references: { ...milestoneReferences, supersededBy: "milestones-eu", chinaCounterparts: "milestones-china" },
    sortedBy: ["adoptedOn", "id"],
  }),
  debts: defineTable("debts", debt),
  dimensions: defineTable("dimensions", dimension),
  disagreements: defineTable("disagreements", disagreement, { references: { "positions.sources": "sources" } }),
} as const;

type Tables = typeof factTables;

/** How code says a table: the key in {@link Facts}. */
export type TableKey = keyof Tables;

/** How files, references and addresses say a table. */
export type TableName = Tables[TableKey]["name"];

/** The records of every table. */
export type FactTables = {
  readonly [Key in TableKey]: readonly z.output<Tables[Key]["record"]>[];
};

/** One record of a table. */
export type FactRecord<Key extends TableKey = TableKey> = FactTables[Key][number];

/** Keys of all tables in the order of the registry. */
export const tableKeys = Object.keys(factTables) as TableKey[];
