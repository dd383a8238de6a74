import { InputError } from "../errors.ts";
import type { FactTables } from "./registry.ts";
import { provinceVector, regionalYear, regionalYears } from "./series.ts";

/** What a spread over provinces is measured against. */
export const bases = ["population", "gdp", "rd"] as const;
export type Base = (typeof bases)[number];

/** A base over the 31 provincial units, in the order of provinces.json. */
export interface ProvinceBase {
  readonly base: Base;
  /** The year the numbers are of. */
  readonly year: number;
  /** Persons, or CNY in the unit of the series: only the proportions matter. */
  readonly values: readonly number[];
  /** Records behind the numbers, as `table/id`. */
  readonly records: readonly string[];
}

/**
 * Population, output or R&D spending of the provinces: what platforms or zones might be expected in proportion to.
 *
 * @param base - "population": census of 2020, the only complete one; "gdp": provincial output of 2024; "rd": R&D spending of
 *   the last year by `asOf` for which all provinces have a value, or of the first such year if there is none before.
 * @param asOf - Day as YYYY-MM-DD; matters for "rd" only.
 * @throws InputError if `base` is unknown.
 * @example provinceBase(bundledFacts(), "population", "2026-11-23").values.length; // 31
 */
export function provinceBase(
  facts: Pick<FactTables, "provinces" | "regionalIndicators" | "regionalValues">,
  base: Base,
  asOf: string,
): ProvinceBase {
  switch (base) {
    case "population":
      return ofProvinces(facts, base, "population2020Persons", 2020);
    case "gdp":
      return ofProvinces(facts, base, "gdp2024Cny100Millions", 2024);
    case "rd": {
      const years = regionalYears(facts, "rd-expenditure");
      const year = years.findLast((one) => `${one}-12-31` <= asOf) ?? years[0] ?? Number(asOf.slice(0, 4));
      const { values, observations } = regionalYear(facts, "rd-expenditure", year);
      const records = observations.flatMap((value) => (value === null ? [] : [`regional-values/${value.id}`]));
      return { base, year, values: values.map((value) => value ?? 0), records };
    }
    default:
      throw new InputError({
        fn: "provinceBase",
        argument: "base",
        rule: `one of ${bases.join(", ")}`,
        value: base satisfies never,
      });
  }
}

function ofProvinces(
  facts: Pick<FactTables, "provinces">,
  base: Base,
  field: "population2020Persons" | "gdp2024Cny100Millions",
  year: number,
): ProvinceBase {
  const values = provinceVector(facts, field).values.map((value) => value ?? 0);
  return { base, year, values, records: facts.provinces.map(({ id }) => `provinces/${id}`) };
}
