/**
 * Quantile of numbers in ascending order, by linear interpolation between order statistics.
 *
 * @param ascending - At least one number, smallest first.
 * @param level - In [0, 1]; 0 gives the smallest, 1 the largest.
 * @returns The quantile.
 * @source Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, American Statistician 50(4), definition 7.
 * @example sortedQuantile([1, 2, 4], 0.75); // 3
 */
export function sortedQuantile(ascending: ArrayLike<number>, level: number): number {
  const place = level * (ascending.length - 1);
  const below = Math.floor(place);
  const low = ascending[below] as number;
  const high = ascending[Math.min(below + 1, ascending.length - 1)] as number;
  return low === high ? low : low + (place - below) * (high - low);
}
