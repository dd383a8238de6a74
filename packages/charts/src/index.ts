export { buildPayload, paramsOf } from "./build-payload.ts";
export { apaCitation, euCitation } from "./citations.ts";
export { type CodedView, figureCode, readFigureCode } from "./code/figure-code.ts";
export type { Cell, Chart, Nature, Section } from "./define-chart.ts";
export { defineChart } from "./define-chart.ts";
export type { Figure } from "./figure.ts";
export { type Formats, formats } from "./format.ts";
export { type Catalogue, isLocale, LOCALES, type Locale } from "./locale.ts";
export { choice, type Param, type Params, text } from "./params/param.ts";
export { allowed, ParameterError, parseParams, refusalIn } from "./params/parse.ts";
export type { ChartPayload, PayloadSource } from "./payload.ts";
export { designationProvenance, type Mark, merged, provenanceOf } from "./provenance.ts";
export { chartById, charts } from "./registry.ts";
export {
  itemText,
  parseReport,
  REPORT_LIMITS,
  REPORT_NAMES,
  type ReportChoice,
  type ReportItem,
  reportQuery,
} from "./report/report-choice.ts";
export { type ModelledIndicator, type ScenarioModel, scenarioModel } from "./scenario-model.ts";
export { type ScenarioScore, scenarioScore } from "./scenario-score.ts";
export {
  type FrameworkRow,
  type FrameworkTable,
  frameworkTable,
  type IndicatorRow,
  type ScenarioSummary,
  scenarioSummary,
} from "./scenario-table.ts";
export { type WhatIfView, whatIfView } from "./what-if-view.ts";
export { commonWords, isRegionKey, type RegionKey } from "./words/common.ts";
