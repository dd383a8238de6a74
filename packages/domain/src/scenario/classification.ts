import { InputError } from "../errors.ts";
import { requireWithin } from "../numeric/guards.ts";

/** Which end a balance is near. */
export type BalanceClass = "benign" | "mixed" | "adverse";

/** How much of the admissible specifications agree. */
export type Robustness = "robustly" | "mostly" | "leaning" | "undetermined";

/** Half-width of the band around 0 that counts as mixed. */
export const DEFAULT_DELTA = 0.1;

/**
 * Class of a balance: benign above +δ, adverse below −δ, mixed between.
 *
 * @param balance - In [−1, 1].
 * @param delta - Half-width of the mixed band, in [0, 1]; default 0.1.
 * @returns "benign", "mixed" or "adverse".
 * @throws InputError if either is out of range.
 * @example classifyBalance(0.12); // "benign"
 */
export function classifyBalance(balance: number, delta: number = DEFAULT_DELTA): BalanceClass {
  requireWithin({ fn: "classifyBalance", argument: "balance" }, balance, -1, 1);
  requireWithin({ fn: "classifyBalance", argument: "delta" }, delta, 0, 1);
  return balance > delta ? "benign" : balance < -delta ? "adverse" : "mixed";
}

/** Share of runs in a class, with its Monte Carlo error. */
export interface ClassShare {
  readonly share: number;
  /** √(p(1 − p)/N). */
  readonly standardError: number;
}

/**
 * Shares of the three classes among balances drawn over the admissible specifications.
 *
 * They span our choices, not futures: say "benign in 63 % of the admissible specifications", never "63 % likely".
 *
 * @param balances - One a run, each in [−1, 1], at least one.
 * @param delta - Half-width of the mixed band; default 0.1.
 * @returns Share and standard error a class; the shares sum to 1.
 * @throws InputError if there is no run or a value is out of range.
 * @example classShares([0.5, 0.2, 0, -0.4]).benign.share; // 0.5
 */
export function classShares(
  balances: ArrayLike<number>,
  delta: number = DEFAULT_DELTA,
): Record<BalanceClass, ClassShare> {
  const fn = "classShares";
  requireWithin({ fn, argument: "delta" }, delta, 0, 1);
  const runs = balances.length;
  if (runs === 0) throw new InputError({ fn, argument: "balances", rule: "at least one run", value: balances });
  let benign = 0;
  let adverse = 0;
  for (let i = 0; i < runs; i++) {
    const balance = balances[i] as number;
    if (!(balance >= -1 && balance <= 1)) {
      throw new InputError({ fn, argument: "balances", path: [i], rule: "balances in [−1, 1]", value: balance });
    }
    if (balance > delta) benign++;
    else if (balance < -delta) adverse++;
  }
  const of = (count: number): ClassShare => {
    const share = count / runs;
    return { share, standardError: Math.sqrt((share * (1 - share)) / runs) };
  };
  return { benign: of(benign), mixed: of(runs - benign - adverse), adverse: of(adverse) };
}

/**
 * Word for how many of the admissible specifications agree on a class.
 *
 * @param share - In [0, 1].
 * @returns "robustly" from 95 %, "mostly" from 80 %, "leaning" from 50 %, else "undetermined".
 * @throws InputError if the share is out of range.
 * @example robustnessOf(0.83); // "mostly"
 */
export function robustnessOf(share: number): Robustness {
  requireWithin({ fn: "robustnessOf", argument: "share" }, share, 0, 1);
  if (share >= 0.95) return "robustly";
  if (share >= 0.8) return "mostly";
  return share >= 0.5 ? "leaning" : "undetermined";
}

/**
 * Whether a difference of two scores is more than the 90 % interval can tell apart.
 *
 * @param difference - Of two scores or balances.
 * @param interval - Lower and upper end of the 90 % interval, in the same unit.
 * @returns False when the difference is smaller than half the interval's width: "no detectable change".
 * @throws InputError if the interval's ends are not in order.
 * @example isDetectable(0.05, [-0.2, 0.1]); // false
 */
export function isDetectable(difference: number, interval: readonly [number, number]): boolean {
  const [low, high] = interval;
  if (!(low <= high)) {
    throw new InputError({ fn: "isDetectable", argument: "interval", rule: "a lower end ≤ the upper", value: low });
  }
  return Math.abs(difference) >= (high - low) / 2;
}
