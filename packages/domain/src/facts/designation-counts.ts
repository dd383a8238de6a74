import { InputError } from "../errors.ts";
import type { AsOf } from "./as-of.ts";
import { type Designation, type DesignationKind, designationsAsOf } from "./designations.ts";
import { placeOf, provinceOf, regionOf } from "./geography.ts";
import type { FactTables } from "./registry.ts";

/** What designations are counted over. */
export type CountedBy = "city" | "province" | "region" | "operator-type";

/** One city, province, region or kind of operator with the designations it holds. */
export interface DesignationCount {
  /** Id of the record in places, provinces or regions, or the kind of operator; "elsewhere" for what lies in none. */
  readonly id: string;
  /** English and Chinese name; null for what is a word of the catalogues (kinds of operator, elsewhere). */
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  readonly count: number;
  readonly designations: readonly Designation[];
}

/** What is counted, over what, and until when. */
export interface CountOptions extends AsOf {
  readonly kind: DesignationKind;
  readonly by: CountedBy;
}

type CountedFacts = Pick<FactTables, "platforms" | "zones" | "places" | "provinces" | "regions">;

/**
 * Designations by city, province, region or kind of operator: the amounts that concentration and inequality are computed
 * from (`counts.map((unit) => unit.count)`).
 *
 * Provinces and regions are listed with and without designations, since a province without a platform is a province;
 * cities and kinds of operator only with one. By region, what lies in none of the four is "elsewhere"; by province, what
 * lies outside the 31 units, only if there is any.
 *
 * @param options - `kind`; `by`; `asOf`, `counting`.
 * @returns Largest first, then by id.
 * @throws InputError if `asOf` is not a day of the calendar, `kind` or `by` is unknown, or zones are asked for by operator type.
 * @example designationCounts(bundledFacts(), { kind: "platforms", by: "city", asOf: "2022-12-31" })[0]?.count; // 8
 */
export function designationCounts(facts: CountedFacts, options: CountOptions): DesignationCount[] {
  const groups = new Map(
    emptyUnits(facts, options).map((unit) => [unit.id, { ...unit, designations: [] as Designation[] }]),
  );
  for (const designation of designationsAsOf(facts, options.kind, options)) {
    const unit = unitOf(facts, designation, options.by);
    const group = groups.get(unit.id) ?? { ...unit, designations: [] };
    group.designations.push(designation);
    groups.set(unit.id, group);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, count: group.designations.length }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

type Unit = Pick<DesignationCount, "id" | "nameEn" | "nameZh">;

const elsewhere: Unit = { id: "elsewhere", nameEn: null, nameZh: null };

/** The units that are listed even when they hold nothing. */
function emptyUnits(facts: CountedFacts, { by, kind }: CountOptions): Unit[] {
  switch (by) {
    case "province":
      return facts.provinces.map(named);
    case "region":
      return [...facts.regions.map(named), elsewhere];
    case "operator-type":
      if (kind !== "zones") return [];
      throw new InputError({
        fn: "designationCounts",
        argument: "by",
        rule: "city, province or region for zones",
        value: by,
      });
    case "city":
      return [];
    default: {
      const rule = "city, province, region or operator-type";
      throw new InputError({ fn: "designationCounts", argument: "by", rule, value: by satisfies never });
    }
  }
}

function unitOf(facts: CountedFacts, { gb2260, id }: Designation, by: CountedBy): Unit {
  if (by === "operator-type") {
    const type = facts.platforms.find((platform) => platform.id === id)?.operatorType;
    return { id: type ?? elsewhere.id, nameEn: null, nameZh: null };
  }
  const unit = { city: placeOf, province: provinceOf, region: regionOf }[by](facts, gb2260);
  return unit === null ? elsewhere : named(unit);
}

function named({ id, nameEn, nameZh }: { id: string; nameEn: string; nameZh: string }): Unit {
  return { id, nameEn, nameZh };
}
