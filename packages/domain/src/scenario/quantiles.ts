import { InputError } from "../errors.ts";

/**
 * Several quantiles of a sample, interpolated linearly between order statistics (type 7), without sorting it all.
 *
 * @param values - Finite numbers, at least one; not changed.
 * @param probabilities - Each in [0, 1], ascending.
 * @returns One quantile a probability.
 * @throws InputError if there is no value, or the probabilities are out of range or order.
 * @source Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50, 361–365; Hoare
 *   (1961), Algorithm 65: Find.
 * @example sampleQuantiles(Float64Array.of(4, 1, 3, 2), [0, 0.5, 1]); // [1, 2.5, 4]
 */
export function sampleQuantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  const fn = "sampleQuantiles";
  if (values.length === 0) throw new InputError({ fn, argument: "values", rule: "at least one value", value: values });
  const pool = Float64Array.from(values);
  let settled = 0;
  return probabilities.map((probability, i) => {
    if (!(probability >= (probabilities[i - 1] ?? 0) && probability <= 1)) {
      const rule = "ascending probabilities in [0, 1]";
      throw new InputError({ fn, argument: "probabilities", path: [i], rule, value: probability });
    }
    const position = probability * (pool.length - 1);
    const k = Math.floor(position);
    settle(pool, settled, k);
    settled = k;
    const lower = pool[k] as number;
    const part = position - k;
    return part === 0 ? lower : lower + part * (leastFrom(pool, k + 1) - lower);
  });
}

function leastFrom(pool: Float64Array, from: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = from; i < pool.length; i++) if ((pool[i] as number) < least) least = pool[i] as number;
  return least;
}

/** Puts the k-th smallest at k, nothing larger before it and nothing smaller after it, below `from` being settled. */
function settle(pool: Float64Array, from: number, k: number): void {
  let left = from;
  let right = pool.length - 1;
  while (left < right) {
    const pivot = medianOfThree(pool[left] as number, pool[(left + right) >>> 1] as number, pool[right] as number);
    let i = left;
    let j = right;
    while (i <= j) {
      while ((pool[i] as number) < pivot) i++;
      while ((pool[j] as number) > pivot) j--;
      if (i > j) break;
      const swapped = pool[i] as number;
      pool[i++] = pool[j] as number;
      pool[j--] = swapped;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else return;
  }
}

const medianOfThree = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
