import { InputError } from "../../errors.ts";

/** Two columns that say nearly the same. */
export interface StrongPair {
  readonly first: string;
  readonly second: string;
  readonly correlation: number;
}

/** Beyond this |r| two indicators count the same thing twice. */
export const STRONG_CORRELATION = 0.9;

/**
 * Pearson correlation of two columns over the places where both have a number.
 *
 * @param first - Numbers, NaN or null where missing.
 * @param second - As many.
 * @returns In [−1, 1]; null with fewer than three common places or where a column is constant.
 * @throws InputError if the lengths differ.
 * @source Pearson (1896), Mathematical Contributions to the Theory of Evolution III, Phil. Trans. A 187, 253–318.
 * @example correlation([1, 2, 3], [2, 4, 6]); // 1
 */
export function correlation(first: ArrayLike<number | null>, second: ArrayLike<number | null>): number | null {
  if (first.length !== second.length) {
    const rule = `${first.length} numbers, as many as the first column has`;
    throw new InputError({ fn: "correlation", argument: "second", rule, value: second.length });
  }
  let n = 0;
  let [meanA, meanB, squareA, squareB, product] = [0, 0, 0, 0, 0];
  for (let i = 0; i < first.length; i++) {
    const a = first[i] ?? Number.NaN;
    const b = second[i] ?? Number.NaN;
    if (Number.isNaN(a - b)) continue;
    n++;
    const stepA = a - meanA;
    const stepB = b - meanB;
    meanA += stepA / n;
    meanB += stepB / n;
    squareA += stepA * (a - meanA);
    squareB += stepB * (b - meanB);
    product += stepA * (b - meanB);
  }
  if (n < 3 || !(squareA > 0 && squareB > 0)) return null;
  return Math.min(1, Math.max(-1, product / Math.sqrt(squareA * squareB)));
}

/**
 * Correlation matrix of named columns, with the pairs that are nearly the same.
 *
 * @param columns - Numbers by code, null where missing, all of one length.
 * @param strong - Pairs with |r| above this are listed; default 0.9.
 * @returns `codes`, the symmetric `matrix` (null where undefined, 1 on the diagonal) and `strongPairs`.
 * @throws InputError if the lengths differ.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 4.
 * @example correlationMatrix({ a: [1, 2, 3], b: [3, 2, 1] }).strongPairs.length; // 1
 */
export function correlationMatrix(
  columns: Readonly<Record<string, readonly (number | null)[]>>,
  strong: number = STRONG_CORRELATION,
): { codes: string[]; matrix: (number | null)[][]; strongPairs: StrongPair[] } {
  const codes = Object.keys(columns);
  const matrix = codes.map((_, i) => codes.map((__, k): number | null => (i === k ? 1 : null)));
  const strongPairs: StrongPair[] = [];
  codes.forEach((first, i) => {
    codes.slice(i + 1).forEach((second, offset) => {
      const r = correlation(columns[first] ?? [], columns[second] ?? []);
      const k = i + 1 + offset;
      (matrix[i] as (number | null)[])[k] = r;
      (matrix[k] as (number | null)[])[i] = r;
      if (r !== null && Math.abs(r) > strong) strongPairs.push({ first, second, correlation: r });
    });
  });
  return { codes, matrix, strongPairs };
}
