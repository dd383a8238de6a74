import type { z } from "zod";
import { changeEntry } from "../records/change-entry.ts";
import { claim } from "../records/claim.ts";
import { debt } from "../records/debt.ts";
import { dimension } from "../records/dimension.ts";
import { disagreement } from "../records/disagreement.ts";
import { groupShare, marketShare } from "../records/market-share.ts";
import { chinaMilestone, euMilestone } from "../records/milestone.ts";
import { omission } from "../records/omission.ts";
import { localCall, openCompetitionRound } from "../records/open-competition.ts";
import { place } from "../records/place.ts";
import { platform } from "../records/platform.ts";
import { province, publishedTotal } from "../records/province.ts";
import { recommendation } from "../records/recommendation.ts";
import { region } from "../records/region.ts";
import { otherDesignation, relatedZone } from "../records/related-zone.ts";
import { scheme } from "../records/scheme.ts";
import { nationalIndicator, nationalObservation, regionalIndicator, regionalValue } from "../records/series.ts";
import { source } from "../records/source.ts";
import { threshold } from "../records/threshold.ts";
import { zone } from "../records/zone.ts";
import { defineTable } from "./table.ts";

/** What a milestone of either lane refers to. */
const milestoneReferences = { "addressesDebts.debt": "debts", "scenarioDimensions.dimension": "dimensions" };

/**
 * Every table of facts.
 *
 * A new table is five things: its records in `data/<name>.json`, its schema in `records/<noun>.ts` (see `recordOf`), one line
 * here (the key is how code says it, `facts.relatedZones`; the name is how files and addresses say it, `related-zones`),
 * one line in `bundled.ts`, and its entry in `data/change-log.json`. References, order, unknown keys and ids are then checked, and the table is in
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
  schemes: defineTable("schemes", scheme),
  platforms: defineTable("platforms", platform, {
    references: { seatGb2260: "places.gb2260", "usLists.sources": "sources" },
    sortedBy: ["designatedOn", "id"],
  }),
  zones: defineTable("zones", zone, {
    references: { placeGb2260: "places.gb2260" },
    sortedBy: ["approvedOn", "id"],
  }),
  relatedZones: defineTable("related-zones", relatedZone, {
    references: { schemeId: "schemes", placeGb2260: "places.gb2260", zoneId: "zones" },
    sortedBy: ["approvedOn", "id"],
  }),
  otherDesignations: defineTable("other-designations", otherDesignation, { references: { schemeId: "schemes" } }),
  provinces: defineTable("provinces", province),
  places: defineTable("places", place, { references: { provinceGb2260: "provinces.gb2260" } }),
  regions: defineTable("regions", region, { references: { members: ["provinces.gb2260", "places.gb2260"] } }),
  publishedTotals: defineTable("published-totals", publishedTotal),
  marketShares: defineTable("market-shares", marketShare),
  groupShares: defineTable("group-shares", groupShare),
  regionalIndicators: defineTable("regional-indicators", regionalIndicator),
  regionalValues: defineTable("regional-values", regionalValue, {
    references: {
      indicator: "regional-indicators",
      gb2260: ["provinces.gb2260", "places.gb2260"],
      regions: "regions",
      source: "sources",
    },
    sortedBy: ["indicator", "year", "gb2260", "id"],
  }),
  nationalIndicators: defineTable("national-indicators", nationalIndicator),
  nationalObservations: defineTable("national-observations", nationalObservation, {
    references: { indicator: "national-indicators", source: "sources" },
    sortedBy: ["indicator", "period", "id"],
  }),
  openCompetitionRounds: defineTable("open-competition-rounds", openCompetitionRound, {
    sortedBy: ["announcedOn", "id"],
  }),
  openCompetitionLocalCalls: defineTable("open-competition-local-calls", localCall, {
    references: { provinceGb2260: "provinces.gb2260" },
    sortedBy: ["on", "id"],
  }),
  recommendations: defineTable("recommendations", recommendation, {
    references: { "euInstruments.milestone": "milestones-eu" },
    sortedBy: ["rank"],
  }),
  thresholds: defineTable("thresholds", threshold),
  claims: defineTable("claims", claim, { references: { instruments: "milestones-china" } }),
  omissions: defineTable("omissions", omission),
  changeLog: defineTable("change-log", changeEntry, { sortedBy: ["on", "id"] }),
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
