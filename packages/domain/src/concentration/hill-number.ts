import { InputError } from "../errors.ts";
import { exp, ln } from "../numeric/elementary.ts";
import { expMinus1, ln1p } from "../numeric/near-zero.ts";
import { sumOf } from "../numeric/sum.ts";
import { readRankedHolders } from "./holders.ts";
import { shannonEntropyOf } from "./shannon-entropy.ts";

/**
 * Hill number N_q = (Σ s^q)^{1/(1−q)}: the effective number of holders, of any order.
 *
 * One family for all: N₀ counts the holders, N₁ = e^S, N₂ = 1/HHI, N_∞ = 1/(largest share). The larger q, the more only
 * the leaders count; N_q falls in q, and how fast says how unequal the holders are.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @param q - Order, in [0, +∞].
 * @returns Number of holders in [1, n] for n positive amounts; null when all are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @throws InputError if `q` is negative or NaN.
 * @source Hill (1973), Diversity and Evenness, Ecology 54(2), 427–432.
 * @example hillNumber([40, 30, 20, 10], 1); // 3.5961154666
 */
export function hillNumber(amounts: ArrayLike<number>, q: number): number | null {
  const fn = "hillNumber";
  if (!(q >= 0)) throw new InputError({ fn, argument: "q", rule: "an order in [0, +∞]", value: q });
  const { amounts: ascending, total } = readRankedHolders({ fn, argument: "amounts" }, amounts);
  const n = ascending.length;
  if (n === 0) return null;
  if (q === 0) return n;
  const leader = ascending[n - 1] as number;
  if (q === Number.POSITIVE_INFINITY) return total / leader;
  const entropy = shannonEntropyOf(ascending, total) ?? 0;
  if (q === 1) return exp(entropy);
  const logarithm = Math.abs(q - 1) < 0.5 ? nearOne(ascending, total, q) : awayFromOne(ascending, total, q);
  return Math.min(n, Math.max(1, exp(logarithm)));
}

/** ln N_q from Σ s·(s^{q−1} − 1), in which the limit q → 1 loses no digits. */
function nearOne(ascending: Float64Array, total: number, q: number): number {
  const excess = sumOf(ascending.length, (i) => {
    const share = (ascending[i] as number) / total;
    return share > 0 ? share * expMinus1((q - 1) * ln(share)) : 0;
  });
  return ln1p(excess) / (1 - q);
}

/** ln N_q with the leader's share taken out, so that no power vanishes. */
function awayFromOne(ascending: Float64Array, total: number, q: number): number {
  const leader = ascending[ascending.length - 1] as number;
  const powers = sumOf(ascending.length, (i) => exp(q * ln((ascending[i] as number) / leader)));
  return (q * ln(leader / total) + ln(powers)) / (1 - q);
}
