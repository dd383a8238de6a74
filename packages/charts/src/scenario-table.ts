import { checkedOn, type Facts, factsUnder, type IndicatorHistory, type Overlay } from "@observatory/domain/facts";
import {
  type BalanceClass,
  balanceOf,
  classifyBalance,
  type DimensionScore,
  type PeriodUncertainty,
  type Robustness,
} from "@observatory/domain/scenario";
import { paramsOf } from "./build-payload.ts";
import {
  historiesOf,
  isByHand,
  readingOf,
  type Scenario,
  type ScenarioChoices,
  scenarioOf,
  scenarioProvenance,
  yearUncertainty,
} from "./charts/scenario.ts";
import { scenarioBalance } from "./charts/scenario-balance.ts";
import { choicesOf, printBalance, type ScenarioView, scenarioNotes, verdict } from "./charts/scenario-notes.ts";
import { formats } from "./format.ts";
import type { Locale } from "./locale.ts";
import { parseParams } from "./params/parse.ts";
import type { Provenance } from "./provenance.ts";
import { indicatorWords, inUnit, wordsOfIndicator } from "./words/indicators.ts";
import { scenarioWords } from "./words/scenario.ts";

/** The answer in one sentence with the numbers behind it. */
export interface ScenarioSummary {
  /** As `verdict` says it, or why there is no answer. */
  readonly sentence: string;
  readonly year: string | null;
  readonly balance: number | null;
  /** Balances that 5 % of the specifications stay below and exceed. */
  readonly interval: readonly [number, number] | null;
  readonly class: BalanceClass | null;
  readonly coverage: number | null;
  /** The class of most specifications and how many they are; null where there is no score. */
  readonly leading: { readonly class: BalanceClass; readonly robustness: Robustness; readonly share: string } | null;
  /** What stands beside every score: coverage, rule, weights, leading source of variance, tipping point, date. */
  readonly notes: readonly string[];
  readonly checkedOn: string;
  /** The same numbers as the reader's language writes them. */
  readonly printed: {
    readonly balance: string;
    readonly low: string;
    readonly high: string;
    readonly interval: string;
    readonly coverage: string;
  };
}

/** Figure 3 with scores: six rows that open into their indicators, every word in the reader's language. */
export interface FrameworkTable {
  readonly year: string | null;
  readonly rows: readonly FrameworkRow[];
}

export interface FrameworkRow {
  readonly id: string;
  readonly name: string;
  readonly benign: string;
  readonly adverse: string;
  readonly class: BalanceClass | null;
  /** "adverse", or what is missing. */
  readonly verdict: string;
  /** From −1 to +1 unrounded, for the eye; null where missing. */
  readonly at: { readonly balance: number; readonly low: number; readonly high: number } | null;
  readonly balance: string;
  readonly interval: string;
  readonly coverage: string;
  readonly indicators: readonly IndicatorRow[];
}

export interface IndicatorRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nature: "intent" | "outcome";
  readonly judged: boolean;
  readonly value: string | null;
  /** The year of the value, where it stands in for a later one. */
  readonly carriedFrom: string | null;
  readonly score: string | null;
  readonly goalposts: { readonly adverse: string; readonly benign: string };
  readonly why: string;
  readonly gap: { readonly reason: string; readonly settle: string } | null;
  readonly provenance: Provenance;
}

/** What a view of the scenarios is asked with: the query of any of their charts, and the language. */
export interface ScenarioRequest {
  readonly query: Iterable<readonly [string, string]>;
  readonly locale: Locale;
}

/**
 * The balance of the last year that had ended, in one sentence and in numbers.
 *
 * @throws ParameterError if the query holds an unknown name or value.
 */
export function scenarioSummary(facts: Facts, request: ScenarioRequest): ScenarioSummary {
  const view = viewOf(facts, request);
  const choices = choicesOf(view);
  const last = scenarioOf(view.facts, choices)?.last ?? null;
  const scatter = last === null ? null : yearUncertainty(view.facts, choices, last.period);
  const quantiles = scatter?.quantiles ?? null;
  const interval = quantiles === null ? null : ([quantiles["0.05"], quantiles["0.95"]] as const);
  return {
    sentence: verdict(view),
    year: last?.period ?? null,
    balance: last?.balance ?? null,
    interval,
    class: last?.class ?? null,
    coverage: last?.coverage ?? null,
    leading: leadingOf(view, scatter),
    notes: scenarioNotes(view),
    checkedOn: checkedOn(facts),
    printed: {
      balance: printBalance(view, last?.balance ?? null),
      low: printBalance(view, interval?.[0] ?? null),
      high: printBalance(view, interval?.[1] ?? null),
      interval: printInterval(view, interval),
      coverage: last === null ? "–" : view.format.share(last.coverage),
    },
  };
}

