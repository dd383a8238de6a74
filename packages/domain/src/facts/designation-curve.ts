import { dateInterval } from "../records/primitives.ts";
import { hasCome, requireAsOf } from "./as-of.ts";
import { type Designation, type DesignationKind, designations } from "./designations.ts";
import { inMegaRegions, type MegaRegionDefinition } from "./geography.ts";
import type { FactTables } from "./registry.ts";

/** The two ends between which a number lies because some dates are known to the month or year only. */
export interface Ends {
  readonly min: number;
  readonly max: number;
}

/** The state of things from a day on, until the next step. */
export interface CurveStep {
  /** YYYY-MM-DD. */
  readonly on: string;
  /** Designations so far. */
  readonly total: Ends;
  /** Those inside the three mega-regions. */
  readonly inside: Ends;
  /** Smallest and largest share inside that the dates allow, fractions 0–1; null where there may be no designation yet. */
  readonly share: Ends | null;
}

/** What a cumulative curve is drawn of. */
export interface CurveOptions {
  readonly kind: DesignationKind;
  /** Last day of the curve, YYYY-MM-DD. */
  readonly asOf: string;
  readonly definition?: MegaRegionDefinition | undefined;
}

/**
 * Designations over time as a right-continuous step curve with both ends of every number.
 *
 * A date known to the year may be any of its days: from its first day the designation may have come, from its last it
 * has. So a step stands at every first and last day. For whole years, where both ends meet, see {@link designationYears}.
 *
 * @param options - `kind`; `asOf`; `definition` of the mega-regions, "zone-regions" unless told.
 * @returns Steps by day, none when nothing may have come.
 * @throws InputError if `asOf` is not a day of the calendar or `kind` is unknown.
 * @example designationCurve(bundledFacts(), { kind: "zones", asOf: "2026-11-23" }).at(-1)?.inside; // { min: 9, max: 9 }
 */
export function designationCurve(
  facts: Pick<FactTables, "platforms" | "zones" | "regions">,
  { kind, asOf, definition }: CurveOptions,
): CurveStep[] {
  requireAsOf("designationCurve", { asOf });
  const all = designations(facts, kind).map((designation) => ({
    ...designation,
    isInside: inMegaRegions(designation.gb2260, facts, definition),
  }));
  const days = new Set(all.flatMap(({ on }) => Object.values(dateInterval(on))).filter((day) => day <= asOf));
  return [...days].sort().map((on) => stepAt(all, on));
}

function stepAt(all: readonly (Designation & { isInside: boolean })[], on: string): CurveStep {
  const certain = all.filter((designation) => hasCome(designation.on, on, "certain"));
  const possible = all.filter((designation) => hasCome(designation.on, on, "possible"));
  const inside = { min: certain.filter(isInside).length, max: possible.filter(isInside).length };
  const total = { min: certain.length, max: possible.length };
  const outside = { min: total.min - inside.min, max: total.max - inside.max };
  const share =
    total.min === 0
      ? null
      : { min: inside.min / (inside.min + outside.max), max: inside.max / (inside.max + outside.min) };
  return { on, total, inside, share };
}

function isInside(designation: { isInside: boolean }): boolean {
  return designation.isInside;
}

/**
 * When half of all designations had come.
 *
 * @param options - As for {@link designationCurve}; half is of those certain by `asOf`.
 * @returns First day by which half may have come and first by which it certainly has, YYYY-MM-DD; null when there are none.
 * @throws InputError if `asOf` is not a day of the calendar or `kind` is unknown.
 * @example timeToHalf(bundledFacts(), { kind: "platforms", asOf: "2026-11-23" })?.latest; // "2019-08-29"
 */
export function timeToHalf(
  facts: Pick<FactTables, "platforms" | "zones" | "regions">,
  options: CurveOptions,
): { readonly earliest: string; readonly latest: string } | null {
  const steps = designationCurve(facts, options);
  const half = (steps.at(-1)?.total.min ?? 0) / 2;
  const earliest = steps.find(({ total }) => half > 0 && total.max >= half);
  const latest = steps.find(({ total }) => half > 0 && total.min >= half);
  return earliest === undefined || latest === undefined ? null : { earliest: earliest.on, latest: latest.on };
}
