export { type AsOf, type Counting, hasCome } from "./as-of.ts";
export { type Base, bases, type ProvinceBase, provinceBase } from "./bases.ts";
export { bundledFacts, bundledTables } from "./bundled.ts";
export { canonicalJson } from "./canonical-json.ts";
export { checkFacts, checkTables } from "./check-facts.ts";
export { checkedOn } from "./checked-on.ts";
export { checkClaim, checkClaims } from "./claims/check-claims.ts";
export type { CheckedClaim, ClaimOptions, ClaimRow, Finding, Verdict } from "./claims/finding.ts";
export type { Reason, ReasonKey, ReasonValues } from "./claims/reasons.ts";
export { claimValueText } from "./claims/value-text.ts";
export { type ClaimWords, claimWords, type Language, type PrintDate, reasonText } from "./claims/words.ts";
export type { ColumnType, TableColumn } from "./columns.ts";
export {
  type DebtLag,
  type DebtLagCodings,
  type DebtLags,
  debtLagCodings,
  debtLags,
  type SurvivalInput,
} from "./debts-lags.ts";
export {
  type DebtCoding,
  type DebtEntry,
  type DebtEvent,
  type DebtLedgerOptions,
  debtClockStart,
  debtLedger,
  type Years,
  yearsBetween,
} from "./debts-ledger.ts";
export { type CountedBy, type CountOptions, type DesignationCount, designationCounts } from "./designation-counts.ts";
export { type CurveOptions, type CurveStep, designationCurve, type Ends, timeToHalf } from "./designation-curve.ts";
export { type DesignationPlace, designationPlaces } from "./designation-places.ts";
export {
  type DesignationOrder,
  type DesignationSymbiosis,
  designationSymbiosis,
  type SharedPlace,
  type TogetherTest,
} from "./designation-symbiosis.ts";
export {
  countInside,
  type DesignationYear,
  type DesignationYearsOptions,
  designationYears,
  type InsideCount,
} from "./designation-years.ts";
export {
  type Designation,
  type DesignationKind,
  designations,
  designationsAsOf,
  platformsAsOf,
  zonesAsOf,
} from "./designations.ts";
export { diffFacts, type FieldChange, type TableDiff } from "./diff-facts.ts";
export {
  type StaleRecords,
  type StaleTable,
  staleRecords,
  staleTables,
  type VerifiedTable,
  verifiedTables,
} from "./evidence.ts";
export { factsUnder, type Overlay } from "./facts-under.ts";
export { factsVersion, publishedAs, tablesVersion } from "./facts-version.ts";
export { type DesignationQuery, type FoundDesignation, findDesignations } from "./find-designations.ts";
export {
  type BriefFramework,
  type BriefFrameworkOptions,
  briefFramework,
  FIRST_YEAR,
  type IndicatorHistory,
  type YearReading,
} from "./framework/brief-framework.ts";
export { megaRegionPopulationShare } from "./framework/coast.ts";
export type { DimensionKey, Gap, Indicator, Reading as IndicatorReading } from "./framework/indicator.ts";
export { briefIndicators, dimensionKeys } from "./framework/registry.ts";
export { inMegaRegions, liesIn, type MegaRegionDefinition, placeOf, provinceOf, regionOf } from "./geography.ts";
export { type Facts, parseFacts } from "./load.ts";
export { type MarketBounds, marketBounds } from "./market-bounds.ts";
export {
  type FirmShare,
  type Leader,
  type Market,
  type MarketEvidence,
  type MarketQuery,
  marketOf,
  markets,
  type TopTotalShare,
} from "./markets.ts";
export { type Lane, type MilestoneFacts, type MilestoneQuery, milestones } from "./milestones.ts";
export { type Counterpart, counterparts } from "./milestones-counterparts.ts";
export { type Force, type InstrumentForce, instrumentForce, isBinding, isSoft } from "./milestones-instruments.ts";
export { nearest } from "./nearest.ts";
export { type NeighbourGroup, neighbours, type Relation } from "./neighbours.ts";
export { type OpenCompetitionYear, openCompetitionYears } from "./open-competition.ts";
export { withChanges } from "./patch.ts";
export { placeName } from "./place-name.ts";
export { FactsError, type Problem, problemLine } from "./problem.ts";
export { publicTables } from "./public-tables.ts";
export { type Reading, switchableReadings, withReadings } from "./readings.ts";
export {
  type EvidenceMeasure,
  type RecommendationEvidence,
  recommendationEvidence,
} from "./recommendation-evidence.ts";
export { type FoundRecord, type RecordKey, recordAt, tableKeyOf } from "./record-key.ts";
export { type RecordName, recordName } from "./record-name.ts";
export { type ReferenceLink, referenceLinks } from "./reference-links.ts";
export {
  type FactRecord,
  type FactTables,
  factTables,
  type TableKey,
  type TableName,
  tableKeys,
} from "./registry.ts";
export { rules } from "./rules/registry.ts";
export type { Rule } from "./rules/rule.ts";
export { type SearchHit, type SearchResult, searchFacts } from "./search.ts";
export {
  type NationalPoint,
  type NationalSeries,
  nationalSeries,
  type ProvinceVector,
  provinceVector,
  type RegionalYear,
  regionalYear,
  regionalYears,
} from "./series.ts";
export { type JsonSchema, schemaVersion, tableSchema } from "./table-schema.ts";
export { type TableWords, tableWords } from "./table-words/table-words.ts";
export { tableColumns, tableCsv, tableFromCsv, tableJson } from "./tables.ts";
export {
  type DominancePresumption,
  dominancePresumption,
  type HerfindahlBands,
  herfindahlBands,
  type ThresholdScheme,
} from "./thresholds.ts";
export { entityListed, type UsListEntry, usListEntries } from "./us-lists.ts";
export { isAssumed } from "./what-if/assumed.ts";
export { forms as whatIfForms, type Operation, type Verb } from "./what-if/operation.ts";
export { parseWhatIf } from "./what-if/parse-what-if.ts";
export { type WhatIfPreset, whatIfPresets } from "./what-if/presets.ts";
export { type PresetWords, whatIfPresetWords } from "./what-if/presets-words.ts";
export { printOperation, printWhatIf } from "./what-if/print-what-if.ts";
export { type StepRefusal, stepRefusalText } from "./what-if/refusal.ts";
export { StepError } from "./what-if/refuse.ts";
export type { WhatIf } from "./what-if/what-if.ts";
export { WHAT_IF_SOURCE_ID } from "./what-if/what-if-source.ts";
export { withWhatIf } from "./what-if/with-what-if.ts";
export { type WhatIfPrinter, whatIfClauses, whatIfRemark } from "./what-if/words.ts";
export { type WordedIn, wordIn } from "./word-in.ts";
