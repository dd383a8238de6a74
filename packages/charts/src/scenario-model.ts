import type { Facts, Indicator, IndicatorHistory } from "@observatory/domain/facts";
import type { FrameworkModel } from "@observatory/domain/scenario";
import { DRAWS, frameworkAsOf, isByHand, modelOf, ROWS, readingOf } from "./charts/scenario.ts";
import type { Locale } from "./locale.ts";
import { type ScenarioRequest, viewOf } from "./scenario-table.ts";
import { indicatorWords, wordsOfIndicator } from "./words/indicators.ts";
import { scenarioWords } from "./words/scenario.ts";

/** An indicator in words; its goalposts stand in the model. */
export interface ModelledIndicator {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly why: string;
  readonly unit: Indicator["unit"];
  /** How the unit is written around a number, which stands at "%". */
  readonly written: string;
  /** Whether a coding of ours, or a what-if, enters the value of the last period. */
  readonly judged: boolean;
}

/**
 * All that scores are made of, as plain data, before any choice of weights, goalposts, rule or nature: whoever has it scores it
 * anew with the functions of `@observatory/domain/scenario`, and gets the numbers that the charts have.
 */
export interface ScenarioModel {
  /** Null where no year had ended. */
  readonly model: FrameworkModel | null;
  /** The last period; null where no year had ended. */
  readonly period: string | null;
  /** Runs of the Monte Carlo, and rows of the sensitivity's design, that the charts use. */
  readonly draws: number;
  readonly rows: number;
  readonly dimensions: readonly { readonly id: string; readonly name: string }[];
  readonly indicators: readonly ModelledIndicator[];
}

/**
 * The framework with its evidence a year and its goalposts, for a day, readings and a what-if.
 *
 * @param request - The query of any chart of the scenarios; weights, goalposts and the like do not enter.
 * @returns Plain JSON: `chosenFramework(model, choices)` makes of it what every chart of the scenarios is made of.
 * @throws ParameterError if the query holds an unknown name or value.
 */
export function scenarioModel(facts: Facts, request: ScenarioRequest): ScenarioModel {
  const { facts: laid, asOf, locale } = viewOf(facts, request);
  const whole = frameworkAsOf(laid, asOf);
  const year = whole?.years.at(-1);
  return {
    model: whole === null ? null : modelOf(whole),
    period: year === undefined ? null : String(year),
    draws: DRAWS,
    rows: ROWS,
    dimensions: Object.entries(scenarioWords[locale].params.weights.values).map(([id, name]) => ({ id, name })),
    indicators: (whole?.histories ?? []).map((history) => inWords(history, Number(year), locale)),
  };
}

function inWords(history: IndicatorHistory, year: number, locale: Locale): ModelledIndicator {
  const { id, code, unit, judged } = history.indicator;
  const { name, why } = wordsOfIndicator(locale, id);
  const { units } = indicatorWords[locale];
  const written = { years: units.years("%"), tasks: units.tasks("%"), points: units.points("%") };
  const around: Readonly<Record<string, string>> = written;
  const byHand = isByHand(readingOf(history, year));
  return { id, code, name, why, unit, written: around[unit] ?? "%", judged: judged || byHand };
}
