import type { DesignRuns } from "./design.ts";

/** Variance-based sensitivity indices, one entry an input or group. */
export interface SensitivityIndices {
  /** Population variance of the model over A and B together. */
  readonly V: number;
  /** First-order: share of the variance that fixing the group would remove; null when nothing varies. */
  readonly S: (number | null)[];
  /** Total: share that remains when all but the group are fixed; null when nothing varies. */
  readonly T: (number | null)[];
}

/** A variance below this share of the largest square is rounding. */
const FLAT = 1e-30;

/**
 * Jansen's estimators from the runs of a design, over its first rows. Small negative values are left as they are.
 *
 * S = 1 − Σ(f(B) − f(A_B))²/(2nV), T = Σ(f(A) − f(A_B))²/(2nV).
 *
 * @source Jansen (1999), Analysis of Variance Designs for Model Output, Computer Physics Communications 117, 35–43.
 */
export function jansenIndices({ fA, fB, fAB }: DesignRuns, rows: number = fA.length): SensitivityIndices {
  const V = pooledVariance(fA, fB, rows);
  if (V === 0) return { V, S: fAB.map(() => null), T: fAB.map(() => null) };
  const S: number[] = [];
  const T: number[] = [];
  for (const mixed of fAB) {
    let first = 0;
    let total = 0;
    for (let row = 0; row < rows; row++) {
      const f = mixed[row] as number;
      const fromB = (fB[row] as number) - f;
      const fromA = (fA[row] as number) - f;
      first += fromB * fromB;
      total += fromA * fromA;
    }
    S.push(1 - first / (2 * rows * V));
    T.push(total / (2 * rows * V));
  }
  return { V, S, T };
}

/** Population variance of both vectors together, about their first value first, so that a constant has exactly none. */
function pooledVariance(fA: Float64Array, fB: Float64Array, rows: number): number {
  const centre = fA[0] as number;
  let mean = 0;
  let largest = 0;
  for (let row = 0; row < rows; row++) {
    const [a, b] = [fA[row] as number, fB[row] as number];
    mean += a - centre + (b - centre);
    largest = Math.max(largest, Math.abs(a), Math.abs(b));
  }
  mean /= 2 * rows;
  let squares = 0;
  for (let row = 0; row < rows; row++) {
    const a = (fA[row] as number) - centre - mean;
    const b = (fB[row] as number) - centre - mean;
    squares += a * a + b * b;
  }
  const variance = squares / (2 * rows);
  return variance > FLAT * largest * largest ? variance : 0;
}
