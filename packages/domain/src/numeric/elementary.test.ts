import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exp, ln } from "./elementary.ts";
import { createRandom } from "./random.ts";
import { digest128 } from "./random-key.ts";

const bits = new BigInt64Array(1);
const asDouble = new Float64Array(bits.buffer);
function ulpsApart(a: number, b: number): number {
  asDouble[0] = a;
  const first = bits[0] ?? 0n;
  asDouble[0] = b;
  return Math.abs(Number(first - (bits[0] ?? 0n)));
}

describe("elementary functions", () => {
  test("ln(x) is within two units in the last place of the engine's logarithm", () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }), (x) => {
        expect(ulpsApart(ln(x), Math.log(x))).toBeLessThanOrEqual(2);
      }),
      { numRuns: 2000 },
    );
  });

  test("exp(x) is within two units in the last place of the engine's exponential", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => {
        expect(ulpsApart(exp(x), Math.exp(x))).toBeLessThanOrEqual(2);
      }),
      { numRuns: 2000 },
    );
  });

  test("the ends of the range are as mathematics has them", () => {
    expect([ln(0), ln(Number.POSITIVE_INFINITY), ln(-1), ln(Number.NaN)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      Number.NaN,
    ]);
    expect([exp(Number.NEGATIVE_INFINITY), exp(-746), exp(710), exp(Number.NaN), exp(0)]).toEqual([
      0,
      0,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      1,
    ]);
    expect(exp(-745)).toBe(5e-324);
    expect(exp(709.7)).toBeCloseTo(1.6549840276802644e308, -294);
    expect(ln(5e-324)).toBeCloseTo(-744.4400719213812, 12);
  });

  test("the bits of 20 000 values are pinned, so that every engine that runs this test agrees", () => {
    const values = createRandom(1, "elementary").fill(new Float64Array(20_000));
    for (let i = 0; i < values.length; i += 2) {
      values[i] = ln(values[i] ?? 1);
      values[i + 1] = exp(20 * (values[i + 1] ?? 0) - 10);
    }
    expect(Array.from(digest128(new Uint8Array(values.buffer)))).toMatchInlineSnapshot(`
      [
        3915571590,
        2603801374,
        1751436914,
        454075197,
      ]
    `);
  });
});
