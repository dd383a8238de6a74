import { inMegaRegions } from "../geography.ts";
import type { Facts } from "../load.ts";
import { regionalYear, regionalYears } from "../series.ts";

/** A series over all provinces in one year. */
export interface ProvinceSeries {
  readonly values: readonly number[];
  readonly records: readonly string[];
}

/**
 * A regional indicator of a year, whole: null unless every province has a value. Series are by province, so the mega-regions
 * take whole provinces here (`M_province`: all of Guangdong for the Pearl River Delta).
 */
export function seriesOf(facts: Facts, indicator: string, year: number): ProvinceSeries | null {
  const found = regionalYear(facts, indicator, year);
  if (found.coverage < 1) return null;
  const records = found.observations.flatMap((value) => (value === null ? [] : [`regional-values/${value.id}`]));
  return { values: found.values.map((value) => value ?? 0), records };
}

/** The year that "since 2017" starts from: 2017, or the first year after it for which the series is whole. */
export function baselineYear(facts: Facts, indicator: string): number | null {
  return regionalYears(facts, indicator).find((year) => year >= 2017) ?? null;
}

/** Whether each province belongs to the mega-regions, by whole provinces. */
export function insideByProvince(facts: Facts): boolean[] {
  return facts.provinces.map(({ gb2260 }) => inMegaRegions(gb2260, facts, "whole-provinces"));
}

/** Share of a series outside the mega-regions. */
export function shareOutside(facts: Facts, { values }: ProvinceSeries): number {
  const inside = insideByProvince(facts);
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.reduce((sum, value, i) => (inside[i] ? sum : sum + value), 0) / total;
}

/** People of a year, as output over output per head: no yearly population is kept. */
export function populationOf(facts: Facts, year: number): ProvinceSeries | null {
  const [gdp, perHead] = [seriesOf(facts, "gdp", year), seriesOf(facts, "gdp-per-capita", year)];
  if (gdp === null || perHead === null) return null;
  return {
    values: gdp.values.map((value, i) => value / (perHead.values[i] ?? 1)),
    records: [...gdp.records, ...perHead.records],
  };
}
