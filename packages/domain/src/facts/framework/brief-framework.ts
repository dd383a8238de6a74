import { InputError } from "../../errors.ts";
import type { Framework } from "../../scenario/framework/framework.ts";
import type { Goalposts } from "../../scenario/goalposts.ts";
import { requireAsOf } from "../as-of.ts";
import type { Facts } from "../load.ts";
import { type Indicator, type Reading, yearEnd } from "./indicator.ts";
import { briefIndicators, dimensionKeys } from "./registry.ts";

/** The first year scored: the plan that starts the debts is of July 2017. */
export const FIRST_YEAR = 2017;

/** A reading may stand in for so many years after its own, flagged. */
const CARRY_YEARS = 2;

/** What stands for an indicator in a year. */
export interface YearReading {
  readonly year: number;
  readonly reading: Reading;
  /** Years the reading was carried forward; 0 for one of the year itself or a gap. */
  readonly carriedYears: number;
}

/** An indicator with what the facts say of it, year by year. */
export interface IndicatorHistory {
  readonly indicator: Indicator;
  readonly goalposts: Goalposts;
  readonly years: readonly YearReading[];
}

/** The brief's Figure 3 as an instance of the scoring engine, with everything a reader needs to doubt it. */
export interface BriefFramework {
  readonly framework: Framework;
  readonly histories: readonly IndicatorHistory[];
  readonly years: readonly number[];
}

/** When the framework is looked at; weights, goalposts and kinds of indicators are chosen with `chosenFramework`. */
export interface BriefFrameworkOptions {
  /** Day as YYYY-MM-DD: years that had ended by then are scored. */
  readonly asOf: string;
}

/**
 * The six dimensions of the brief's Figure 3 with the indicators of METHODS §5, read from the facts at the end of every year
 * since 2017: ready for `scoreFramework`, `frameworkUncertainty`, `frameworkSensitivity` and `frameworkTipping`.
 *
 * An indicator that the facts cannot carry stays in, missing in every year, so that coverage tells the truth. A reading is
 * carried forward for two years at most, and flagged.
 *
 * @returns The framework, and each indicator's readings with their records, gaps and carried years.
 * @throws InputError if `asOf` is not a day from 2017-12-31 on.
 * @source METHODS §5; Zhu & Mattlin (2024), ReConnect China Policy Brief 11, Figure 3.
 * @example briefFramework(bundledFacts(), { asOf: "2026-11-23" }).years.at(-1); // 2025
 */
export function briefFramework(facts: Facts, { asOf }: BriefFrameworkOptions): BriefFramework {
  requireAsOf("briefFramework", { asOf });
  const years: number[] = [];
  for (let year = FIRST_YEAR; yearEnd(year) <= asOf; year++) years.push(year);
  if (years.length === 0)
    throw new InputError({
      fn: "briefFramework",
      argument: "asOf",
      rule: `a day from ${yearEnd(FIRST_YEAR)} on`,
      value: asOf,
    });
  const histories = briefIndicators.map((indicator) => historyOf(facts, indicator, years));
  const dimensions = dimensionKeys.map((id) => {
    const own = histories.filter(({ indicator }) => indicator.dimension === id);
    return { id, weight: 1, indicators: own.map(({ indicator, goalposts }) => ({ id: indicator.id, ...goalposts })) };
  });
  const periods = years.map((year, i) => ({
    id: String(year),
    evidence: Object.fromEntries(histories.map(({ indicator, years: own }) => [indicator.id, evidenceOf(own[i])])),
  }));
  return { framework: { dimensions, periods }, histories, years };
}

function historyOf(facts: Facts, indicator: Indicator, years: readonly number[]): IndicatorHistory {
  let last: { reading: Reading; year: number } | null = null;
  const readings = years.map((year): YearReading => {
    const reading = judgedByHand(facts, indicator.id, year) ?? indicator.read(facts, year);
    if (!("gap" in reading)) {
      last = { reading, year };
      return { year, reading, carriedYears: 0 };
    }
    if (last === null || year - last.year > CARRY_YEARS) return { year, reading, carriedYears: 0 };
    return { year, reading: last.reading, carriedYears: year - last.year };
  });
  return { indicator, goalposts: indicator.goalposts(facts), years: readings };
}

/** What a what-if says of an indicator in a year; null where it says nothing. */
function judgedByHand({ whatIf }: Facts, id: string, year: number): Reading | null {
  const said = (whatIf?.steps ?? []).find(
    (step) => step.do === "judge" && step.id === id && (step.year === null || step.year === year),
  );
  if (said === undefined || said.do !== "judge") return null;
  const [value = 0, low, high] = said.values;
  const interval = low === undefined || high === undefined ? {} : { interval: [low, high] as const };
  return { value, ...interval, records: [], assumed: true };
}

function evidenceOf(year: YearReading | undefined) {
  if (year === undefined || "gap" in year.reading) return null;
  const { value, interval } = year.reading;
  return interval === undefined ? { value } : { value, low: interval[0], high: interval[1] };
}
