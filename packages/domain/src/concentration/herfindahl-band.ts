import { InputError } from "../errors.ts";
import { requireWithin } from "../numeric/guards.ts";

/** Ranges of the Herfindahl index as a guideline names them: data, never part of a formula. */
export interface HerfindahlBands {
  /** From here on moderately concentrated, this value included; 0–1. */
  readonly moderateFrom: number;
  /** Above this highly concentrated, this value not included; null: the text names no high band. */
  readonly highAbove: number | null;
}

export type HerfindahlBand = "low" | "moderate" | "high";

/**
 * The band of a guideline in which a Herfindahl index lies.
 *
 * Guidelines speak of relevant markets after a merger; a share of devices or users is neither.
 *
 * @param index - The index, in [0, 1]; guidelines print it times 10,000.
 * @param bands - The guideline's limits, as data.
 * @returns The band.
 * @throws InputError if `index` is outside [0, 1], or the limits are not in order.
 * @source Form of US Merger Guidelines (2023), §2.1, and European Commission (2004), Guidelines on horizontal mergers.
 * @example herfindahlBand(0.19, { moderateFrom: 0.1, highAbove: 0.18 }); // "high"
 */
export function herfindahlBand(index: number, bands: HerfindahlBands): HerfindahlBand {
  const fn = "herfindahlBand";
  requireWithin({ fn, argument: "index" }, index, 0, 1);
  const { moderateFrom, highAbove } = bands;
  if (!(moderateFrom <= (highAbove ?? 1))) {
    throw new InputError({ fn, argument: "bands", rule: "moderateFrom ≤ highAbove", value: moderateFrom });
  }
  if (highAbove !== null && index > highAbove) return "high";
  return index >= moderateFrom ? "moderate" : "low";
}

/**
 * The bands that an interval of the index touches, lowest first; one band means the interval decides.
 *
 * @param min - Lower end, in [0, 1].
 * @param max - Upper end, in [min, 1].
 * @param bands - The guideline's limits, as data.
 * @returns One to three bands.
 * @throws InputError if an end is outside [0, 1], or the ends or the limits are not in order.
 * @source As {@link herfindahlBand}.
 * @example herfindahlBandsWithin(0.09, 0.12, { moderateFrom: 0.1, highAbove: 0.18 }); // ["low", "moderate"]
 */
export function herfindahlBandsWithin(min: number, max: number, bands: HerfindahlBands): readonly HerfindahlBand[] {
  requireWithin({ fn: "herfindahlBandsWithin", argument: "max" }, max, min, 1);
  const all: readonly HerfindahlBand[] = ["low", "moderate", "high"];
  return all.slice(all.indexOf(herfindahlBand(min, bands)), all.indexOf(herfindahlBand(max, bands)) + 1);
}
