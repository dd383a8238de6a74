import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RADIX_FROM } from "./radix.ts";
import { createRandom } from "./random.ts";
import { sortAscending } from "./sort.ts";
import { sortPairsAscending } from "./sort-pairs.ts";

const many = (make: (i: number, u: number) => number): Float64Array => {
  const draws = createRandom(7).fill(new Float64Array(2 * RADIX_FROM + 1));
  return draws.map((u, i) => make(i, u));
};

const vectors: [string, Float64Array][] = [
  ["uniform", many((_, u) => u)],
  ["over all magnitudes", many((_, u) => 10 ** (600 * u - 300))],
  ["subnormal", many((_, u) => Math.floor(1000 * u) * 5e-324)],
  ["small counts with ties and zeros", many((_, u) => Math.floor(5 * u))],
  ["all alike", many(() => 3)],
  ["already sorted", many((i) => i)],
  ["the other way round", many((i) => 1e9 - i)],
  ["a giant and dust", many((i, u) => (i === 77 ? Number.MAX_VALUE : u * 1e-300))],
  ["few", Float64Array.of(3, 0, 1e300, 5e-324, 2)],
  ["none", new Float64Array(0)],
];

describe.each(vectors)("%s", (_name, values) => {
  test("sortAscending(values) gives what the engine's sort gives", () => {
    expect(sortAscending(values.slice())).toEqual(values.slice().sort());
  });

  test("sortPairsAscending(keys, companions) keeps pairs together and equal keys in order", () => {
    const keys = values.slice();
    const places = values.map((_, i) => i);
    sortPairsAscending(keys, places);
    expect(keys).toEqual(values.slice().sort());
    for (let i = 0; i < places.length; i++) {
      expect(values[places[i] as number]).toBe(keys[i]);
      if (i > 0 && keys[i] === keys[i - 1]) expect(places[i]).toBeGreaterThan(places[i - 1] as number);
    }
  });
});

test("sortPairsAscending(keys, companions) tells more pairs apart than sixteen bits can count", () => {
  const n = 2 ** 16 + 5;
  const keys = Float64Array.from({ length: n }, (_, i) => n - i);
  const companions = keys.map((key) => -key);
  sortPairsAscending(keys, companions);
  expect(keys.every((key, i) => key === i + 1 && companions[i] === -key)).toBe(true);
});

test("sortAscending(values) works on a part of a buffer", () => {
  const whole = many((i) => (i * 7919) % 4999);
  const part = whole.subarray(5, whole.length - 3);
  const expected = part.slice().sort();
  expect(sortAscending(part)).toEqual(expected);
});

test("sortAscending(values) of any numbers ≥ 0 is the engine's sort", () => {
  fc.assert(
    fc.property(fc.float64Array({ min: 0, noNaN: true, minLength: 0, maxLength: 50 }), (values) => {
      const clean = values.map((value) => value + 0);
      expect(sortAscending(clean.slice())).toEqual(clean.slice().sort());
    }),
  );
});
