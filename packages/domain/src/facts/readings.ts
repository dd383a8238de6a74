import { InputError } from "../errors.ts";
import type { Change, Disagreement } from "../records/disagreement.ts";
import type { Facts } from "./load.ts";
import { nearest } from "./nearest.ts";
import { withChanges } from "./patch.ts";

/** A side of a disagreement that a reader can switch to. */
export interface Reading {
  /** `disagreement.position`, the word in addresses. */
  readonly id: string;
  readonly disagreement: Disagreement;
  readonly says: string;
  readonly changes: readonly Change[];
}

/**
 * Every reading other than the one the tables follow that would change them.
 *
 * @returns In the order of disagreements.json.
 * @example switchableReadings(bundledFacts()).some((reading) => reading.id === "cloudwalk-seat.chongqing"); // true
 */
export function switchableReadings(facts: Pick<Facts, "disagreements">): Reading[] {
  return facts.disagreements.flatMap((disagreement) =>
    disagreement.positions.flatMap(({ id, says, changes }) =>
      changes === undefined ? [] : [{ id: `${disagreement.id}.${id}`, disagreement, says, changes }],
    ),
  );
}

/**
 * The facts under other readings of what sources disagree about. Everything computed from the result follows them.
 *
 * @param facts - The facts; readings already switched on stay so.
 * @param readings - Each as `disagreement.position`, at most one position of a disagreement; order does not matter. The
 *   position that the tables follow may be named and changes nothing.
 * @returns Facts that list the readings laid over them, sorted, in `readings`; the very facts given when there is nothing to lay.
 * @throws InputError if a reading is unknown, changes nothing in the tables, or contradicts another; names what is known.
 * @example withReadings(bundledFacts(), ["cloudwalk-seat.chongqing"]).readings; // ["cloudwalk-seat.chongqing"]
 */
export function withReadings(facts: Facts, readings: readonly string[]): Facts {
  const known = switchableReadings(facts);
  const defaults = new Set(facts.disagreements.map((disagreement) => `${disagreement.id}.${disagreement.default}`));
  const wanted = [...new Set([...facts.readings, ...readings])].filter((id) => !defaults.has(id)).sort();
  const chosen = wanted.map((id) => known.find((reading) => reading.id === id) ?? refuseUnknown(id, readings, known));
  requireOnePosition(chosen, readings);
  const fresh = chosen.filter((reading) => !facts.readings.includes(reading.id));
  if (fresh.length === 0) return facts;
  return {
    ...withChanges(
      facts,
      fresh.flatMap((reading) => reading.changes),
    ),
    readings: wanted,
  };
}

function refuseUnknown(id: string, readings: readonly string[], known: readonly Reading[]): never {
  const ids = known.map((reading) => reading.id);
  const meant = nearest(id, ids);
  const remedy = meant === null ? `known are ${ids.join(", ")}` : `did you mean "${meant}"?`;
  const path = [readings.indexOf(id)];
  const rule = "readings that can be switched on, as disagreement.position";
  throw new InputError({ fn: "withReadings", argument: "readings", path, rule, value: id, remedy });
}

function requireOnePosition(chosen: readonly Reading[], readings: readonly string[]): void {
  const again = chosen.find((reading, i) => chosen[i - 1]?.disagreement === reading.disagreement);
  if (again === undefined) return;
  const path = [readings.indexOf(again.id)];
  const rule = "one position of a disagreement at a time";
  throw new InputError({ fn: "withReadings", argument: "readings", path, rule, value: again.id });
}
