import type { Place } from "../records/place.ts";
import type { Region } from "../records/region.ts";
import { type AsOf, requireAsOf } from "./as-of.ts";
import { type Designation, designationsAsOf } from "./designations.ts";
import { placeOf, regionOf } from "./geography.ts";
import type { FactTables } from "./registry.ts";

/** One city or county with all that was designated there. */
export interface DesignationPlace {
  readonly place: Place;
  /** Null outside all four regions. */
  readonly region: Region | null;
  /** By date and id. */
  readonly platforms: readonly Designation[];
  readonly zones: readonly Designation[];
}

/**
 * The places that hold a platform or a zone, with what they hold: what a map draws, and what "in the same city" means.
 * For amounts over cities alone see {@link designationCounts}.
 *
 * @param options - `asOf` as YYYY-MM-DD; `counting` decides what a bare year counts as, see {@link AsOf}.
 * @returns Those that hold most first, then by id.
 * @throws InputError if `asOf` is not a day of the calendar.
 * @example designationPlaces(bundledFacts(), { asOf: "2021-12-31" })[0]?.place.nameEn; // "Beijing"
 */
export function designationPlaces(
  facts: Pick<FactTables, "platforms" | "zones" | "places" | "regions">,
  options: AsOf,
): DesignationPlace[] {
  requireAsOf("designationPlaces", options);
  const platforms = designationsAsOf(facts, "platforms", options);
  const zones = designationsAsOf(facts, "zones", options);
  const codes = new Set([...platforms, ...zones].map(({ gb2260 }) => gb2260));
  return [...codes]
    .flatMap((code): DesignationPlace[] => {
      const place = placeOf(facts, code);
      const here = ({ gb2260 }: Designation) => gb2260 === code;
      const held = { platforms: platforms.filter(here), zones: zones.filter(here) };
      return place === null ? [] : [{ place, region: regionOf(facts, code), ...held }];
    })
    .sort((a, b) => heldBy(b) - heldBy(a) || (a.place.id < b.place.id ? -1 : 1));
}

function heldBy({ platforms, zones }: DesignationPlace): number {
  return platforms.length + zones.length;
}
