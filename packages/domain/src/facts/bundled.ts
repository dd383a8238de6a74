import changeLog from "../../data/change-log.json" with { type: "json" };
import claims from "../../data/claims.json" with { type: "json" };
import debts from "../../data/debts.json" with { type: "json" };
import dimensions from "../../data/dimensions.json" with { type: "json" };
import disagreements from "../../data/disagreements.json" with { type: "json" };
import groupShares from "../../data/group-shares.json" with { type: "json" };
import marketShares from "../../data/market-shares.json" with { type: "json" };
import milestonesChina from "../../data/milestones-china.json" with { type: "json" };
import milestonesEu from "../../data/milestones-eu.json" with { type: "json" };
import nationalIndicators from "../../data/national-indicators.json" with { type: "json" };
import nationalObservations from "../../data/national-observations.json" with { type: "json" };
import omissions from "../../data/omissions.json" with { type: "json" };
import openCompetitionLocalCalls from "../../data/open-competition-local-calls.json" with { type: "json" };
import openCompetitionRounds from "../../data/open-competition-rounds.json" with { type: "json" };
import otherDesignations from "../../data/other-designations.json" with { type: "json" };
import places from "../../data/places.json" with { type: "json" };
import platforms from "../../data/platforms.json" with { type: "json" };
import provinces from "../../data/provinces.json" with { type: "json" };
import publishedTotals from "../../data/published-totals.json" with { type: "json" };
import recommendations from "../../data/recommendations.json" with { type: "json" };
import regionalIndicators from "../../data/regional-indicators.json" with { type: "json" };
import regionalValues from "../../data/regional-values.json" with { type: "json" };
import regions from "../../data/regions.json" with { type: "json" };
import relatedZones from "../../data/related-zones.json" with { type: "json" };
import schemes from "../../data/schemes.json" with { type: "json" };
import sources from "../../data/sources.json" with { type: "json" };
import thresholds from "../../data/thresholds.json" with { type: "json" };
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
    "market-shares": marketShares,
    "group-shares": groupShares,
    "regional-indicators": regionalIndicators,
    "regional-values": regionalValues,
    "national-indicators": nationalIndicators,
    "national-observations": nationalObservations,
    "open-competition-rounds": openCompetitionRounds,
    "open-competition-local-calls": openCompetitionLocalCalls,
    recommendations,
    thresholds,
    claims,
    omissions,
    "change-log": changeLog,
    disagreements,
  };
}
