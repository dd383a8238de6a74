/**
 * Neumaier's compensated sum: the error does not grow with the count, and a large term between small ones loses nothing.
 *
 * @param values - Finite numbers of any sign, in any array-like.
 * @returns Their sum; 0 for none.
 * @source Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54, 39–51.
 * @example sum([1e16, 1, -1e16]); // 1
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
