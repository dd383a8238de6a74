/*
 * What the hardware allows: the same results from plain loops over typed arrays, with a radix sort, but without a look at
 * the input, without compensated sums and without care for scale. Nobody should use these.
 */

const BUCKETS = 2048;

function radixSorted(values: Float64Array, companions: Float64Array | null): [Float64Array, Float64Array | null] {
  const counts = counted(new Uint32Array(values.buffer, values.byteOffset, 2 * values.length));
  let source: Float64Array = values;
  let target: Float64Array = new Float64Array(values.length);
  let ofSource: Float64Array | null = companions;
  let ofTarget: Float64Array | null = companions && new Float64Array(values.length);
  for (let digit = 0; digit < 6; digit++) {
    const next = counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS);
    if (ofSource && ofTarget) passPairs(source, target, ofSource, ofTarget, next, digit);
    else pass(source, target, next, digit);
    [source, target, ofSource, ofTarget] = [target, source, ofTarget, ofSource];
  }
  return [source, ofSource];
}

/** First places of all values of all digits, of eleven bits each; doubles with the low word first. */
function counted(words: Uint32Array): Uint32Array {
  const counts = new Uint32Array(6 * BUCKETS);
  for (let i = 0; i < words.length; i += 2) {
    const low = words[i] as number;
    const high = words[i + 1] as number;
    (counts[low & 2047] as number)++;
    (counts[BUCKETS + ((low >>> 11) & 2047)] as number)++;
    (counts[2 * BUCKETS + ((low >>> 22) | ((high & 1) << 10))] as number)++;
    (counts[3 * BUCKETS + ((high >>> 1) & 2047)] as number)++;
    (counts[4 * BUCKETS + ((high >>> 12) & 2047)] as number)++;
    (counts[5 * BUCKETS + (high >>> 23)] as number)++;
  }
  for (let digit = 0; digit < 6; digit++) {
    for (let bucket = digit * BUCKETS, start = 0; bucket < (digit + 1) * BUCKETS; bucket++) {
      const count = counts[bucket] as number;
      counts[bucket] = start;
      start += count;
    }
  }
  return counts;
}

const SHIFT = [0, 11, 22, 1, 12, 23] as const;

function pass(source: Float64Array, target: Float64Array, next: Uint32Array, digit: number): void {
  const words = new Uint32Array(source.buffer, source.byteOffset, 2 * source.length);
  const shift = SHIFT[digit] as number;
  const at = digit < 3 ? 0 : 1;
  const carry = digit === 2 ? 1 : 0;
  for (let i = 0; i < source.length; i++) {
    const part = ((words[2 * i + at] as number) >>> shift) | (carry * ((words[2 * i + 1] as number) << 10));
    const place = next[part & 2047] as number;
    next[part & 2047] = place + 1;
    target[place] = source[i] as number;
  }
}

function passPairs(
  source: Float64Array,
  target: Float64Array,
  ofSource: Float64Array,
  ofTarget: Float64Array,
  next: Uint32Array,
  digit: number,
): void {
  const words = new Uint32Array(source.buffer, source.byteOffset, 2 * source.length);
  const shift = SHIFT[digit] as number;
  const at = digit < 3 ? 0 : 1;
  const carry = digit === 2 ? 1 : 0;
  for (let i = 0; i < source.length; i++) {
    const part = ((words[2 * i + at] as number) >>> shift) | (carry * ((words[2 * i + 1] as number) << 10));
    const place = next[part & 2047] as number;
    next[part & 2047] = place + 1;
    target[place] = source[i] as number;
    ofTarget[place] = ofSource[i] as number;
  }
}

/** Gini, HHI and Theil's T of unsorted positive amounts. */
export function giniHhiTheilFloor(x: Float64Array): number {
  const [sorted] = radixSorted(x.slice(), null);
  const n = sorted.length;
  let total = 0;
  let squares = 0;
  let ranked = 0;
  let logs = 0;
  for (let i = 0; i < n; i++) {
    const value = sorted[i] as number;
    total += value;
    squares += value * value;
    ranked += (2 * i + 1 - n) * value;
    logs += value * Math.log(value);
  }
  return ranked / (n * total) + squares / (total * total) + logs / total - Math.log(total / n);
}

/** Weighted Gini by the cumulative formula. */
export function weightedGiniFloor(x: Float64Array, w: Float64Array): number {
  const [sorted, people] = radixSorted(x.slice(), w.slice());
  let population = 0;
  let held = 0;
  for (let i = 0; i < sorted.length; i++) {
    population += people?.[i] as number;
    held += (people?.[i] as number) * (sorted[i] as number);
  }
  let below = 0;
  let gini = 0;
  for (let i = 0; i < sorted.length; i++) {
    const share = (people?.[i] as number) / population;
    gini += (((people?.[i] as number) * (sorted[i] as number)) / held) * (2 * below + share);
    below += share;
  }
  return gini - 1;
}

/** Bounds of H alone, for a ranked list and no limit on firms. */
export function partialBoundsFloor(known: readonly number[]): number {
  let sum = 0;
  let squares = 0;
  for (const share of known) {
    sum += share;
    squares += share * share;
  }
  const cap = known[known.length - 1] as number;
  const full = Math.floor((1 - sum) / cap);
  const rest = 1 - sum - full * cap;
  return squares + full * cap * cap + rest * rest;
}

export function sumFloor(x: Float64Array): number {
  let total = 0;
  for (let i = 0; i < x.length; i++) total += x[i] as number;
  return total;
}

export function coefficientOfVariationFloor(x: Float64Array): number {
  const mean = sumFloor(x) / x.length;
  let squares = 0;
  for (let i = 0; i < x.length; i++) squares += ((x[i] as number) - mean) * ((x[i] as number) - mean);
  return Math.sqrt(squares / x.length) / mean;
}
