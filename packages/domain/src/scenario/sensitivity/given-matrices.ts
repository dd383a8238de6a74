import { InputError } from "../../errors.ts";
import { readGroups, runDesign } from "./design.ts";
import type { Model } from "./expression.ts";
import { jansenIndices, type SensitivityIndices } from "./jansen.ts";

/**
 * Jansen's estimators for a model over two given matrices of independent rows.
 *
 * @param model - A function of a row; must give a finite number for every row.
 * @param A - Rows of inputs, all of one length, at least two rows.
 * @param B - As many rows of the same length, independent of A.
 * @param groups - Positions of columns that are swapped together; by default each column is its own group.
 * @returns V, S and T, one entry a column or group.
 * @throws InputError if the matrices are ragged, differ in shape or hold something that is not finite.
 * @source Jansen (1999), Analysis of Variance Designs for Model Output, Computer Physics Communications 117, 35–43.
 * @example jansenGivenMatrices((x) => x[0] ?? 0, [[0], [1]], [[1], [0]]).S; // [1]
 */
export function jansenGivenMatrices(
  model: Model,
  A: readonly ArrayLike<number>[],
  B: readonly ArrayLike<number>[],
  groups?: readonly (readonly number[])[],
): SensitivityIndices {
  const fn = "jansenGivenMatrices";
  const inputs = A[0]?.length ?? 0;
  requireMatrix(fn, "A", A, inputs);
  requireMatrix(fn, "B", B, inputs);
  if (A.length !== B.length) {
    throw new InputError({ fn, argument: "B", rule: `${A.length} rows, as many as A`, value: B.length });
  }
  let row = 0;
  const draw = (both: Float64Array) => {
    both.set(A[row] as ArrayLike<number>);
    both.set(B[row] as ArrayLike<number>, inputs);
    row++;
  };
  return jansenIndices(runDesign(model, draw, { inputs, n: A.length, groups: readGroups(fn, inputs, groups) }));
}

function requireMatrix(fn: string, argument: string, rows: readonly ArrayLike<number>[], inputs: number): void {
  if (rows.length < 2 || inputs === 0) {
    throw new InputError({ fn, argument, rule: "at least two rows of at least one input", value: rows });
  }
  rows.forEach((row, r) => {
    if (row.length !== inputs) {
      throw new InputError({ fn, argument, path: [r], rule: `rows of ${inputs} inputs`, value: row.length });
    }
    for (let i = 0; i < inputs; i++) {
      if (Number.isFinite(row[i])) continue;
      throw new InputError({ fn, argument, path: [r, i], rule: "finite inputs", value: row[i] });
    }
  });
}
