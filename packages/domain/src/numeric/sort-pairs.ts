import { digitStarts, digitsOf, RADIX_FROM } from "./radix.ts";

/**
 * Sorts keys ≥ 0 in place, smallest first, and moves a second vector along with them; equal keys keep their order.
 *
 * @param keys - Numbers ≥ 0, not NaN and not −0; any order.
 * @param companions - As many numbers, of any kind.
 * @source As {@link sortAscending}.
 * @example sortPairsAscending(Float64Array.of(2, 1), Float64Array.of(20, 10)); // undefined
 */
export function sortPairsAscending(keys: Float64Array, companions: Float64Array): void {
  if (keys.length < RADIX_FROM) sortByIndex(keys, companions);
  else sortByDigits(keys, companions);
}

function sortByIndex(keys: Float64Array, companions: Float64Array): void {
  const order = Uint16Array.from(keys, (_, i) => i).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
  const sortedKeys = Float64Array.from(order, (i) => keys[i] as number);
  const sortedCompanions = Float64Array.from(order, (i) => companions[i] as number);
  keys.set(sortedKeys);
  companions.set(sortedCompanions);
}

type Pair = [keys: Float64Array, companions: Float64Array];

function sortByDigits(keys: Float64Array, companions: Float64Array): void {
  let source: Pair = [keys, companions];
  let target: Pair = [new Float64Array(keys.length), new Float64Array(keys.length)];
  digitStarts(keys).forEach((starts, digit) => {
    if (starts === null) return;
    scatterPairs(source, target, starts, digit);
    [source, target] = [target, source];
  });
  if (source[0] === keys) return;
  keys.set(source[0]);
  companions.set(source[1]);
}

function scatterPairs([keys, companions]: Pair, [toKeys, toCompanions]: Pair, next: Uint32Array, digit: number): void {
  const digits = digitsOf(keys, digit);
  for (let i = 0; i < keys.length; i++) {
    const bucket = digits[i] as number;
    const place = next[bucket] as number;
    next[bucket] = place + 1;
    toKeys[place] = keys[i] as number;
    toCompanions[place] = companions[i] as number;
  }
}
