import { exp, ln } from "./elementary.ts";
import type { Random } from "./random.ts";

/*
 * The ziggurat covers a falling density with boxes of one area; most draws fall where no function need be evaluated.
 * One pair of 32-bit words gives a draw: 53 bits place the point, seven of the eleven bits left over choose the box.
 */

const BOXES = 128;

interface Ziggurat {
  /** Right edges of the boxes; the first is the base box stretched over the tail. */
  edge: Float64Array;
  /** Where in a box the curve begins to matter, as a share of the box. */
  safe: Float64Array;
}

const normalBoxes = ziggurat({
  tail: 3.442619855896652,
  area: 9.91256303533646e-3,
  logDensity: (x) => -0.5 * x * x,
  inverse: (logDensity) => Math.sqrt(-2 * logDensity),
});
const exponentialBoxes = ziggurat({
  tail: 6.898315116615643,
  area: 7.97322953955349e-3,
  logDensity: (x) => -x,
  inverse: (logDensity) => -logDensity,
});

/**
 * Draws standard normal variates from a generator.
 *
 * @param random - Where the chance comes from; about 1.01 pairs of words a draw.
 * @returns A function that gives the next variate.
 * @source Marsaglia & Tsang (2000), The Ziggurat Method, Journal of Statistical Software 5(8); Doornik (2005), An
 *   Improved Ziggurat Method to Generate Normal Random Samples (box and point from different bits).
 * @example Number.isFinite(normalSampler(createRandom(1))()); // true
 */
export function normalSampler(random: Random): () => number {
  const { edge, safe } = normalBoxes;
  return () => {
    for (;;) {
      const high = random.nextUint32();
      const low = random.nextUint32();
      const box = (low & 63) | ((high & 1) << 6);
      const u = ((high >>> 5) * 67108864 + (low >>> 6)) / 4503599627370496 - 1;
      if (Math.abs(u) < (safe[box] as number)) return u * (edge[box] as number);
      if (box === 0) return normalTail(random, u < 0);
      const right = edge[box] as number;
      const left = edge[box + 1] as number;
      const x = u * right;
      const outer = exp(-0.5 * (right * right - x * x));
      const inner = exp(-0.5 * (left * left - x * x));
      if (outer + random.next() * (inner - outer) < 1) return x;
    }
  };
}

/**
 * Draws standard exponential variates (mean 1) from a generator.
 *
 * @param random - Where the chance comes from.
 * @returns A function that gives the next variate, > 0 but for a chance of 2⁻⁵³.
 * @source Marsaglia & Tsang (2000), The Ziggurat Method, Journal of Statistical Software 5(8).
 * @example exponentialSampler(createRandom(1))() >= 0; // true
 */
export function exponentialSampler(random: Random): () => number {
  const { edge, safe } = exponentialBoxes;
  return () => {
    let shift = 0;
    for (;;) {
      const high = random.nextUint32();
      const low = random.nextUint32();
      const box = (low & 63) | ((high & 1) << 6);
      const u = ((high >>> 5) * 67108864 + (low >>> 6)) / 9007199254740992;
      if (u < (safe[box] as number)) return shift + u * (edge[box] as number);
      if (box === 0) {
        // Beyond the edge the exponential starts anew.
        shift += edge[1] as number;
        continue;
      }
      const x = u * (edge[box] as number);
      const outer = exp(x - (edge[box] as number));
      const inner = exp(x - (edge[box + 1] as number));
      if (outer + random.next() * (inner - outer) < 1) return shift + x;
    }
  };
}

/** Marsaglia's tail: exponential proposals beyond the edge, thinned to the normal density. */
function normalTail(random: Random, negative: boolean): number {
  const edge = normalBoxes.edge[1] as number;
  for (;;) {
    const x = -ln(1 - random.next()) / edge;
    const y = -ln(1 - random.next());
    if (y + y > x * x) return negative ? -x - edge : x + edge;
  }
}

function ziggurat(shape: {
  tail: number;
  area: number;
  logDensity: (x: number) => number;
  inverse: (logDensity: number) => number;
}): Ziggurat {
  const edge = new Float64Array(BOXES + 1);
  const safe = new Float64Array(BOXES);
  let height = exp(shape.logDensity(shape.tail));
  edge[0] = shape.area / height;
  edge[1] = shape.tail;
  for (let i = 2; i < BOXES; i++) {
    height += shape.area / (edge[i - 1] as number);
    edge[i] = shape.inverse(ln(height));
  }
  for (let i = 0; i < BOXES; i++) safe[i] = (edge[i + 1] as number) / (edge[i] as number);
  return { edge, safe };
}
