/*
 * For numbers ≥ 0 the order of values is the order of their bits. A double is cut into six digits of eleven bits, the
 * first the least; counting how often each digit takes each value gives the places of a stable sort without comparisons.
 */

/** Below this many elements the engine's own sort wins against counting digits. */
export const RADIX_FROM = 4096;
export const DIGITS = 6;
const BUCKETS = 2048;

/** Position of the low half of a double among its two words. */
const LOW = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 0 : 1;
/** Where each digit starts in its word; the third straddles both. */
const SHIFT = [0, 11, 22, 1, 12, 23] as const;
const STRADDLING = 2;

const wordsOf = (values: Float64Array): Uint32Array =>
  new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);

/** For each digit the first place of each of its values; null when all elements share the digit and a pass can be left out. */
export function digitStarts(values: Float64Array): (Uint32Array | null)[] {
  const counts = digitCounts(values);
  return Array.from({ length: DIGITS }, (_, digit) => {
    const starts = counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS);
    return turnIntoStarts(starts, values.length) ? starts : null;
  });
}

function digitCounts(values: Float64Array): Uint32Array {
  const words = wordsOf(values);
  const counts = new Uint32Array(DIGITS * BUCKETS);
  for (let i = 0; i < values.length; i++) {
    const low = words[2 * i + LOW] as number;
    const high = words[2 * i + 1 - LOW] as number;
    countOne(counts, low & 2047);
    countOne(counts, BUCKETS + ((low >>> 11) & 2047));
    countOne(counts, 2 * BUCKETS + ((low >>> 22) | ((high & 1) << 10)));
    countOne(counts, 3 * BUCKETS + ((high >>> 1) & 2047));
    countOne(counts, 4 * BUCKETS + ((high >>> 12) & 2047));
    countOne(counts, 5 * BUCKETS + (high >>> 23));
  }
  return counts;
}

function countOne(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

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

/** Moves the elements of `source` to their places by one digit; `next` holds the next free place of each value of it. */
export function scatter(source: Float64Array, target: Float64Array, next: Uint32Array, digit: number): void {
  if (digit === STRADDLING) {
    scatterStraddling(source, target, next);
    return;
  }
  const words = wordsOf(source);
  const shift = SHIFT[digit] as number;
  let at = digit < STRADDLING ? LOW : 1 - LOW;
  for (let i = 0; i < source.length; i++, at += 2) {
    const bucket = ((words[at] as number) >>> shift) & 2047;
    const place = next[bucket] as number;
    next[bucket] = place + 1;
    target[place] = source[i] as number;
  }
}

function scatterStraddling(source: Float64Array, target: Float64Array, next: Uint32Array): void {
  const words = wordsOf(source);
  for (let i = 0; i < source.length; i++) {
    const bucket = ((words[2 * i + LOW] as number) >>> 22) | (((words[2 * i + 1 - LOW] as number) & 1) << 10);
    const place = next[bucket] as number;
    next[bucket] = place + 1;
    target[place] = source[i] as number;
  }
}

/** One digit of every element. */
export function digitsOf(values: Float64Array, digit: number): Uint16Array {
  const words = wordsOf(values);
  const digits = new Uint16Array(values.length);
  const shift = SHIFT[digit] as number;
  const at = digit <= STRADDLING ? LOW : 1 - LOW;
  for (let i = 0; i < values.length; i++) {
    const part = (words[2 * i + at] as number) >>> shift;
    digits[i] = (digit === STRADDLING ? part | (((words[2 * i + 1 - LOW] as number) & 1) << 10) : part) & 2047;
  }
  return digits;
}
