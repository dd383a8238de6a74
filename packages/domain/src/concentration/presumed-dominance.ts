import { InputError } from "../errors.ts";
import { readAmounts } from "../numeric/amounts.ts";
import { requireInteger } from "../numeric/guards.ts";
import { sum } from "../numeric/sum.ts";

/** One limb of a presumption of dominance: so many firms with so much between them. */
export interface DominanceLimb {
  readonly id: string;
  /** How many of the largest firms. */
  readonly firms: number;
  /** Least joint share, as the law's own fraction; reached is enough. */
  readonly shareMin: { readonly parts: number; readonly of: number };
}

/** A presumption of dominance as a law states it: data, never part of a formula. */
export interface DominanceRule {
  readonly limbs: readonly DominanceLimb[];
  /** Where a limb needs several firms, one with less than this share is not covered; null: no such exception. */
  readonly memberBelow: number | null;
}

/** A limb that holds, and whom it concerns. */
export interface HoldingLimb {
  readonly limb: string;
  /** Positions of the firms presumed dominant, largest first; firms that tie with the last of them included. */
  readonly covered: readonly number[];
  /** Positions of leading firms that the exception for small members leaves out. */
  readonly excepted: readonly number[];
}

/** Decimal fractions that should add up to the law's fraction do, in spite of their last bit. */
const REACHED = 1e-12;

/**
 * Which limbs of a legal presumption of dominance hold, and which firms they cover.
 *
 * A share of devices, revenue or users is not a legally defined relevant market: say so wherever the answer is shown. When
 * only some shares are known, see {@link presumedDominanceWithin}.
 *
 * @param amounts - What each firm has, in one unit of any kind; finite, ≥ 0.
 * @param rule - The presumption, as data.
 * @returns The limbs that hold, in the rule's order, empty for none; null when all amounts are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @throws InputError if a limb asks for fewer than one firm, or for a share outside (0, 1].
 * @source Form of Anti-Monopoly Law of the People's Republic of China (2022), Art. 24.
 * @example presumedDominance([60, 40], { limbs: [{ id: "one", firms: 1, shareMin: { parts: 1, of: 2 } }], memberBelow: null })?.[0]?.covered; // [0]
 */
export function presumedDominance(amounts: ArrayLike<number>, rule: DominanceRule): readonly HoldingLimb[] | null {
  const fn = "presumedDominance";
  const { values } = readAmounts({ fn, argument: "amounts" }, amounts);
  requireRule(fn, rule);
  const total = sum(values);
  if (total === 0) return null;
  const ranking = Array.from(values, (_, i) => i).filter((i) => (values[i] as number) > 0);
  ranking.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
  const shareOf = (i: number): number => (values[i] as number) / total;
  return rule.limbs.flatMap((limb) => {
    const leaders = ranking.slice(0, limb.firms);
    if (sum(leaders.map((i) => values[i] as number)) / total < leastShare(limb) - REACHED) return [];
    const last = Math.min(...leaders.map(shareOf));
    const members = ranking.filter((i) => shareOf(i) >= last);
    const excepted = limb.firms === 1 ? [] : members.filter((i) => shareOf(i) < (rule.memberBelow ?? 0) - REACHED);
    return [{ limb: limb.id, covered: members.filter((i) => !excepted.includes(i)), excepted }];
  });
}

/**
 * Whether a presumption of dominance holds, fails or stays open, from bounds of the concentration ratios.
 *
 * @param crMin - Least share of the j largest firms at position j − 1.
 * @param crMax - Greatest share of the j largest firms, likewise.
 * @param rule - The presumption, as data.
 * @returns `holds` when a limb holds in every market that agrees with the bounds, `fails` when none holds in any, else `open`.
 * @throws InputError if a limb asks for more firms than the bounds reach, or its share is outside (0, 1].
 * @source As {@link presumedDominance}.
 * @example presumedDominanceWithin([0.4], [0.45], { limbs: [{ id: "one", firms: 1, shareMin: { parts: 1, of: 2 } }], memberBelow: null }); // "fails"
 */
export function presumedDominanceWithin(
  crMin: ArrayLike<number>,
  crMax: ArrayLike<number>,
  rule: DominanceRule,
): "holds" | "fails" | "open" {
  const fn = "presumedDominanceWithin";
  requireRule(fn, rule);
  let verdict: "fails" | "open" = "fails";
  for (const limb of rule.limbs) {
    requireInteger({ fn, argument: "rule" }, limb.firms, 1, Math.min(crMin.length, crMax.length));
    if ((crMin[limb.firms - 1] as number) >= leastShare(limb) - REACHED) return "holds";
    if ((crMax[limb.firms - 1] as number) >= leastShare(limb) - REACHED) verdict = "open";
  }
  return verdict;
}

const leastShare = ({ shareMin }: DominanceLimb): number => shareMin.parts / shareMin.of;

function requireRule(fn: string, rule: DominanceRule): void {
  rule.limbs.forEach((limb, i) => {
    requireInteger({ fn, argument: `rule.limbs[${i}].firms` }, limb.firms, 1);
    if (leastShare(limb) > 0 && leastShare(limb) <= 1) return;
    const path = ["limbs", i, "shareMin"];
    throw new InputError({ fn, argument: "rule", path, rule: "a share in (0, 1]", value: leastShare(limb) });
  });
}
