import { InputError } from "../errors.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { requireSameLength } from "../numeric/guards.ts";
import { sum } from "../numeric/sum.ts";
import { FEASIBILITY_SLACK, InfeasibleError } from "./infeasible-error.ts";
import { largestByChord, largestByEnumeration, type ShareRanges } from "./interval-share-maximum.ts";
import { waterLevel } from "./water-level.ts";

/** Up to this many shares the upper end is exact; finding it is a subset-sum problem. */
const ENUMERATE_UP_TO = 20;

/** Interval of the Herfindahl index over all markets whose shares lie in their ranges. */
export interface IntervalShareBounds {
  readonly hhiMin: number;
  /** The largest value (exact), or a bound above it (outer). */
  readonly hhiMax: number;
  /** exact: attained; outer: the chord bound, with `hhiMaxInner` below the true maximum. */
  readonly hhiMaxMethod: "exact" | "outer";
  /** The chord bound, whatever the method. */
  readonly hhiMaxChordOuter: number;
  /** The value of a market that exists: the true maximum is not below it. */
  readonly hhiMaxInner: number;
}

/**
 * Bounds of the Herfindahl index when every share is only known to lie in a range: rounded, or quoted as "20–25 %".
 *
 * The least concentrated market raises all shares to one water level. The most concentrated has at most one share strictly
 * inside its range: enumerated up to 20 shares, beyond that bounded from above by the chord of the square.
 *
 * @param lower - Least share of each holder, as fractions of 1.
 * @param upper - Greatest share of each, at least its least.
 * @returns The interval, unitless, with how its upper end was found.
 * @throws InputError if lengths differ, a value is not in [0, 1], or a lower end exceeds its upper.
 * @throws InfeasibleError if the lower ends sum to more than 1 or the upper ends to less; says by how much.
 * @source Marshall, Olkin & Arnold (2011), Inequalities: Theory of Majorization and Its Applications, ch. 2 and 5.
 * @example intervalShareBounds([0.5, 0.2], [0.6, 0.5]).hhiMax; // 0.52
 */
export function intervalShareBounds(lower: ArrayLike<number>, upper: ArrayLike<number>): IntervalShareBounds {
  const ranges = readRanges(lower, upper);
  const chord = largestByChord(ranges);
  const exact = ranges.lower.length <= ENUMERATE_UP_TO;
  const inner = exact ? largestByEnumeration(ranges) : chord.inner;
  return {
    hhiMin: smallestHerfindahl(ranges),
    hhiMax: exact ? inner : chord.outer,
    hhiMaxMethod: exact ? "exact" : "outer",
    hhiMaxChordOuter: Math.max(chord.outer, inner),
    hhiMaxInner: inner,
  };
}

function readRanges(lower: ArrayLike<number>, upper: ArrayLike<number>): ShareRanges {
  const fn = "intervalShareBounds";
  const low = readFractions({ fn, argument: "lower" }, lower);
  const high = readFractions({ fn, argument: "upper" }, upper);
  requireSameLength({ fn, argument: "upper" }, high, low);
  for (let i = 0; i < low.length; i++) {
    if ((low[i] as number) <= (high[i] as number)) continue;
    throw new InputError({
      fn,
      argument: "upper",
      path: [i],
      rule: `at least lower[${i}] = ${low[i]}`,
      value: high[i],
    });
  }
  requireSum(fn, "lower", sum(low) - 1, "lower ends that sum to at most 1 (Σl ≤ 1)");
  requireSum(fn, "upper", 1 - sum(high), "upper ends that sum to at least 1 (1 ≤ Σu)");
  const room = sum(high.map((share, i) => share - (low[i] as number)));
  return { lower: low, upper: high, spare: Math.min(room, Math.max(0, 1 - sum(low))) };
}

function readFractions(place: { fn: string; argument: string }, values: ArrayLike<number>): Float64Array {
  const { values: fractions, max } = readAmounts(place, values);
  if (max <= 1) return fractions;
  const above = fractions.findIndex((share) => share > 1);
  throw new InputError({ ...place, path: [above], rule: "fractions of 1", value: values[above] });
}

function requireSum(fn: string, argument: string, excess: number, rule: string): void {
  if (excess <= FEASIBILITY_SLACK) return;
  const remedy = `it fails by ${excess.toPrecision(6)}`;
  throw new InfeasibleError({ fn, argument, rule, value: argument === "lower" ? 1 + excess : 1 - excess, remedy });
}

function smallestHerfindahl({ lower, upper }: ShareRanges): number {
  const level = waterLevel(lower, upper, 1);
  let total = 0;
  for (let i = 0; i < lower.length; i++) {
    total += Math.min(Math.max(level, lower[i] as number), upper[i] as number) ** 2;
  }
  return total;
}
