import { digitStarts, RADIX_FROM, scatter } from "./radix.ts";

/**
 * Sorts numbers ≥ 0 in place, smallest first; in linear time when there are many.
 *
 * @param values - Numbers ≥ 0, not NaN and not −0; any order.
 * @returns The same array, sorted.
 * @source Least-significant-digit radix sort as in Knuth (1998), The Art of Computer Programming 3, §5.2.5.
 * @example Array.from(sortAscending(Float64Array.of(3, 1, 2))); // [1, 2, 3]
 */
export function sortAscending(values: Float64Array): Float64Array {
  if (values.length < RADIX_FROM) return values.sort();
  let source: Float64Array = values;
  let target: Float64Array = new Float64Array(values.length);
  digitStarts(values).forEach((starts, digit) => {
    if (starts === null) return;
    scatter(source, target, starts, digit);
    [source, target] = [target, source];
  });
  if (source !== values) values.set(source);
  return values;
}