/**
 * Figure 3's table for the last year that had ended.
 *
 * @throws ParameterError if the query holds an unknown name or value.
 */
export function frameworkTable(facts: Facts, request: ScenarioRequest): FrameworkTable {
  const view = viewOf(facts, request);
  const scenario = scenarioOf(view.facts, choicesOf(view));
  if (scenario === null) return { year: null, rows: [] };
  return { year: scenario.last.period, rows: scenario.last.dimensions.map((score) => rowOf(view, scenario, score)) };
}

function leadingOf({ format }: ScenarioView, scatter: PeriodUncertainty | null): ScenarioSummary["leading"] {
  const leading = scatter?.leading ?? null;
  if (leading === null || scatter?.classes == null) return null;
  return { ...leading, share: format.share(scatter.classes[leading.class].share) };
}

/** What a query asks for: the facts under its readings and what-if, its day and its choices. */
export function viewOf(facts: Facts, { query, locale }: ScenarioRequest): ScenarioView {
  const { asOf, reading, whatif, months: _, ...params } = parseParams(paramsOf(scenarioBalance), query);
  return {
    facts: factsUnder(facts, { reading, whatif } as Overlay),
    asOf: typeof asOf === "string" ? asOf : checkedOn(facts),
    params: params as Omit<ScenarioChoices, "asOf">,
    locale,
    format: formats(locale),
  };
}

function rowOf(view: ScenarioView, scenario: Scenario, score: DimensionScore): FrameworkRow {
  const { facts, locale, format } = view;
  const words = scenarioWords[locale];
  const record = facts.dimensions.find(({ id }) => id === score.id);
  const balance = balanceOf(score.score);
  const found = balance === null ? null : classifyBalance(balance, view.params.delta);
  const scatter = yearUncertainty(facts, choicesOf(view), scenario.last.period)?.dimensions;
  const quantiles = scatter?.find(({ id }) => id === score.id)?.quantiles ?? null;
  const ends = quantiles === null ? [] : [quantiles["0.05"], quantiles["0.95"]].flatMap((end) => balanceOf(end) ?? []);
  const [low, high] = ends;
  const coverage = format.share(score.coverage);
  return {
    id: score.id,
    name: record?.name[locale] ?? score.id,
    benign: record?.benign[locale] ?? "",
    adverse: record?.adverse[locale] ?? "",
    class: found,
    verdict: found === null ? words.missing(coverage) : words.classes[found],
    at: balance === null || low === undefined || high === undefined ? null : { balance, low, high },
    balance: printBalance(view, balance),
    interval: printInterval(view, low === undefined || high === undefined ? null : [low, high]),
    coverage,
    indicators: historiesOf(scenario, score.id).map((history) => indicatorRow(view, scenario, { history, score })),
  };
}

function indicatorRow(
  view: ScenarioView,
  scenario: Scenario,
  { history, score }: { history: IndicatorHistory; score: DimensionScore },
): IndicatorRow {
  const { indicator, goalposts } = history;
  const { id, code, nature, judged, unit } = indicator;
  const year = Number(scenario.last.period);
  const at = readingOf(history, year);
  const { name, why, settle } = wordsOfIndicator(view.locale, id);
  const write = (value: number) => inUnit(unit, value, view);
  const scored = score.indicators.find((one) => one.id === id)?.score ?? null;
  const reading = at?.reading;
  const gap = reading !== undefined && "gap" in reading ? reading.gap : null;
  return {
    id,
    code,
    name,
    nature,
    judged: judged || isByHand(at),
    value: reading === undefined || "gap" in reading ? null : printReading(reading, write),
    carriedFrom: at === undefined || at.carriedYears === 0 ? null : String(year - at.carriedYears),
    score: scored === null ? null : view.format.decimal(scored, 2),
    goalposts: { adverse: write(goalposts.adverse), benign: write(goalposts.benign) },
    why,
    gap: gap === null ? null : { reason: indicatorWords[view.locale].gaps[gap], settle },
    provenance: scenarioProvenance(view.facts, [history], { year, dimensions: [score.id] }),
  };
}

function printReading(
  { value, interval }: { value: number | null; interval?: readonly [number, number] },
  write: (value: number) => string,
): string {
  const [low, high] = (interval ?? []).map(write);
  const range = low === undefined || high === undefined || low === high ? null : `${low} – ${high}`;
  if (value === null) return range ?? low ?? "–";
  return range === null ? write(value) : `${write(value)} (${range})`;
}

function printInterval(view: ScenarioView, interval: readonly [number, number] | null): string {
  return interval === null ? "–" : interval.map((end) => printBalance(view, end)).join(" … ");
}
