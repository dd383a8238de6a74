/**
 * Σ(x − m)² for m the mean, by two passes, so that a large mean costs no digits.
 *
 * @param values - Finite numbers whose squares do not overflow.
 * @param mean - Their mean; its own rounding error enters squared only.
 * @returns The sum of squared deviations, ≥ 0, in squared units.
 * @source Chan, Golub & LeVeque (1983), Algorithms for Computing the Sample Variance, American Statistician 37(3), 242–247.
 * @example squaredDeviations(Float64Array.of(1, 2, 3), 2); // 2
 */
export function squaredDeviations(values: Float64Array, mean: number): number {
  let squares = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const square = ((values[i] as number) - mean) ** 2;
    const next = squares + square;
    lost += squares >= square ? squares - next + square : square - next + squares;
    squares = next;
  }
  return squares + lost;
}
