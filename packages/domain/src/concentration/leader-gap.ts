import { readRankedHolders } from "./holders.ts";
import { defineIndex } from "./index-definition.ts";

/**
 * Leader gap: the largest share less the second largest; a single holder leads by all it has.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @returns Share in [0, 1]; null when all amounts are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source Difference of the two leading shares; no single origin.
 * @example leaderGap([40, 30, 20, 10]); // 0.1
 */
export function leaderGap(amounts: ArrayLike<number>): number | null {
  const { amounts: ascending, total } = readRankedHolders({ fn: "leaderGap", argument: "amounts" }, amounts);
  return leaderGapOf(ascending, total);
}

/** The gap between positive amounts sorted ascending. */
export function leaderGapOf(ascending: Float64Array, total: number): number | null {
  if (total === 0) return null;
  const n = ascending.length;
  return ((ascending[n - 1] as number) - (n > 1 ? (ascending[n - 2] as number) : 0)) / total;
}

export const leaderGapIndex = defineIndex({
  id: "leader-gap",
  name: { en: "Gap between the two largest", de: "Abstand der zwei größten", fr: "Écart entre les deux premiers" },
  unit: "share",
  range: { min: 0, max: 1 },
  moreConcentrated: "higher",
  zeros: "ignored",
  compute: leaderGap,
});
