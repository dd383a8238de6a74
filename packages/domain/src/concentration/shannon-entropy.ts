import { ln } from "../numeric/elementary.ts";
import { ln1p } from "../numeric/near-zero.ts";
import { sum } from "../numeric/sum.ts";
import { readRankedHolders } from "./holders.ts";
import { defineIndex } from "./index-definition.ts";

/**
 * Shannon entropy of the shares, S = −Σ s ln s, in natural units.
 *
 * The uncertainty about who holds a unit drawn at random: 0 for a monopoly. Sensitive to the many small, where
 * {@link herfindahl} looks at the few large. e^S is the {@link hillNumber} of order 1.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @returns Nats, in [0, ln n] for n positive amounts; null when all are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @source Shannon (1948), A Mathematical Theory of Communication, Bell System Technical Journal 27, 379–423.
 * @example shannonEntropy([40, 30, 20, 10]); // 1.2798542258
 */
export function shannonEntropy(amounts: ArrayLike<number>): number | null {
  const { amounts: ascending, total } = readRankedHolders({ fn: "shannonEntropy", argument: "amounts" }, amounts);
  return shannonEntropyOf(ascending, total);
}

/** The entropy of positive amounts sorted ascending. A giant's term is taken from what it leaves, not from its rounded share. */
export function shannonEntropyOf(ascending: Float64Array, total: number): number | null {
  if (total === 0) return null;
  const last = ascending.length - 1;
  const others = ascending.subarray(0, last);
  const leader = (ascending[last] as number) / total;
  let entropy = leader > 0.5 ? leader * -ln1p(-sum(others) / total) : -leader * ln(leader);
  let lost = 0;
  for (let i = last - 1; i >= 0; i--) {
    const share = (ascending[i] as number) / total;
    const term = share > 0 ? -share * ln(share) : 0;
    const next = entropy + term;
    lost += entropy >= term ? entropy - next + term : term - next + entropy;
    entropy = next;
  }
  return entropy + lost;
}

export const shannonEntropyIndex = defineIndex({
  id: "shannon-entropy",
  name: { en: "Shannon entropy", de: "Shannon-Entropie", fr: "Entropie de Shannon" },
  unit: "nats",
  range: { min: 0, max: null },
  moreConcentrated: "lower",
  zeros: "ignored",
  compute: shannonEntropy,
});
