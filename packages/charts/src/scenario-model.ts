import {
  type Facts,
  factsVersion,
  type Gap,
  type Indicator,
  type WhatIfPreset,
  whatIfPresets,
  whatIfPresetWords,
} from "@observatory/domain/facts";
import { DEFAULT_EPSILON, type FrameworkModel, RULES, type Rule } from "@observatory/domain/scenario";
import { DRAWS, frameworkAsOf, modelOf, ROWS } from "./charts/scenario.ts";
import { type ScenarioRequest, viewOf } from "./scenario-table.ts";
import { type WhatIfView, whatIfView } from "./what-if-view.ts";
import { indicatorWords, wordsOfIndicator } from "./words/indicators.ts";
import { scenarioWords } from "./words/scenario.ts";

/** An indicator as the laboratory shows it, with what stands for it in each year. */
export interface ModelledIndicator {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly why: string;
  /** What would settle it where the facts cannot carry it. */
  readonly settle: string;
  readonly dimension: string;
  readonly unit: Indicator["unit"];
  readonly nature: Indicator["nature"];
  readonly judged: boolean;
  readonly years: readonly {
    readonly year: string;
    /** Why there is no value; null where there is one. */
    readonly gap: { readonly key: Gap; readonly reason: string } | null;
    /** Years the value was carried forward. */
    readonly carriedYears: number;
    /** Set by hand in the what-if. */
    readonly assumed: boolean;
  }[];
}

/** All that scores are made of for a day, readings and a what-if: a browser that has it computes the rest by itself. */
export interface ScenarioModel {
  readonly asOf: string;
  readonly factsVersion: string;
  readonly readings: readonly string[];
  readonly whatIf: WhatIfView | null;
  /** Null where no year had ended. */
  readonly model: FrameworkModel | null;
  readonly dimensions: readonly { readonly id: string; readonly name: string }[];
  readonly indicators: readonly ModelledIndicator[];
  /** What the engine is given where an address is silent. */
  readonly defaults: {
    readonly rules: readonly Rule[];
    readonly epsilon: number;
    readonly draws: number;
    readonly rows: number;
  };
  readonly presets: readonly (WhatIfPreset & { readonly name: string; readonly question: string })[];
}

/**
 * The framework with its evidence a year, goalposts and reasons, for a day, readings and a what-if.
 *
 * @param request - The query of any chart of the scenarios; weights, goalposts and the like do not enter.
 * @returns Plain JSON: `chosenFramework(model, choices)` makes of it what every chart of the scenarios is made of.
 * @throws ParameterError if the query holds an unknown name or value.
 */
export function scenarioModel(facts: Facts, request: ScenarioRequest): ScenarioModel {
  const { facts: laid, asOf, locale } = viewOf(facts, request);
  const whole = frameworkAsOf(laid, asOf);
  const { gaps } = indicatorWords[locale];
  const names: Readonly<Record<string, string>> = scenarioWords[locale].params.weights.values;
  return {
    asOf,
    factsVersion: factsVersion(facts),
    readings: laid.readings,
    whatIf: whatIfView(laid, locale),
    model: whole === null ? null : modelOf(whole),
    dimensions: Object.entries(names).map(([id, name]) => ({ id, name })),
    indicators: (whole?.histories ?? []).map(({ indicator, years }) => {
      const { id, code, dimension, unit, nature, judged } = indicator;
      const { name, why, settle } = wordsOfIndicator(locale, id);
      return {
        ...{ id, code, name, why, settle, dimension, unit, nature, judged },
        years: years.map(({ year, reading, carriedYears }) => ({
          year: String(year),
          gap: "gap" in reading ? { key: reading.gap, reason: gaps[reading.gap] } : null,
          carriedYears,
          assumed: "assumed" in reading,
        })),
      };
    }),
    defaults: { rules: RULES, epsilon: DEFAULT_EPSILON, draws: DRAWS, rows: ROWS },
    presets: whatIfPresets.map((preset) => ({ ...preset, ...whatIfPresetWords[locale][preset.id] })),
  };
}
