import { InputError } from "../errors.ts";
import type { Platform } from "../records/platform.ts";
import type { Gb2260, PartialDate } from "../records/primitives.ts";
import type { Zone } from "../records/zone.ts";
import { type AsOf, hasCome, requireAsOf } from "./as-of.ts";
import type { FactTables } from "./registry.ts";

/** The two schemes that the brief counts. */
export type DesignationKind = "platforms" | "zones";

/** What platforms and zones have in common: something was designated somewhere, on a day known more or less well. */
export interface Designation {
  readonly kind: DesignationKind;
  readonly id: string;
  /** The operator's brand, or the city. */
  readonly nameEn: string;
  readonly nameZh: string;
  readonly on: PartialDate;
  /** Seat of the operator, or the zone itself. */
  readonly gb2260: Gb2260;
}

/**
 * The platforms designated by a day.
 *
 * @param options - `asOf` as YYYY-MM-DD; with `counting` "certain", as it is unless told, a platform of "2022" counts from
 *   31 December 2022, with "possible" from 1 January.
 * @returns By (designatedOn, id).
 * @throws InputError if `asOf` is not a day of the calendar.
 * @example platformsAsOf(bundledFacts(), { asOf: "2019-12-31" }).length; // 15
 */
export function platformsAsOf(facts: Pick<FactTables, "platforms">, options: AsOf): readonly Platform[] {
  requireAsOf("platformsAsOf", options);
  return facts.platforms.filter(({ designatedOn }) => hasCome(designatedOn, options.asOf, options.counting));
}

/**
 * The zones approved by a day; see {@link platformsAsOf} for `counting`. An approval day may be that of the letter, of its
 * release or of a report: `approvedBasis` says which.
 *
 * @returns By (approvedOn, id).
 * @throws InputError if `asOf` is not a day of the calendar.
 * @example zonesAsOf(bundledFacts(), { asOf: "2019-12-31" }).length; // 7
 */
export function zonesAsOf(facts: Pick<FactTables, "zones">, options: AsOf): readonly Zone[] {
  requireAsOf("zonesAsOf", options);
  return facts.zones.filter(({ approvedOn }) => hasCome(approvedOn, options.asOf, options.counting));
}

/**
 * Platforms or zones in the one form that counts, shares and curves are computed from.
 *
 * @returns All of them, by date and id; for those of a day, filter by `hasCome` or use {@link platformsAsOf}.
 * @throws InputError if `kind` is neither "platforms" nor "zones".
 * @example designations(bundledFacts(), "zones")[0]?.id; // "beijing"
 */
export function designations(facts: Pick<FactTables, "platforms" | "zones">, kind: DesignationKind): Designation[] {
  switch (kind) {
    case "platforms":
      return facts.platforms.map(({ id, brandEn, brandZh, designatedOn, seatGb2260 }) => {
        return { kind, id, nameEn: brandEn, nameZh: brandZh, on: designatedOn, gb2260: seatGb2260 };
      });
    case "zones":
      return facts.zones.map(({ id, nameEn, nameZh, approvedOn, placeGb2260 }) => {
        return { kind, id, nameEn, nameZh, on: approvedOn, gb2260: placeGb2260 };
      });
    default: {
      const rule = '"platforms" or "zones"';
      throw new InputError({ fn: "designations", argument: "kind", rule, value: kind satisfies never });
    }
  }
}

/**
 * The designations of one kind that had come by a day; see {@link platformsAsOf} for `counting`.
 *
 * @returns By date and id.
 * @throws InputError if `asOf` is not a day of the calendar or `kind` is unknown.
 * @example designationsAsOf(bundledFacts(), "zones", { asOf: "2020-12-31" }).length; // 13
 */
export function designationsAsOf(
  facts: Pick<FactTables, "platforms" | "zones">,
  kind: DesignationKind,
  options: AsOf,
): Designation[] {
  requireAsOf("designationsAsOf", options);
  return designations(facts, kind).filter(({ on }) => hasCome(on, options.asOf, options.counting));
}
