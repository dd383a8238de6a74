import { type AsOf, hasCome, requireAsOf } from "./as-of.ts";
import { type Designation, type DesignationKind, designations } from "./designations.ts";
import { inMegaRegions, type MegaRegionDefinition } from "./geography.ts";
import type { FactTables } from "./registry.ts";

/** Of some designations, how many lie inside the three mega-regions. */
export interface InsideCount {
  readonly inside: number;
  readonly total: number;
  /** Fraction 0–1; null while there is nothing to divide by. */
  readonly share: number | null;
}

/** One calendar year of designations. */
export interface DesignationYear {
  readonly year: number;
  /** Designations of this year that had come by `asOf`, by date and id. */
  readonly designations: readonly Designation[];
  /** Of this year. */
  readonly cohort: InsideCount;
  /** Up to the end of this year, or to `asOf` when it is earlier. */
  readonly cumulative: InsideCount;
}

/** How designations are counted by year. */
export interface DesignationYearsOptions extends AsOf {
  readonly kind: DesignationKind;
  readonly definition?: MegaRegionDefinition | undefined;
}

/**
 * Designations by year with their share inside the three mega-regions, of the year and cumulative. Every date is known to
 * the year, so whole years are certain; only in the year of `asOf` does `counting` matter.
 *
 * @param options - `kind`; `asOf`, `counting`; `definition` of the mega-regions, "zone-regions" unless told.
 * @returns Every year from the first designation to the year of `asOf`, those without designations included; none when
 *   nothing had come.
 * @throws InputError if `asOf` is not a day of the calendar or `kind` is unknown.
 * @example designationYears(bundledFacts(), { kind: "zones", asOf: "2021-12-31" }).map((year) => year.cumulative.inside); // [7, 8, 9]
 */
export function designationYears(
  facts: Pick<FactTables, "platforms" | "zones" | "regions">,
  options: DesignationYearsOptions,
): DesignationYear[] {
  requireAsOf("designationYears", options);
  const { kind, asOf, counting, definition } = options;
  const come = designations(facts, kind).filter(({ on }) => hasCome(on, asOf, counting));
  const first = come[0] === undefined ? Number.POSITIVE_INFINITY : yearOf(come[0].on);
  const years: DesignationYear[] = [];
  for (let year = first; year <= yearOf(asOf); year++) {
    const cohort = come.filter(({ on }) => yearOf(on) === year);
    const sofar = come.filter(({ on }) => yearOf(on) <= year);
    years.push({
      year,
      designations: cohort,
      cohort: countInside(facts, cohort, definition),
      cumulative: countInside(facts, sofar, definition),
    });
  }
  return years;
}

/**
 * How many of some designations lie inside the three mega-regions.
 *
 * @returns Counts, and their quotient; null when there are no designations.
 * @example countInside(bundledFacts(), []).share; // null
 */
export function countInside(
  facts: Pick<FactTables, "regions">,
  some: readonly Designation[],
  definition: MegaRegionDefinition = "zone-regions",
): InsideCount {
  const inside = some.filter(({ gb2260 }) => inMegaRegions(gb2260, facts, definition)).length;
  return { inside, total: some.length, share: some.length === 0 ? null : inside / some.length };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
