import debts from "../../data/debts.json" with { type: "json" };
import dimensions from "../../data/dimensions.json" with { type: "json" };
import disagreements from "../../data/disagreements.json" with { type: "json" };
import milestonesChina from "../../data/milestones-china.json" with { type: "json" };
import milestonesEu from "../../data/milestones-eu.json" with { type: "json" };
import otherDesignations from "../../data/other-designations.json" with { type: "json" };
import places from "../../data/places.json" with { type: "json" };
import platforms from "../../data/platforms.json" with { type: "json" };
import provinces from "../../data/provinces.json" with { type: "json" };
import publishedTotals from "../../data/published-totals.json" with { type: "json" };
import regions from "../../data/regions.json" with { type: "json" };
import relatedZones from "../../data/related-zones.json" with { type: "json" };
import schemes from "../../data/schemes.json" with { type: "json" };
import sources from "../../data/sources.json" with { type: "json" };
import zones from "../../data/zones.json" with { type: "json" };
import { type Facts, parseFacts } from "./load.ts";

let parsed: Facts | null = null;

/**
 * The facts this package ships, parsed on first use and then kept.
 *
 * @returns The same object every time.
 * @throws FactsError if a shipped file was broken.
 * @example bundledFacts().sources.length > 0; // true
 */
export function bundledFacts(): Facts {
  parsed ??= parseFacts(bundledTables());
  return parsed;
}

/**
 * The files of this package as they lie in `data/`, by table name: what {@link parseFacts} takes.
 *
 * @returns Parsed JSON that nobody has checked yet.
 * @example Array.isArray(bundledTables().sources); // true
 */
export function bundledTables(): Record<string, unknown> {
  return {
    sources,
    "other-designations": otherDesignations,
    places,
    platforms,
    provinces,
    "published-totals": publishedTotals,
    regions,
    "related-zones": relatedZones,
    schemes,
    zones,
    "milestones-china": milestonesChina,
    "milestones-eu": milestonesEu,
    debts,
    dimensions,
    disagreements,
  };
}
