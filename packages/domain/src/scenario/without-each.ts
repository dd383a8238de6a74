/**
 * For each term the sum of all others, in linear time and without taking anything away again: what stands before it plus
 * what stands after it. Infinite terms stay where they belong.
 */
export function withoutEach(terms: Float64Array): Float64Array {
  const sums = new Float64Array(terms.length);
  let before = 0;
  for (let i = 0; i < terms.length; i++) {
    sums[i] = before;
    before += terms[i] as number;
  }
  let after = 0;
  for (let i = terms.length - 1; i >= 0; i--) {
    sums[i] = (sums[i] as number) + after;
    after += terms[i] as number;
  }
  return sums;
}

/** Terms w·x; 0 where nothing weighs, whatever x is there. */
export function weighted(w: Float64Array, x: Float64Array): Float64Array {
  return w.map((weight, i) => (weight === 0 ? 0 : weight * (x[i] as number)));
}
