import { type Profile, readProfile, type TippingOptions } from "./profile.ts";

/** The nearest weights at which the answer tips. */
export interface NearestWeights {
  /** ‖Δw‖₂. */
  readonly distance: number;
  readonly weights: number[];
  /** Whether weights would have become negative, so that some were held at 0. */
  readonly projected: boolean;
}

/**
 * Nearest weights (least Euclidean change) at which the whole reaches the threshold.
 *
 * @param scores - Each in [0, 1], at least one.
 * @param weights - One a score, finite, ≥ 0, not all 0.
 * @param options - `threshold` (default ½), `rule`, floor `epsilon`.
 * @returns Distance, weights (≥ 0, summing to 1) and whether some were held at 0; null where no weights whatever reach
 *   the threshold, or where a score of 0 has no floor under it.
 * @throws InputError if a score, a weight or an option is out of range.
 * @source docs/methods/scenario.md, tippingPoints; Michelot (1986), A Finite Algorithm for Finding the Projection of a
 *   Point onto the Canonical Simplex of ℝⁿ, Journal of Optimization Theory and Applications 50, 195–200.
 * @example nearestTippingWeights([1, 0], [3, 1])?.weights; // [0.5, 0.5]
 */
export function nearestTippingWeights(
  scores: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: TippingOptions = {},
): NearestWeights | null {
  return euclidean(readProfile("nearestTippingWeights", scores, weights, options));
}

export function euclidean({ weights, excess, margin }: Profile): NearestWeights | null {
  if (!excess.every(Number.isFinite)) return null;
  if (margin === 0) return { distance: 0, weights: Array.from(weights), projected: false };
  const direction = margin > 0 ? excess : excess.map((value) => -value);
  if (direction.every((value) => value > 0)) return null;
  const mean = excess.reduce((a, b) => a + b, 0) / excess.length;
  const spread = excess.reduce((a, c) => a + (c - mean) ** 2, 0);
  const straight = weights.map((w, i) => w - (margin * ((excess[i] as number) - mean)) / spread);
  const inside = straight.every((w) => w >= 0);
  const found = inside ? straight : project(weights, direction);
  const distance = Math.sqrt(found.reduce((a, w, i) => a + (w - (weights[i] as number)) ** 2, 0));
  return { distance, weights: Array.from(found), projected: !inside };
}

/**
 * The point of the simplex nearest to `weights` with Σ w·c = 0, which has the form max(0, w − λc − ν): the balance of
 * `onSimplex(λ)` falls as λ grows, so λ is bracketed and halved; the weights above 0 then give λ and ν exactly.
 */
function project(weights: Float64Array, c: Float64Array): Float64Array {
  const at = (lambda: number) => onSimplex(weights.map((w, i) => w - lambda * (c[i] as number)));
  const balance = (w: Float64Array) => w.reduce((a, value, i) => a + value * (c[i] as number), 0);
  let low = 0;
  let high = 1;
  while (balance(at(high)) > 0 && high < 1e300) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-15 * high; step++) {
    const middle = (low + high) / 2;
    if (balance(at(middle)) > 0) low = middle;
    else high = middle;
  }
  const near = at(high);
  return polished(weights, c, near) ?? near;
}

/** Solves Σ w' = 1, Σ w'c = 0 for w' = w − λc − ν on the weights above 0; null if that leaves the simplex. */
function polished(weights: Float64Array, c: Float64Array, near: Float64Array): Float64Array | null {
  let count = 0;
  let sumC = 0;
  let sumCc = 0;
  let sumW = 0;
  let sumWc = 0;
  near.forEach((value, i) => {
    if (value === 0) return;
    const [w, e] = [weights[i] as number, c[i] as number];
    count++;
    sumC += e;
    sumCc += e * e;
    sumW += w;
    sumWc += w * e;
  });
  const determinant = count * sumCc - sumC * sumC;
  if (!(determinant > 0)) return null;
  const lambda = (count * sumWc - sumC * (sumW - 1)) / determinant;
  const nu = (sumCc * (sumW - 1) - sumC * sumWc) / determinant;
  const found = near.map((value, i) => (value === 0 ? 0 : (weights[i] as number) - lambda * (c[i] as number) - nu));
  return found.every((value) => value >= 0) ? found : null;
}

/** Nearest point of the simplex: what falls to 0 is dropped, the rest shares the shift anew, until nothing falls. */
function onSimplex(point: Float64Array): Float64Array {
  let shift = Number.NEGATIVE_INFINITY;
  for (let before = -1, count = 0; count !== before; ) {
    before = count;
    let total = 0;
    count = 0;
    for (let i = 0; i < point.length; i++) {
      if ((point[i] as number) <= shift) continue;
      total += point[i] as number;
      count++;
    }
    shift = (total - 1) / count;
  }
  return point.map((value) => Math.max(0, value - shift));
}
