import type { Platform } from "../records/platform.ts";
import { type AsOf, hasCome, requireAsOf } from "./as-of.ts";
import { compareBy } from "./order.ts";
import type { FactTables } from "./registry.ts";

type Entry = Platform["usLists"][number];

/** An entry on a list of the US government that concerns the operator of a platform, as it stood on a day. */
export type UsListEntry = Omit<Entry, "sources"> & {
  readonly platform: Platform["id"];
  readonly sources: readonly string[];
  /** "listed" before a removal that came after the day. */
  readonly status: Entry["status"];
};

/**
 * Entries on US export-control, investment and military lists that concern the operators of platforms.
 *
 * That a list names a firm says what the US government holds against it, not that the platform does what the list is about.
 *
 * @param options - `asOf` as YYYY-MM-DD; `counting` as for every date, see {@link AsOf}.
 * @returns By (listedOn, platform); entries of a day to come are left out.
 * @throws InputError if `asOf` is not a day of the calendar.
 * @example usListEntries(bundledFacts(), { asOf: "2019-12-31" }).some(({ platform }) => platform === "megvii"); // true
 */
export function usListEntries(facts: Pick<FactTables, "platforms">, options: AsOf): UsListEntry[] {
  requireAsOf("usListEntries", options);
  const { asOf, counting } = options;
  return facts.platforms
    .flatMap(({ id, usLists }) => usLists.map((entry) => ({ ...entry, platform: id })))
    .filter(({ listedOn }) => hasCome(listedOn, asOf, counting))
    .map((entry): UsListEntry => {
      const { removedOn } = entry;
      const stands = removedOn !== undefined && !hasCome(removedOn, asOf, counting);
      return stands ? { ...entry, status: "listed" } : entry;
    })
    .sort((a, b) => compareBy(["listedOn", "platform"], a, b));
}

/**
 * How many operators are themselves on the export-control list of the US, the Entity List, parted by how that is known.
 *
 * A parent's entry, an entry that was removed and a notice that was withdrawn do not count.
 *
 * @param entries - As {@link usListEntries} gives them.
 * @returns Counts of operators: `seen` where at least one entry was read in a source, `recalled` where none was.
 * @example entityListed(usListEntries(bundledFacts(), { asOf: "2018-12-31" })).seen; // 0
 */
export function entityListed(entries: readonly UsListEntry[]): { seen: number; recalled: number } {
  const listed = entries.filter(({ list, status }) => list === "entity-list" && status === "listed");
  const all = new Set(listed.map(({ platform }) => platform));
  const seen = new Set(listed.filter(({ verification }) => verification === "seen").map(({ platform }) => platform));
  return { seen: seen.size, recalled: all.size - seen.size };
}
