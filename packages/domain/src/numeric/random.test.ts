import { describe, expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { createRandom, xoshiro128 } from "./random.ts";
import { digest128 } from "./random-key.ts";

describe("createRandom", () => {
  test("xoshiro128(state) gives the reference sequence of xoshiro128** 1.1 from state 1, 2, 3, 4", () => {
    // First outputs of Blackman & Vigna's reference C code (xoshiro128starstar.c, version 1.1).
    const published = [
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ];
    const random = xoshiro128(Uint32Array.of(1, 2, 3, 4));
    expect(published.map(() => random.nextUint32())).toEqual(published);
  });

  test("digest128(bytes, seed) passes SMHasher's verification of MurmurHash3_x86_128 (0xB3ECE62A)", () => {
    const key = Uint8Array.from({ length: 256 }, (_, i) => i);
    const digests = new Uint8Array(256 * 16);
    const view = new DataView(digests.buffer);
    for (let i = 0; i < 256; i++) {
      digest128(key.subarray(0, i), 256 - i).forEach((word, lane) => {
        view.setUint32(16 * i + 4 * lane, word, true);
      });
    }
    expect(digest128(digests)[0]).toBe(0xb3ece62a);
  });

  test("fill(target) is what as many calls of next() give, and leaves the stream at the same place", () => {
    const one = createRandom(7, "a");
    const other = createRandom(7, "a");
    const filled = Array.from(one.fill(new Float64Array(1000)));
    expect(filled).toEqual(Array.from({ length: 1000 }, () => other.next()));
    expect(one.nextUint32()).toBe(other.nextUint32());
    expect(Array.from(one.fillUint32(new Uint32Array(10)))).toEqual(Array.from({ length: 10 }, other.nextUint32));
    expect(one.fill(new Float64Array(3000))[2999]).toBe(Array.from({ length: 3000 }, () => other.next())[2999]);
  });

  test("streams depend on seed and path alone", () => {
    const random = createRandom(3, "weights");
    const before = random.split("x").next();
    random.next();
    expect(random.split("x").next()).toBe(before);
    const firsts = [
      createRandom(3),
      createRandom(4),
      createRandom(3, "1"),
      createRandom(3).split(1),
      createRandom(3, "a").split("b"),
      createRandom(3, "ab"),
      createRandom(3, "b").split("a"),
    ].map((stream) => stream.next());
    expect(new Set(firsts).size).toBe(firsts.length);
    expect(createRandom(-0).next()).toBe(createRandom(0).next());
  });

  test("next() lies in [0, 1), with mean 1/2 and variance 1/12 within five standard errors", () => {
    const n = 200_000;
    const drawn = createRandom(20241123).fill(new Float64Array(n));
    const mean = drawn.reduce((a, b) => a + b, 0) / n;
    const variance = drawn.reduce((a, b) => a + (b - 0.5) ** 2, 0) / n;
    expect(drawn.every((u) => u >= 0 && u < 1)).toBe(true);
    expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / n));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / n));
  });

  test("below(bound) is uniform: chi-squared over seven cells stays under its 99.99 % point", () => {
    const random = createRandom(5);
    const counts = new Int32Array(7);
    for (let i = 0; i < 70_000; i++) {
      const cell = random.below(7);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const chi = counts.reduce((a, c) => a + (c - 10_000) ** 2 / 10_000, 0);
    expect(chi).toBeLessThan(27.86);
  });

  test("the first draws of seed 1 never change", () => {
    const random = createRandom(1);
    expect([random.next(), random.next(), random.next()]).toMatchInlineSnapshot(`
      [
        0.5828554973750645,
        0.3519435809549559,
        0.28473784510634104,
      ]
    `);
  });

  test("refuses a seed that is no safe integer, and an impossible bound", () => {
    for (const seed of [Number.NaN, 0.5, 2 ** 53, Number.POSITIVE_INFINITY]) {
      expect(() => createRandom(seed)).toThrow(InputError);
    }
    for (const bound of [0, 1.5, Number.NaN, 2 ** 33]) expect(() => createRandom(1).below(bound)).toThrow(InputError);
  });
});
