import { ln } from "../numeric/elementary.ts";
import type { Random } from "../numeric/random.ts";
import { gumbel } from "../numeric/random-shapes.ts";

/** Throws n things at places in proportion to weights, a place as often as it comes; counts are written into `into`. */
export function drawMultinomial(cumulative: Float64Array, n: number, random: Random, into: Float64Array): Float64Array {
  into.fill(0);
  const total = cumulative[cumulative.length - 1] as number;
  for (let thing = 0; thing < n; thing++) {
    const place = firstAbove(cumulative, random.next() * total);
    into[place] = (into[place] as number) + 1;
  }
  return into;
}

/** Running sums, for {@link drawMultinomial}. */
export function cumulativeOf(weights: Float64Array): Float64Array {
  let total = 0;
  return weights.map((weight) => {
    total += weight;
    return total;
  });
}

function firstAbove(cumulative: Float64Array, value: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cumulative[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Draws n places one after another in proportion to weights, none twice: the n largest of ln weight + Gumbel. */
export function drawWithoutReplacement(weights: Float64Array, n: number, random: Random): number[] {
  const keys = weights.map((weight) => (weight > 0 ? ln(weight) + gumbel(random) : Number.NEGATIVE_INFINITY));
  const order = Array.from(keys, (_, i) => i).sort((a, b) => (keys[b] as number) - (keys[a] as number));
  return order.slice(0, n);
}
