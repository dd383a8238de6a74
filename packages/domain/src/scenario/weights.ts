import { InputError } from "../errors.ts";
import { sum } from "../numeric/sum.ts";
import { readWeights } from "./vectors.ts";

/**
 * Weights as given by a person, scaled to sum to 1.
 *
 * @param weights - Finite, ≥ 0, not all 0, at least one; any unit.
 * @returns Their shares, in the same order.
 * @throws InputError if a weight is negative or not finite, or if all are 0; names the position.
 * @example normaliseWeights([2, 1, 1]); // [0.5, 0.25, 0.25]
 */
export function normaliseWeights(weights: ArrayLike<number>): number[] {
  return Array.from(readWeights({ fn: "normaliseWeights", argument: "weights" }, weights));
}

/** How a panel of experts weighs one part. */
export interface BudgetWeight {
  /** Mean share over the experts. */
  readonly weight: number;
  /** Least and greatest share an expert gave. */
  readonly range: readonly [number, number];
}

/** How far an expert's hundred points may miss 100. */
const POINTS_SLACK = 0.5;

/**
 * Budget allocation: every expert spreads 100 points over the parts; their mean is the weight, their range its doubt.
 *
 * @param sheets - One row an expert, one number ≥ 0 a part; each row sums to 100 ± 0.5 and is scaled to 100.
 * @returns One weight with its range a part; the weights sum to 1.
 * @throws InputError if there is no sheet, the sheets differ in length, or a row does not sum to 100 ± 0.5.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6 (budget allocation process).
 * @example budgetAllocation([[60, 40], [40, 60]]).map((one) => one.weight); // [0.5, 0.5]
 */
export function budgetAllocation(sheets: readonly ArrayLike<number>[]): BudgetWeight[] {
  const fn = "budgetAllocation";
  const first = sheets[0];
  if (first === undefined) throw new InputError({ fn, argument: "sheets", rule: "at least one sheet", value: sheets });
  const shares = sheets.map((sheet, row) => {
    const points = sum(sheet);
    if (sheet.length !== first.length || !(Math.abs(points - 100) <= POINTS_SLACK)) {
      const rule = `${first.length} parts that share 100 ± ${POINTS_SLACK} points`;
      const value = sheet.length === first.length ? points : sheet.length;
      throw new InputError({ fn, argument: "sheets", path: [row], rule, value });
    }
    return readWeights({ fn, argument: `sheets[${row}]` }, sheet);
  });
  return Array.from({ length: first.length }, (_, part) => {
    const given = shares.map((row) => row[part] as number);
    return { weight: sum(given) / given.length, range: [Math.min(...given), Math.max(...given)] };
  });
}
