import type { Facts } from "./load.ts";

/**
 * The latest day on which any record was compared with its sources: the day the facts as a whole speak of when nobody
 * asks for another.
 *
 * @returns YYYY-MM-DD.
 * @example checkedOn(bundledFacts()) >= "2026-11-23"; // true
 */
export function checkedOn(facts: Pick<Facts, "platforms" | "zones" | "milestonesChina" | "milestonesEu">): string {
  const { platforms, zones, milestonesChina, milestonesEu } = facts;
  const days = [...platforms, ...zones, ...milestonesChina, ...milestonesEu].map(
    (record) => record.checkedOn as string,
  );
  return days.reduce((latest, day) => (day > latest ? day : latest), "");
}
