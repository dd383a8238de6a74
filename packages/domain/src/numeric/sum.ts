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

/**
 * The compensated sum of terms made on the way, without storing them.
 *
 * @param count - How many terms.
 * @param term - The i-th term, i from 0; finite, of any sign.
 * @returns Their sum; 0 for none.
 * @source Neumaier (1974), as {@link sum}.
 * @example sumOf(3, (i) => i * i); // 5
 */
export function sumOf(count: number, term: (i: number) => number): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < count; i++) {
    const value = term(i);
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
