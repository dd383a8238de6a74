import { exp } from "../numeric/elementary.ts";
import { bergerParkerOf } from "./berger-parker.ts";
import { leadersShare } from "./concentration-ratio.ts";
import { evennessOf } from "./evenness.ts";
import { garciaAlbaOf } from "./garcia-alba.ts";
import { hallTidemanOf } from "./hall-tideman.ts";
import { herfindahlOf } from "./herfindahl.ts";
import { readRankedHolders, type UnitsOption, unitsAmong } from "./holders.ts";
import { leaderGapOf } from "./leader-gap.ts";
import { melnikThresholdOf } from "./melnik-threshold.ts";
import { normalisedHerfindahlOf } from "./normalised-herfindahl.ts";
import { shannonEntropyOf } from "./shannon-entropy.ts";
import { theilOfSharesOf } from "./theil-of-shares.ts";

/** All indices of one vector; null where one is undefined. */
export interface ConcentrationProfile {
  readonly nPositive: number;
  readonly cr1: number | null;
  readonly cr2: number | null;
  readonly cr3: number | null;
  readonly cr4: number | null;
  readonly cr8: number | null;
  readonly hhi: number | null;
  readonly hhi10000: number | null;
  readonly hhiNormalised: number | null;
  readonly effectiveNumber: number | null;
  readonly hallTideman: number | null;
  readonly shannon: number | null;
  readonly hill1: number | null;
  readonly theilOfShares: number | null;
  readonly evenness: number | null;
  readonly hirschman: number | null;
  readonly bergerParker: number | null;
  readonly leaderGap: number | null;
  readonly garciaAlba: number | null;
  readonly melnikThreshold: number | null;
}

/**
 * Every concentration index of one vector, from one check and one sort.
 *
 * For tables that show several; each value is what its own function gives, see {@link herfindahl} and its neighbours.
 *
 * @param amounts - What each holder has, in one unit of any kind; finite, ≥ 0. Zeros are ignored, order does not matter.
 * @param option - `units`: how many could have held something, if more than those who do.
 * @returns The indices; all null but the count when all amounts are zero.
 * @throws InputError if `amounts` is empty or holds a negative or non-finite value; names the position.
 * @throws InputError if `units` is not a whole number, or is less than the number of positive amounts.
 * @source As the single indices.
 * @example concentrationProfile([40, 30, 20, 10]).hhi10000; // 3000
 */
export function concentrationProfile(amounts: ArrayLike<number>, option: UnitsOption = {}): ConcentrationProfile {
  const fn = "concentrationProfile";
  const holders = readRankedHolders({ fn, argument: "amounts" }, amounts);
  const { amounts: ascending, total } = holders;
  const units = unitsAmong(fn, ascending.length, option);
  const hhi = herfindahlOf(holders);
  const shannon = shannonEntropyOf(ascending, total);
  return {
    nPositive: ascending.length,
    cr1: leadersShare(ascending, total, 1),
    cr2: leadersShare(ascending, total, 2),
    cr3: leadersShare(ascending, total, 3),
    cr4: leadersShare(ascending, total, 4),
    cr8: leadersShare(ascending, total, 8),
    hhi,
    hhi10000: hhi === null ? null : 10000 * hhi,
    hhiNormalised: normalisedHerfindahlOf(holders, units),
    effectiveNumber: hhi === null ? null : 1 / hhi,
    hallTideman: hallTidemanOf(ascending, total),
    shannon,
    hill1: shannon === null ? null : exp(shannon),
    theilOfShares: theilOfSharesOf(holders, units),
    evenness: evennessOf(shannon, units),
    hirschman: hhi === null ? null : Math.sqrt(hhi),
    bergerParker: bergerParkerOf(ascending, total),
    leaderGap: leaderGapOf(ascending, total),
    garciaAlba: garciaAlbaOf(holders),
    melnikThreshold: melnikThresholdOf(ascending, total, 1),
  };
}
