import { InputError } from "../errors.ts";
import { digest128 } from "./random-key.ts";

/** A reproducible source of chance: the same seed and stream give the same bits on every platform and browser. */
export interface Random {
  /** A number in [0, 1) with 53 random bits. */
  next(): number;
  /** An unsigned 32-bit integer. */
  nextUint32(): number;
  /** An integer in [0, bound), exactly uniform; bound a whole number in [1, 2³²]. */
  below(bound: number): number;
  /** Fills the target with what as many calls of `next` would give, faster; returns it. */
  fill(target: Float64Array): Float64Array;
  /** Fills the target with what as many calls of `nextUint32` would give, faster; returns it. */
  fillUint32(target: Uint32Array): Uint32Array;
  /** An independent stream that depends on the seed and the path of sources alone, not on what was drawn so far. */
  split(source: string | number): Random;
}

/**
 * A seeded random generator (xoshiro128**) whose streams are told apart by name.
 *
 * Integer arithmetic only, so that every engine draws the same bits. Give each source of uncertainty its own stream,
 * then switching one off leaves the others' draws as they were. The state is the MurmurHash3 digest of
 * `JSON.stringify([seed, …path])` in UTF-16 little-endian. Not for secrets.
 *
 * @param seed - Whole number in ±(2⁵³ − 1).
 * @param stream - Name of the first stream; `createRandom(s, "a")` is `createRandom(s).split("a")`.
 * @returns The generator, at its start.
 * @throws InputError if `seed` is not a safe integer.
 * @source Blackman & Vigna (2021), Scrambled Linear Pseudorandom Number Generators, ACM TOMS 47(4), 36:1–36:32.
 * @example createRandom(1, "weights").next() === createRandom(1).split("weights").next(); // true
 */
export function createRandom(seed: number, stream?: string): Random {
  if (!Number.isSafeInteger(seed)) {
    throw new InputError({ fn: "createRandom", argument: "seed", rule: "a whole number in ±(2⁵³ − 1)", value: seed });
  }
  return streamAt(stream === undefined ? [seed] : [seed, stream]);
}

/**
 * The generator itself, from a state of four words.
 *
 * @param state - Four unsigned 32-bit words, not all zero; the generator moves them on in place.
 * @param split - What `split` does; by default streams are named after the state at the start.
 * @returns The generator.
 * @example xoshiro128(Uint32Array.of(1, 2, 3, 4)).nextUint32(); // 11520
 */
export function xoshiro128(state: Uint32Array, split?: (source: string | number) => Random): Random {
  const start = Array.from(state);
  const nextUint32 = (): number => {
    const a = state[0] as number;
    const b = state[1] as number;
    const c = (state[2] as number) ^ a;
    const d = (state[3] as number) ^ b;
    state[1] = b ^ c;
    state[0] = a ^ d;
    state[2] = c ^ (b << 9);
    state[3] = (d << 11) | (d >>> 21);
    const scaled = Math.imul(b, 5);
    return Math.imul((scaled << 7) | (scaled >>> 25), 9) >>> 0;
  };
  return {
    nextUint32,
    next: () => ((nextUint32() >>> 5) * 67108864 + (nextUint32() >>> 6)) / 9007199254740992,
    below: (bound) => uniformBelow(bound, nextUint32),
    fill: (target) => fillUniform(state, target),
    fillUint32: (target) => fillWords(state, target),
    split: split ?? ((source) => streamAt([...start, source])),
  };
}

function streamAt(path: readonly (string | number)[]): Random {
  const text = JSON.stringify(path);
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit & 255;
    bytes[2 * i + 1] = unit >>> 8;
  }
  const state = digest128(bytes);
  if (state.every((part) => part === 0)) state[0] = 1;
  return xoshiro128(state, (source) => streamAt([...path, source]));
}

function uniformBelow(bound: number, nextUint32: () => number): number {
  if (!(Number.isInteger(bound) && bound >= 1 && bound <= 4294967296)) {
    throw new InputError({ fn: "below", argument: "bound", rule: "a whole number in [1, 2³²]", value: bound });
  }
  const usable = 4294967296 - (4294967296 % bound);
  let drawn = nextUint32();
  while (drawn >= usable) drawn = nextUint32();
  return drawn % bound;
}

/** The loop of `nextUint32` with its state in local variables, which engines keep in registers. */
function fillWords(state: Uint32Array, target: Uint32Array): Uint32Array {
  let a = (state[0] as number) | 0;
  let b = (state[1] as number) | 0;
  let c = (state[2] as number) | 0;
  let d = (state[3] as number) | 0;
  for (let i = 0; i < target.length; i++) {
    const scaled = Math.imul(b, 5);
    target[i] = Math.imul((scaled << 7) | (scaled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
  return target;
}

const CHUNK = 1024;

function fillUniform(state: Uint32Array, target: Float64Array): Float64Array {
  const words = new Uint32Array(2 * Math.min(CHUNK, target.length));
  for (let from = 0; from < target.length; from += CHUNK) {
    const count = Math.min(CHUNK, target.length - from);
    fillWords(state, words.length === 2 * count ? words : words.subarray(0, 2 * count));
    for (let i = 0; i < count; i++) {
      const high = (words[2 * i] as number) >>> 5;
      target[from + i] = (high * 67108864 + ((words[2 * i + 1] as number) >>> 6)) / 9007199254740992;
    }
  }
  return target;
}
