/** Sample-adjusted skewness and excess kurtosis of a column. */
export interface Shape {
  readonly skewness: number;
  readonly kurtosis: number;
}

/**
 * Skewness G₁ and excess kurtosis G₂ with the sample adjustment; missing values are left out.
 *
 * @param values - At least four numbers that are not NaN.
 * @returns Both 0 for a constant column; null for fewer than four values.
 * @source Joanes & Gill (1998), Comparing Measures of Sample Skewness and Kurtosis, The Statistician 47, 183–189.
 * @example shapeOf([1, 2, 3, 4])?.skewness; // 0
 */
export function shapeOf(values: ArrayLike<number>): Shape | null {
  let n = 0;
  let mean = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    n++;
    mean += value;
  }
  if (n < 4) return null;
  mean /= n;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = (values[i] as number) - mean;
    if (Number.isNaN(deviation)) continue;
    const square = deviation * deviation;
    second += square;
    third += square * deviation;
    fourth += square * square;
  }
  if (second === 0) return { skewness: 0, kurtosis: 0 };
  const skewness = ((Math.sqrt(n) * third) / second ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2));
  const excess = (n * fourth) / (second * second) - 3;
  return { skewness, kurtosis: (((n + 1) * excess + 6) * (n - 1)) / ((n - 2) * (n - 3)) };
}
