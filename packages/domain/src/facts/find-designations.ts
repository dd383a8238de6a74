import { InputError } from "../errors.ts";
import type { Place } from "../records/place.ts";
import type { OperatorType } from "../records/platform.ts";
import type { Region } from "../records/region.ts";
import type { AsOf } from "./as-of.ts";
import type { Language } from "./claims/words.ts";
import { type Designation, type DesignationKind, designationsAsOf } from "./designations.ts";
import { folded } from "./folded.ts";
import { placeOf, provinceOf, regionOf } from "./geography.ts";
import { placeName } from "./place-name.ts";
import type { FactTables } from "./registry.ts";
import { wordIn } from "./word-in.ts";

type Tables = Pick<FactTables, "platforms" | "zones" | "places" | "provinces" | "regions">;

/** A platform or zone with what a reader may narrow it by. */
export interface FoundDesignation extends Designation {
  /** What a platform is for, in the language asked for; null for a zone. */
  readonly field: string | null;
  /** Who is behind a platform; null for a zone. */
  readonly operatorType: OperatorType | null;
  readonly place: Place | null;
  /** Null outside all four regions. */
  readonly region: Region | null;
}

/** Which designations are wanted; what is left out does not narrow. */
export interface DesignationQuery extends AsOf {
  readonly kind?: DesignationKind | undefined;
  /** Four digits. */
  readonly year?: string | undefined;
  /** Id of a region, "mega-regions" for any of the three, "elsewhere" for none of the regions. */
  readonly region?: string | undefined;
  /** Platforms alone have one. */
  readonly operatorType?: OperatorType | undefined;
  /** Words that must all occur in the names, field, operator, place or province, in either script. */
  readonly q?: string | undefined;
  /** Of the field, for showing and for `q`; "en" unless told. */
  readonly language?: Language | undefined;
}

/**
 * The platforms and zones that answer to some choices, in one list.
 *
 * For records of every table by words use {@link searchFacts}; for counts {@link designationCounts}.
 *
 * @returns Platforms before zones, each by date and id.
 * @throws InputError if `asOf` is not a day of the calendar or `region` names none.
 * @example findDesignations(bundledFacts(), { asOf: "2019-12-31", kind: "zones", region: "yangtze-river-delta" }).map(({ id }) => id); // ["shanghai", "hangzhou", "hefei", "deqing"]
 */
export function findDesignations(facts: Tables, query: DesignationQuery): FoundDesignation[] {
  const { asOf, counting, kind, year, region, operatorType, q = "", language = "en" } = query;
  if (region !== undefined) requireRegion(facts, region);
  const words = folded(q)
    .split(" ")
    .filter((word) => word !== "");
  return (["platforms", "zones"] as const)
    .filter((one) => kind === undefined || kind === one)
    .flatMap((one) => designationsAsOf(facts, one, { asOf, counting }))
    .map((one) => found(facts, one, language))
    .filter(({ on }) => year === undefined || on.startsWith(year))
    .filter((one) => region === undefined || liesInRegion(one.region, region))
    .filter((one) => operatorType === undefined || one.operatorType === operatorType)
    .filter((one) => {
      const text = words.length === 0 ? "" : folded(textOf(facts, one));
      return words.every((word) => text.includes(word));
    });
}

function found(facts: Tables, one: Designation, language: Language): FoundDesignation {
  const platform = one.kind === "platforms" ? facts.platforms.find(({ id }) => id === one.id) : undefined;
  return {
    ...one,
    field: platform === undefined ? null : wordIn(platform, "subfield", language),
    operatorType: platform?.operatorType ?? null,
    place: placeOf(facts, one.gb2260),
    region: regionOf(facts, one.gb2260),
  };
}

function liesInRegion(region: Region | null, wanted: string): boolean {
  if (wanted === "elsewhere") return region === null;
  return wanted === "mega-regions" ? region?.isMegaRegion === true : region?.id === wanted;
}

function textOf(facts: Tables, one: FoundDesignation): string {
  const platform = one.kind === "platforms" ? facts.platforms.find(({ id }) => id === one.id) : undefined;
  const province = provinceOf(facts, one.gb2260);
  const ofPlatform = [platform?.operatorEn, platform?.operatorZh, platform?.subfieldEn, platform?.subfieldZh];
  const inAll = (nameEn = "") => (["en", "de", "fr"] as const).map((language) => placeName(nameEn, language));
  const ofPlace = [...inAll(one.place?.nameEn), one.place?.nameZh, ...inAll(province?.nameEn), province?.nameZh];
  return [one.id, one.nameEn, one.nameZh, one.field, ...ofPlatform, ...ofPlace].join(" ");
}

function requireRegion({ regions }: Tables, value: string): void {
  const known = [...regions.map(({ id }): string => id), "mega-regions", "elsewhere"];
  if (known.includes(value)) return;
  throw new InputError({ fn: "findDesignations", argument: "region", rule: `one of ${known.join(", ")}`, value });
}
