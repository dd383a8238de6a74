import type { Place } from "../records/place.ts";
import type { Gb2260 } from "../records/primitives.ts";
import type { Province } from "../records/province.ts";
import type { Region } from "../records/region.ts";
import type { FactTables } from "./registry.ts";

/**
 * How the three mega-regions are drawn. `zone-regions`: as defined, the Pearl River Delta being nine cities.
 * `whole-provinces`: every province that a mega-region touches, all of Guangdong therefore; what to compare with series
 * that exist for provinces only.
 */
export type MegaRegionDefinition = "zone-regions" | "whole-provinces";

/**
 * Whether a division is another, or lies in it.
 *
 * @param inner - Code of what may lie inside.
 * @param outer - Code of a province (xx0000), prefecture (xxyy00) or county.
 * @example liesIn("330521", "330000"); // true
 */
export function liesIn(inner: string, outer: string): boolean {
  return inner.startsWith(outer.replace(/(00){1,2}$/, ""));
}

/**
 * The place with this code.
 *
 * @returns Null when places.json has none.
 * @example placeOf(bundledFacts(), "330521")?.nameEn; // "Deqing County"
 */
export function placeOf(facts: Pick<FactTables, "places">, code: string): Place | null {
  return facts.places.find((place) => place.gb2260 === code) ?? null;
}

/**
 * The province in which a code lies.
 *
 * @returns Null outside the 31 units the facts cover, as for Hong Kong.
 * @example provinceOf(bundledFacts(), "330521")?.id; // "zhejiang"
 */
export function provinceOf(facts: Pick<FactTables, "provinces">, code: string): Province | null {
  return facts.provinces.find((province) => liesIn(code, province.gb2260)) ?? null;
}

/**
 * The region in which a code lies; membership tables decide, nothing is stored with the place.
 *
 * @returns Null outside all four regions.
 * @example regionOf(bundledFacts(), "330521")?.id; // "yangtze-river-delta"
 */
export function regionOf(facts: Pick<FactTables, "regions">, code: string): Region | null {
  return facts.regions.find((region) => region.members.some((member) => liesIn(code, member))) ?? null;
}

/**
 * Whether something lies in one of the three mega-regions.
 *
 * @param record - A platform, a zone, or anything else with a seat or a place; or a code itself.
 * @param definition - See {@link MegaRegionDefinition}; "zone-regions" unless told.
 * @example inMegaRegions("440500", bundledFacts(), "whole-provinces"); // true: Shantou is in Guangdong, not in the delta
 */
export function inMegaRegions(
  record: string | { readonly seatGb2260: Gb2260 } | { readonly placeGb2260: Gb2260 },
  facts: Pick<FactTables, "regions">,
  definition: MegaRegionDefinition = "zone-regions",
): boolean {
  const code = codeOf(record);
  return facts.regions
    .filter((region) => region.isMegaRegion)
    .flatMap((region) => region.members)
    .some((member) => liesIn(code, definition === "whole-provinces" ? provinceCode(member) : member));
}

function codeOf(record: Parameters<typeof inMegaRegions>[0]): string {
  if (typeof record === "string") return record;
  return "seatGb2260" in record ? record.seatGb2260 : record.placeGb2260;
}

/** Code of the province that a code lies in, by its first two digits. */
export function provinceCode(code: string): string {
  return `${code.slice(0, 2)}0000`;
}
