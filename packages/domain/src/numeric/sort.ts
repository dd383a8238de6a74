/** Below this many elements the engine's own sort wins against counting digits. */
const RADIX_FROM = 4096;
const DIGITS = 6;
const BUCKETS = 2048;

/** Position of the low half of a double among its two words. */
const LOW = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 0 : 1;

/**
 * Sorts numbers ≥ 0 in place, smallest first.
 *
 * For such numbers the order of values is the order of their bits, so long vectors are sorted in linear time by
 * counting digits of eleven bits.
 *
 * @param values - Numbers ≥ 0, not NaN and not −0; any order.
 * @returns The same array, sorted.
 * @example Array.from(sortAscending(Float64Array.of(3, 1, 2))); // [1, 2, 3]
 */
export function sortAscending(values: Float64Array): Float64Array {
  return values.length < RADIX_FROM ? values.sort() : radixSort(values);
}

function radixSort(values: Float64Array): Float64Array {
  const counts = digitCounts(values);
  let source: Float64Array = values;
  let target: Float64Array = new Float64Array(values.length);
  for (let digit = 0; digit < DIGITS; digit++) {
    const starts = counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS);
    if (!turnIntoStarts(starts, values.length)) continue;
    scatter(source, target, starts, digit);
    [source, target] = [target, source];
  }
  if (source !== values) values.set(source);
  return values;
}

const wordsOf = (values: Float64Array): Uint32Array =>
  new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);

/** How often each digit takes each value, all six digits in one pass. */
function digitCounts(values: Float64Array): Uint32Array {
  const words = wordsOf(values);
  const counts = new Uint32Array(DIGITS * BUCKETS);
  for (let i = 0; i < values.length; i++) {
    const low = words[2 * i + LOW] as number;
    const high = words[2 * i + 1 - LOW] as number;
    (counts[low & 2047] as number)++;
    (counts[BUCKETS + ((low >>> 11) & 2047)] as number)++;
    (counts[2 * BUCKETS + ((low >>> 22) | ((high & 1) << 10))] as number)++;
    (counts[3 * BUCKETS + ((high >>> 1) & 2047)] as number)++;
    (counts[4 * BUCKETS + ((high >>> 12) & 2047)] as number)++;
    (counts[5 * BUCKETS + (high >>> 23)] as number)++;
  }
  return counts;
}

/** Turns counts into first positions; false when all elements share the digit and the pass can be left out. */
function turnIntoStarts(counts: Uint32Array, total: number): boolean {
  let start = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = counts[bucket] as number;
    if (count === total) return false;
    counts[bucket] = start;
    start += count;
  }
  return true;
}

function scatter(source: Float64Array, target: Float64Array, next: Uint32Array, digit: number): void {
  const words = wordsOf(source);
  const at = digit < 3 ? LOW : 1 - LOW;
  const shift = [0, 11, 22, 1, 12, 23][digit] as number;
  for (let i = 0; i < source.length; i++) {
    let bucket = ((words[2 * i + at] as number) >>> shift) & 2047;
    if (digit === 2) bucket |= ((words[2 * i + 1 - LOW] as number) & 1) << 10;
    target[next[bucket] as number] = source[i] as number;
    next[bucket] = (next[bucket] as number) + 1;
  }
}
