import { readAmounts } from "../numeric/amounts.ts";
import { requireBetween } from "../numeric/guards.ts";
import { sum } from "../numeric/sum.ts";
import { InfeasibleError } from "./infeasible-error.ts";

/** How a list of shares is to be read. */
export interface DeclaredSharesOption {
  /** The numbers are percentages; default false: fractions of 1. */
  readonly percent?: boolean;
  /** To what the shares were rounded, as a fraction of the whole; default 0.001, a tenth of a percentage point. */
  readonly roundingUnit?: number;
}

/** Shares after the question whether they are all there. */
export interface DeclaredShares {
  /** complete: they sum to 1; rescaled: but for rounding; partial: holders are missing. */
  readonly status: "complete" | "rescaled" | "partial";
  /** Fractions of 1, in the given order; sum to 1 unless partial. */
  readonly shares: Float64Array;
  /** What the missing holders have; 0 unless partial. */
  readonly remainder: number;
}

/** Shares this close to 1 are complete as they stand. */
const EXACT = 1e-12;

/**
 * Reads numbers that are said to be shares: complete, complete but for rounding, or partial.
 *
 * Partial shares are never rescaled, which would overstate concentration: only {@link partialShareBounds} may take them.
 * The sum may miss 1 by half a rounding unit for each share.
 *
 * @param values - Shares as printed; finite, ≥ 0.
 * @param option - `percent`: percentages instead of fractions; `roundingUnit`: fraction of the whole to which they were
 *   rounded, in (0, 1), whatever `percent` says.
 * @returns Status, shares as fractions, and the remainder in [0, 1].
 * @throws InputError if `values` is empty or holds a negative or non-finite value; names the position.
 * @throws InputError if `roundingUnit` is not strictly between 0 and 1.
 * @throws InfeasibleError if the shares sum to more than 1 by more than rounding explains; says by how much.
 * @source Convention of this package: half a rounding unit a share, the most that rounding can do.
 * @example declaredShares([40, 30, 20], { percent: true }).status; // "partial"
 */
export function declaredShares(values: ArrayLike<number>, option: DeclaredSharesOption = {}): DeclaredShares {
  const fn = "declaredShares";
  const { percent = false, roundingUnit = 0.001 } = option;
  requireBetween({ fn, argument: "roundingUnit" }, roundingUnit, 0, 1);
  const whole = percent ? 100 : 1;
  const { values: printed, scale } = readAmounts({ fn, argument: "values" }, values);
  const shares = printed.map((value) => value / scale[0] / scale[1] / whole);
  const total = sum(printed) / scale[0] / scale[1] / whole;
  const tolerance = (shares.length * roundingUnit) / 2 + EXACT;
  const difference = total - 1;
  if (Math.abs(difference) <= EXACT) return { status: "complete", shares, remainder: 0 };
  if (Math.abs(difference) <= tolerance) {
    return { status: "rescaled", shares: shares.map((share) => share / total), remainder: 0 };
  }
  if (difference < 0) return { status: "partial", shares, remainder: -difference };
  const rule = `shares that sum to at most 1 + ${tolerance.toPrecision(3)} (rounding of ${shares.length} shares)`;
  const remedy = `they exceed 1 by ${difference.toPrecision(6)}`;
  throw new InfeasibleError({ fn, argument: "values", rule, value: total, remedy });
}

/**
 * Shares for the indices that need all of them; refuses a partial list and says what to use instead.
 *
 * @param values - Shares as printed; finite, ≥ 0.
 * @param option - As for {@link declaredShares}.
 * @returns Shares as fractions that sum to 1.
 * @throws InputError as {@link declaredShares}.
 * @throws InfeasibleError if the shares are partial, or sum to more than 1.
 * @source As {@link declaredShares}.
 * @example Array.from(completeShares([50, 50], { percent: true })); // [0.5, 0.5]
 */
export function completeShares(values: ArrayLike<number>, option: DeclaredSharesOption = {}): Float64Array {
  const { status, shares, remainder } = declaredShares(values, option);
  if (status !== "partial") return shares;
  const remedy = `${remainder.toPrecision(6)} is missing; use partialShareBounds, which takes shares that are not all known`;
  const value = 1 - remainder;
  throw new InfeasibleError({ fn: "completeShares", argument: "values", rule: "shares that sum to 1", value, remedy });
}
