/**
 * Ranks of a column, ties sharing the smallest rank; NaN keeps no rank.
 *
 * @param values - Numbers, NaN where missing.
 * @param best - Which end is rank 1.
 * @returns One rank a value, NaN where missing.
 * @example Array.from(rankColumn(Float64Array.of(5, 9, 9, 2), "highest")); // [3, 1, 1, 4]
 */
export function rankColumn(values: Float64Array, best: "highest" | "lowest"): Float64Array {
  const sign = best === "highest" ? -1 : 1;
  const ordered = values
    .filter((value) => !Number.isNaN(value))
    .map((value) => sign * value)
    .sort();
  const first = new Map<number, number>();
  ordered.forEach((value, i) => {
    if (!first.has(value)) first.set(value, i + 1);
  });
  return values.map((value) => first.get(sign * value) ?? Number.NaN);
}
