import { InputError } from "../../errors.ts";

const SWEEPS_MAX = 60;

/**
 * Eigenvalues of a symmetric matrix by Jacobi rotations, largest first.
 *
 * @param matrix - Square, symmetric, finite.
 * @returns As many eigenvalues as rows.
 * @throws InputError if the matrix is not square, symmetric and finite.
 * @source Golub & Van Loan (2013), Matrix Computations, 8.5.
 * @example symmetricEigenvalues([[2, 1], [1, 2]]).map(Math.round); // [3, 1]
 */
export function symmetricEigenvalues(matrix: readonly (readonly number[])[]): number[] {
  requireSymmetric("symmetricEigenvalues", matrix);
  const a = matrix.map((row) => Float64Array.from(row));
  const n = a.length;
  for (let sweep = 0; sweep < SWEEPS_MAX; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += at(a, p, q) ** 2;
    if (off < 1e-30) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, p, q);
  }
  return a.map((row, i) => row[i] as number).sort((x, y) => y - x);
}

/**
 * Effective number of dimensions of a correlation matrix, (Σλ)²/Σλ²: how many different things its columns say.
 *
 * @param matrix - Square, symmetric, finite: correlations with 1 on the diagonal.
 * @returns In [1, n]: n for uncorrelated columns, 1 when all say the same.
 * @throws InputError if the matrix is not square, symmetric and finite.
 * @source docs/methods/composite.md, audit; Del Giudice (2021), Effective Dimensionality, Multivariate Behavioral Research 56, 527–542.
 * @example effectiveDimensions([[1, 0], [0, 1]]); // 2
 */
export function effectiveDimensions(matrix: readonly (readonly number[])[]): number {
  const eigenvalues = symmetricEigenvalues(matrix);
  const total = eigenvalues.reduce((a, b) => a + b, 0);
  return (total * total) / eigenvalues.reduce((a, b) => a + b * b, 0);
}

const at = (a: readonly Float64Array[], p: number, q: number): number => (a[p] as Float64Array)[q] as number;

/** Turns the plane of p and q so that their element becomes 0. */
function rotate(a: readonly Float64Array[], p: number, q: number): void {
  const apq = at(a, p, q);
  if (apq === 0) return;
  const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < a.length; k++) {
    const row = a[k] as Float64Array;
    const [kp, kq] = [row[p] as number, row[q] as number];
    row[p] = c * kp - s * kq;
    row[q] = s * kp + c * kq;
  }
  const [rowP, rowQ] = [a[p] as Float64Array, a[q] as Float64Array];
  for (let k = 0; k < a.length; k++) {
    const [pk, qk] = [rowP[k] as number, rowQ[k] as number];
    rowP[k] = c * pk - s * qk;
    rowQ[k] = s * pk + c * qk;
  }
}

function requireSymmetric(fn: string, matrix: readonly (readonly number[])[]): void {
  if (matrix.length === 0) throw new InputError({ fn, argument: "matrix", rule: "at least one row", value: matrix });
  matrix.forEach((row, i) => {
    if (row.length !== matrix.length) {
      throw new InputError({ fn, argument: "matrix", path: [i], rule: `rows of ${matrix.length}`, value: row.length });
    }
    row.forEach((value, k) => {
      if (
        Number.isFinite(value) &&
        Math.abs(value - (matrix[k]?.[i] ?? Number.NaN)) <= 1e-9 * Math.max(1, Math.abs(value))
      )
        return;
      throw new InputError({ fn, argument: "matrix", path: [i, k], rule: "finite, symmetric elements", value });
    });
  });
}
