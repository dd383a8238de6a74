import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { indices } from "./registry.ts";

const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 50 }),
  fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
);
const amounts = fc.array(amount, { minLength: 1, maxLength: 40 });

function expectSame(actual: number | null, expected: number | null): void {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.max(Math.abs(expected), 1e-3));
}

test("indices have distinct ids in kebab-case and distinct labels", () => {
  expect(new Set(indices.map((index) => index.id)).size).toBe(indices.length);
  for (const language of ["en", "de", "fr"] as const) {
    expect(new Set(indices.map((index) => index.name[language])).size).toBe(indices.length);
  }
  for (const index of indices) expect(index.id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
});

describe.each(indices.map((index) => [index.id, index] as const))("%s", (_id, index) => {
  test("is the same in any unit of account", () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(3, 1e-9, 2 ** 40), (x, unit) => {
        expectSame(index.compute(x.map((value) => value * unit)), index.compute(x));
      }),
    );
  });

  test("is the same in any order, to the bit for counts", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.integer({ min: 0, max: 99 }), { minLength: 1 })
          .chain((x) => fc.tuple(fc.constant(x), fc.shuffledSubarray(x, { minLength: x.length }))),
        ([x, shuffled]) => {
          expect(index.compute(shuffled)).toBe(index.compute(x));
        },
      ),
    );
  });

  test("stays in its range", () => {
    fc.assert(
      fc.property(amounts, (x) => {
        const value = index.compute(x);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(index.range.min);
        expect(value).toBeLessThanOrEqual(index.range.max ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  test("treats zeros as it says", () => {
    fc.assert(
      fc.property(amounts, (x) => {
        if (index.zeros === "ignored") expectSame(index.compute([...x, 0, -0]), index.compute(x));
      }),
    );
    if (index.zeros === "kept") expect(index.compute([3, 1, 0])).not.toBe(index.compute([3, 1]));
  });

  test("does not fall when the poor give to the rich, or does not rise if low means concentrated", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 20 }), fc.nat(), (x, seed) => {
        const sorted = x.toSorted((a, b) => a - b);
        const poor = seed % (sorted.length - 1);
        const after = sorted.map((value, i) => value + (i === poor ? -0.5 : i === sorted.length - 1 ? 0.5 : 0));
        const change = (index.compute(after) ?? 0) - (index.compute(sorted) ?? 0);
        expect(index.moreConcentrated === "higher" ? change : -change).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  test("is undefined when all amounts are zero", () => expect(index.compute([0, -0, 0])).toBeNull());

  test("takes huge, tiny and typed amounts for what they are", () => {
    const plain = index.compute([4, 3, 2, 1]);
    for (const unit of [1e300, 2 ** -1074, 1e-300, 4e307]) {
      expectSame(index.compute([4 * unit, 3 * unit, 2 * unit, unit]), plain);
    }
    for (const array of [Float64Array, Float32Array, Uint8Array, Int32Array]) {
      expect(index.compute(array.of(4, 3, 2, 1))).toBe(plain);
    }
  });

  test("does not touch what it is given", () => {
    const given = Float64Array.of(3e300, 0, 1e300);
    index.compute(given);
    expect(Array.from(given)).toEqual([3e300, 0, 1e300]);
  });

  test.each([
    ["nothing", [], []],
    ["a negative amount", [1, -1], [1]],
    ["NaN", [1, 2, Number.NaN], [2]],
    ["infinity", [Number.POSITIVE_INFINITY], [0]],
    ["a string of digits", ["12"], [0]],
    ["null", [1, null], [1]],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    ["a hole", [1, , 2], [1]],
    ["bigints", BigInt64Array.of(1n), [0]],
    ["a string", "123", []],
    ["an object that looks like an array", { length: 1, 0: 5 }, []],
  ])("refuses %s and says where", (_name, bad, path) => {
    const attempt = () => index.compute(bad as unknown as number[]);
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(expect.objectContaining({ argument: "amounts", path }));
  });
});
