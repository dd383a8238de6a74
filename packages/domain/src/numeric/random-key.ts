/**
 * MurmurHash3 x86 128: a well-mixed 128-bit digest of some bytes, in 32-bit integer arithmetic only.
 *
 * Turns the name of a random stream into the state of its generator. Not a cryptographic hash.
 *
 * @param bytes - What to digest.
 * @param seed - Unsigned 32-bit seed.
 * @returns Four unsigned 32-bit words.
 * @source Appleby (2011), MurmurHash3, SMHasher (public domain).
 * @example Array.from(digest128(new Uint8Array(0))); // [0, 0, 0, 0]
 */
export function digest128(bytes: Uint8Array, seed = 0): Uint32Array {
  const h = new Int32Array(4).fill(seed);
  const whole = bytes.length - (bytes.length % 16);
  for (let at = 0; at < whole; at += 16) absorbBlock(h, bytes, at);
  for (let lane = 3; lane >= 0; lane--) {
    const from = whole + 4 * lane;
    if (from < bytes.length) h[lane] = word(h, lane) ^ scrambled(littleEndian(bytes, from), lane);
  }
  return finished(h, bytes.length);
}

const FACTORS = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const;
const PRE_TURN = [15, 16, 17, 18] as const;
const POST_TURN = [19, 17, 15, 13] as const;
const ADDENDS = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17] as const;

const word = (h: Int32Array, lane: number): number => h[lane & 3] as number;
const turned = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

function littleEndian(bytes: Uint8Array, from: number): number {
  let value = 0;
  for (let i = Math.min(from + 4, bytes.length) - 1; i >= from; i--) value = (value << 8) | (bytes[i] as number);
  return value;
}

function scrambled(k: number, lane: number): number {
  const own = FACTORS[lane] as number;
  const next = FACTORS[(lane + 1) & 3] as number;
  return Math.imul(turned(Math.imul(k, own), PRE_TURN[lane] as number), next);
}

function absorbBlock(h: Int32Array, bytes: Uint8Array, at: number): void {
  for (let lane = 0; lane < 4; lane++) {
    const mixed = word(h, lane) ^ scrambled(littleEndian(bytes, at + 4 * lane), lane);
    const joined = turned(mixed, POST_TURN[lane] as number) + word(h, lane + 1);
    h[lane] = Math.imul(joined, 5) + (ADDENDS[lane] as number);
  }
}

function finished(h: Int32Array, length: number): Uint32Array {
  for (let lane = 0; lane < 4; lane++) h[lane] = word(h, lane) ^ length;
  stirred(h);
  for (let lane = 0; lane < 4; lane++) h[lane] = avalanche(word(h, lane));
  stirred(h);
  return new Uint32Array(h);
}

function stirred(h: Int32Array): void {
  h[0] = word(h, 0) + word(h, 1) + word(h, 2) + word(h, 3);
  for (let lane = 1; lane < 4; lane++) h[lane] = word(h, lane) + word(h, 0);
}

function avalanche(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
