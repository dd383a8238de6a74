import { readRankedHolders } from "./holders.ts";

/**
 * Berger–Parker dominance: the largest share.
 *
 * The plainest answer to "how big is the leader"; the rest of the market does not matter. See {@link leaderGap} for its
 * distance to the second.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @returns Share in [1/n, 1] for n positive amounts; null when all are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source Berger & Parker (1970), Diversity of Planktonic Foraminifera in Deep-Sea Sediments, Science 168, 1345–1347.
 * @example bergerParker([40, 30, 20, 10]); // 0.4
 */
export function bergerParker(amounts: ArrayLike<number>): number | null {
  const { amounts: ascending, total } = readRankedHolders({ fn: "bergerParker", argument: "amounts" }, amounts);
  return bergerParkerOf(ascending, total);
}

/** The largest share of positive amounts sorted ascending. */
export function bergerParkerOf(ascending: Float64Array, total: number): number | null {
  return total === 0 ? null : shareOfRank(ascending, total, 1);
}

/** The share of a rank, 1 the largest; 0 beyond the last holder. */
export function shareOfRank(ascending: Float64Array, total: number, rank: number): number {
  return (ascending[ascending.length - rank] ?? 0) / total;
}
