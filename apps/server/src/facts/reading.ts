import { type Facts, withReadings } from "@observatory/domain/facts";

/** So many combinations of readings are kept, each with what was worked out from it. */
const KEPT = 40;

const kept = new WeakMap<Facts, Map<string, Facts>>();

/**
 * The facts under the readings of an address, the same object for the same readings.
 *
 * @param reading - `disagreement.position`, with commas between; absent or empty: the facts as they are.
 * @throws InputError if a reading is unknown.
 */
export function underReading(facts: Facts, reading: string | undefined): Facts {
  if (reading === undefined || reading === "") return facts;
  const known = kept.get(facts) ?? new Map<string, Facts>();
  kept.set(facts, known);
  const read = known.get(reading) ?? withReadings(facts, reading.split(","));
  if (known.size >= KEPT) known.clear();
  known.set(reading, read);
  return read;
}
