import type { Facts } from "./load.ts";
import { withReadings } from "./readings.ts";
import { withWhatIf } from "./what-if/with-what-if.ts";

/** What an address lays over the facts. */
export interface Overlay {
  /** Other readings of disagreements, `disagreement.position` with commas between. */
  readonly reading?: string | undefined;
  /** A what-if, as `parseWhatIf` reads it. */
  readonly whatif?: string | undefined;
}

/** So many overlays are kept, each with what was worked out from it. */
const KEPT = 40;

const kept = new WeakMap<Facts, Map<string, Facts>>();

/**
 * The facts under the readings and the what-if of an address: the same object for the same address, so that what was
 * computed from it is found again.
 *
 * @param facts - The facts as they are.
 * @param overlay - Empty or absent: nothing is laid.
 * @returns The very facts given when nothing is laid.
 * @throws InputError as {@link withReadings} and {@link withWhatIf} do.
 * @example factsUnder(bundledFacts(), { whatif: "drop-platform.dji" }).platforms.length; // 22
 */
export function factsUnder(facts: Facts, { reading = "", whatif = "" }: Overlay): Facts {
  if (reading === "" && whatif === "") return facts;
  const known = kept.get(facts) ?? new Map<string, Facts>();
  kept.set(facts, known);
  const key = JSON.stringify([reading, whatif]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const laid = withWhatIf(withReadings(facts, reading === "" ? [] : reading.split(",")), whatif);
  if (known.size >= KEPT) known.clear();
  known.set(key, laid);
  return laid;
}
