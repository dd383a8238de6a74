import { InputError } from "../../errors.ts";
import type { Model } from "./expression.ts";

/** Values of a model over a sampling design: rows of A, rows of B, and rows of A with one group of columns from B. */
export interface DesignRuns {
  readonly fA: Float64Array;
  readonly fB: Float64Array;
  /** One vector a group. */
  readonly fAB: readonly Float64Array[];
}

/** Writes the next row of A, then the next row of B, into one array. */
export type DrawRows = (both: Float64Array) => void;

/**
 * Runs a model over a design of n rows: n·(2 + groups) evaluations, row by row, so that no matrix is kept.
 *
 * @throws InputError if the model gives something that is not finite; names the row.
 */
export function runDesign(
  model: Model,
  draw: DrawRows,
  shape: { readonly inputs: number; readonly n: number; readonly groups: readonly (readonly number[])[] },
): DesignRuns {
  const { inputs, n } = shape;
  const groups = shape.groups.map((columns) => Int32Array.from(columns));
  const both = new Float64Array(2 * inputs);
  const a = both.subarray(0, inputs);
  const b = both.subarray(inputs);
  const kept = new Float64Array(inputs);
  const fA = new Float64Array(n);
  const fB = new Float64Array(n);
  const fAB = groups.map(() => new Float64Array(n));
  for (let row = 0; row < n; row++) {
    draw(both);
    for (let i = 0; i < inputs; i++) kept[i] = a[i] as number;
    fA[row] = model(a);
    for (let g = 0; g < groups.length; g++) {
      const columns = groups[g] as Int32Array;
      for (let k = 0; k < columns.length; k++) a[columns[k] as number] = b[columns[k] as number] as number;
      (fAB[g] as Float64Array)[row] = model(a);
      for (let k = 0; k < columns.length; k++) a[columns[k] as number] = kept[columns[k] as number] as number;
    }
    // Last, so that a model which remembers its inputs meets those of A as often as can be.
    fB[row] = model(b);
  }
  for (const values of [fA, fB, ...fAB]) requireFiniteValues(values);
  return { fA, fB, fAB };
}

function requireFiniteValues(values: Float64Array): void {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (Number.isFinite(value)) continue;
    throw new InputError({
      fn: "runDesign",
      argument: "model",
      rule: "a finite value at every point",
      value,
      remedy: `row ${row} has none: keep the model away from division by 0 and logarithms of 0`,
    });
  }
}

/** Checks groups of input positions; by default every input is a group of its own. */
export function readGroups(
  fn: string,
  inputs: number,
  groups: readonly (readonly number[])[] | undefined,
): readonly (readonly number[])[] {
  if (groups === undefined) return Array.from({ length: inputs }, (_, i) => [i]);
  const taken = new Set<number>();
  groups.forEach((group, g) => {
    const place = { fn, argument: "groups" };
    if (group.length === 0)
      throw new InputError({ ...place, path: [g], rule: "at least one input a group", value: group });
    group.forEach((input, k) => {
      if (!(Number.isInteger(input) && input >= 0 && input < inputs)) {
        const rule = `inputs counted from 0 to ${inputs - 1}`;
        throw new InputError({ ...place, path: [g, k], rule, value: input });
      }
      if (taken.has(input)) {
        throw new InputError({ ...place, path: [g, k], rule: "each input in one group only", value: input });
      }
      taken.add(input);
    });
  });
  return groups;
}
