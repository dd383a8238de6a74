import { InputError } from "../errors.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { requireSameLength } from "../numeric/guards.ts";
import { sum, sumOf } from "../numeric/sum.ts";
import { requirePeople } from "./regions.ts";

/** How much more each place has than its part of the base. */
export interface LocationQuotients {
  /** y/π of each place, null where a place has neither amount nor base, or nobody has anything. */
  readonly lq: readonly (number | null)[];
  /** (LQ − 1)/(LQ + 1), in [−1, 1], null alike. */
  readonly slq: readonly (number | null)[];
  /** ½ Σ|y − π|; null when nobody has anything. */
  readonly hoover: number | null;
  /** Positions of places with neither amount nor base. */
  readonly dropped: readonly number[];
}

/**
 * Location quotients: each place's share of an amount over its share of a base.
 *
 * 1 is proportional to the base. The base may be population, GDP or R&D: name it wherever the quotient is shown. With few
 * counts a quotient moves in jumps: show {@link multinomialNull} beside it.
 *
 * @param amounts - What each place has; finite, ≥ 0.
 * @param base - What its part is measured against; finite, ≥ 0, not all zero.
 * @returns Quotients in [0, +∞), symmetric ones in [−1, 1], the Hoover index, and which places were dropped.
 * @throws InputError if a vector is empty, holds a negative or non-finite value, or lengths differ.
 * @throws InputError if the base is zero everywhere, or in a place that has something.
 * @source Florence (1939), Report on the Location of Industry; symmetric form: Dalum, Laursen & Villumsen (1998),
 *   Structural Change in OECD Export Specialisation Patterns, International Review of Applied Economics 12(3).
 * @example locationQuotients([3, 1], [1, 1]).lq; // [1.5, 0.5]
 */
export function locationQuotients(amounts: ArrayLike<number>, base: ArrayLike<number>): LocationQuotients {
  const fn = "locationQuotients";
  const have = readAmounts({ fn, argument: "amounts" }, amounts).values;
  const { values: part, positive } = readAmounts({ fn, argument: "base" }, base);
  requireSameLength({ fn, argument: "base" }, base, amounts);
  requirePeople(fn, positive, base, "base");
  requireBaseWhereAmount(fn, have, part);
  const total = sum(have);
  const whole = sum(part);
  const shares = (i: number): [y: number, pi: number] => [(have[i] as number) / total, (part[i] as number) / whole];
  const each = (value: (y: number, pi: number) => number): (number | null)[] =>
    Array.from(have, (_, i) => (total === 0 || part[i] === 0 ? null : value(...shares(i))));
  return {
    lq: each((y, pi) => y / pi),
    slq: each((y, pi) => (y - pi) / (y + pi)),
    hoover: total === 0 ? null : sumOf(have.length, (i) => Math.max(0, shares(i)[0] - shares(i)[1])),
    dropped: Array.from(have, (_, i) => i).filter((i) => part[i] === 0),
  };
}

/** Refuses a place that has something and no base to measure it against. */
export function requireBaseWhereAmount(
  fn: string,
  amounts: Float64Array,
  base: Float64Array,
  argument = "amounts",
): void {
  const at = amounts.findIndex((amount, i) => amount > 0 && base[i] === 0);
  if (at < 0) return;
  throw new InputError({ fn, argument, path: [at], rule: "nothing where the base is 0", value: amounts[at] });
}
