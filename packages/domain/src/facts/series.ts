import { InputError } from "../errors.ts";
import { sum } from "../numeric/sum.ts";
import { periodInterval } from "../records/period.ts";
import type { DateInterval, SourceId } from "../records/primitives.ts";
import type { Province, ProvinceId } from "../records/province.ts";
import type { NationalIndicator, NationalObservation, RegionalIndicator, RegionalValue } from "../records/series.ts";
import { requireAsOf } from "./as-of.ts";
import { nearest } from "./nearest.ts";
import type { FactTables } from "./registry.ts";

type RegionalFacts = Pick<FactTables, "regionalIndicators" | "regionalValues" | "provinces">;

/** One number a province, in the order of provinces.json; null where there is none, which is never zero. */
export interface ProvinceVector {
  readonly provinces: readonly Province[];
  readonly values: readonly (number | null)[];
  /** Provinces without a value. */
  readonly missing: readonly ProvinceId[];
  /** Share of the provinces that have a value, 0–1. */
  readonly coverage: number;
}

/** An indicator in one year, over the provinces. */
export interface RegionalYear extends ProvinceVector {
  readonly indicator: RegionalIndicator;
  readonly year: number;
  /** The observations behind the values, same order. */
  readonly observations: readonly (RegionalValue | null)[];
  /** The published national figure; null where none is kept. */
  readonly nation: RegionalValue | null;
  /** National figure less the sum of the provinces; null unless both are whole and adding them makes sense. */
  readonly unassigned: number | null;
  /** Every source of the values and the national figure. */
  readonly sources: readonly SourceId[];
}

/**
 * An indicator over the provinces in one year, as a vector that lines up with {@link provinceVector}.
 *
 * @param indicator - Id of a record of regional-indicators.json.
 * @param year - Calendar year; see {@link regionalYears} for those there are.
 * @returns Values in single units; coverage 0 for a year without any.
 * @throws InputError if there is no such indicator.
 * @example regionalYear(bundledFacts(), "rd-expenditure", 2023).coverage; // 1
 */
export function regionalYear(facts: RegionalFacts, indicator: string, year: number): RegionalYear {
  const record = requireIndicator("regionalYear", facts.regionalIndicators, indicator);
  const found = facts.regionalValues.filter((value) => value.indicator === indicator && value.year === year);
  const byCode = new Map(found.map((value) => [value.gb2260, value]));
  const observations = facts.provinces.map(({ gb2260 }) => byCode.get(gb2260) ?? null);
  const nation = found.find(({ level }) => level === "nation") ?? null;
  const behind = [...observations, nation].filter((value) => value !== null);
  const vector = vectorOf(facts.provinces, (_, position) => observations[position]?.value ?? null);
  return {
    ...vector,
    indicator: record,
    year,
    observations,
    nation,
    unassigned: unassigned(record, vector, nation),
    sources: [...new Set(behind.map(({ source }) => source))],
  };
}

function unassigned({ parts }: RegionalIndicator, { values }: ProvinceVector, nation: RegionalValue | null) {
  if (nation === null || (parts !== "all" && parts !== "with-unassigned")) return null;
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : nation.value - sum(known);
}

/**
 * The years in which an indicator has values for provinces.
 *
 * @param least - Share of the provinces that must have a value, 0–1; 1 unless told.
 * @returns Ascending.
 * @throws InputError if there is no such indicator.
 * @example regionalYears(bundledFacts(), "gdp"); // [2019, 2020, 2021, 2022, 2023]
 */
export function regionalYears(facts: RegionalFacts, indicator: string, least = 1): number[] {
  requireIndicator("regionalYears", facts.regionalIndicators, indicator);
  const counts = new Map<number, number>();
  for (const value of facts.regionalValues) {
    if (value.indicator !== indicator || value.level !== "province") continue;
    counts.set(value.year, (counts.get(value.year) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= least * facts.provinces.length)
    .map(([year]) => year)
    .sort((a, b) => a - b);
}

/**
 * A field of the provinces themselves as a vector: census population, or output of 2024.
 *
 * @param field - The census counts everyone on 1 November 2020; no yearly population is kept.
 * @returns Persons, or 100 million CNY.
 * @example provinceVector(bundledFacts(), "population2020Persons").coverage; // 1
 */
export function provinceVector(
  facts: Pick<FactTables, "provinces">,
  field: "population2020Persons" | "gdp2024Cny100Millions",
): ProvinceVector {
  return vectorOf(facts.provinces, (province) => province[field]);
}

function vectorOf(
  provinces: readonly Province[],
  read: (province: Province, position: number) => number | null,
): ProvinceVector {
  const values = provinces.map(read);
  const missing = provinces.filter((_, position) => values[position] === null).map(({ id }) => id);
  const coverage = provinces.length === 0 ? 0 : 1 - missing.length / provinces.length;
  return { provinces, values, missing, coverage };
}

/** One point of a national series. */
export interface NationalPoint extends DateInterval {
  readonly observation: NationalObservation;
}

/** The observations of one indicator that belong in one line: same unit, same entity. */
export interface NationalSeries {
  readonly indicator: NationalIndicator;
  /** Whom the numbers are about, or who counted; null for the country as a whole. */
  readonly entityEn: string | null;
  readonly unit: NationalObservation["unit"];
  readonly points: readonly NationalPoint[];
}

/**
 * An indicator for the country as a whole, as one line for each entity and unit: "developers" and "developer teams" are never
 * joined, nor are counts of two houses.
 *
 * @param indicator - Id of a record of national-indicators.json.
 * @param asOf - Periods that had ended by this day, YYYY-MM-DD; all unless told.
 * @returns Lines by entity and unit, the country first; points by end of the period.
 * @throws InputError if there is no such indicator, or `asOf` is not a day of the calendar.
 * @example nationalSeries(bundledFacts(), "little-giants-batch")[0]?.points.length; // 7
 */
export function nationalSeries(
  facts: Pick<FactTables, "nationalIndicators" | "nationalObservations">,
  indicator: string,
  asOf?: string,
): NationalSeries[] {
  const record = requireIndicator("nationalSeries", facts.nationalIndicators, indicator);
  if (asOf !== undefined) requireAsOf("nationalSeries", { asOf });
  const lines = new Map<string, NationalPoint[]>();
  for (const observation of facts.nationalObservations) {
    if (observation.indicator !== indicator) continue;
    const interval = periodInterval(observation.period);
    if (asOf !== undefined && interval.end > asOf) continue;
    const line = `${observation.entityEn ?? ""}\u0000${JSON.stringify(observation.unit)}`;
    lines.set(line, [...(lines.get(line) ?? []), { ...interval, observation }]);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, points]) => {
      points.sort((a, b) => (a.end + a.start < b.end + b.start ? -1 : 1));
      const [first] = points;
      if (first === undefined) return [];
      const { entityEn = null, unit } = first.observation;
      return [{ indicator: record, entityEn, unit, points }];
    });
}

function requireIndicator<Indicator extends { readonly id: string }>(
  fn: string,
  indicators: readonly Indicator[],
  id: string,
): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found !== undefined) return found;
  const ids = indicators.map((indicator) => indicator.id);
  const meant = nearest(id, ids);
  const remedy = meant === null ? `known are ${ids.join(", ")}` : `did you mean "${meant}"?`;
  throw new InputError({ fn, argument: "indicator", rule: "the id of an indicator", value: id, remedy });
}
