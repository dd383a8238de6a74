import { InputError } from "../errors.ts";
import { requireSameLength } from "../numeric/guards.ts";
import { logDeficit, ratioLogExcess } from "../numeric/log-excess.ts";
import { sum, sumOf } from "../numeric/sum.ts";
import { type Regions, readRegions } from "./regions.ts";
import { theilLOfRegions, theilTOfRegions } from "./weighted.ts";

/** One group of regions. */
export interface TheilGroup {
  /** Its share of the people. */
  readonly popShare: number;
  /** Its share of the amount. */
  readonly amountShare: number;
  /** T among its regions; null when its people have nothing. */
  readonly theilT: number | null;
}

/** Inequality between groups of regions and within them. */
export interface TheilDecomposition {
  readonly theilT: number | null;
  readonly betweenT: number | null;
  readonly withinT: number | null;
  /** The part of T that lies between groups; null when there is no inequality to divide. */
  readonly betweenShareT: number | null;
  /** By name, in order of first appearance; groups without people are left out. */
  readonly groups: ReadonlyMap<string, TheilGroup>;
  readonly theilL: number | null;
  readonly betweenL: number | null;
  readonly withinL: number | null;
}

/**
 * Splits Theil's T and L over regions into inequality between groups of regions and within them; both splits are exact.
 *
 * T weighs a group by its share of the amount, L by its share of the people. Whether a large part between groups could
 * be chance: {@link groupPermutationTest}.
 *
 * @param perHead - Amount per head of each region; finite, ≥ 0. See {@link perHeadOf} for amounts.
 * @param population - People of each region; finite, ≥ 0, regions without people are left out.
 * @param groups - Name of each region's group.
 * @returns Both measures in nats with their parts; L and its parts are +∞ where somebody has nothing; null when nobody
 *   has anything.
 * @throws InputError if a vector is empty, holds a negative or non-finite value, or lengths differ.
 * @throws InputError if all populations are zero, or a group is neither a word nor a number.
 * @source Theil (1967), Economics and Information Theory; Shorrocks (1980), The Class of Additively Decomposable
 *   Inequality Measures, Econometrica 48(3), 613–625.
 * @example theilDecomposition([1, 2, 3, 4], [1, 1, 1, 1], ["A", "A", "B", "B"]).betweenT; // 0.0822828785
 */
export function theilDecomposition(
  perHead: ArrayLike<number>,
  population: ArrayLike<number>,
  groups: readonly (string | number)[],
): TheilDecomposition {
  const fn = "theilDecomposition";
  const regions = readRegions(fn, perHead, population);
  const members = membersOf(fn, population, groups);
  const parts = new Map(Array.from(members, ([name, own]) => [name, partOf(regions, own)]));
  const theilT = theilTOfRegions(regions);
  const theilL = theilLOfRegions(regions);
  const overGroups = (term: (part: Part) => number): number | null => {
    if (theilT === null) return null;
    const terms = Array.from(parts.values(), term);
    return terms.includes(Number.POSITIVE_INFINITY) ? Number.POSITIVE_INFINITY : sum(terms);
  };
  const betweenT = overGroups((part) => part.popShare * ratioLogExcess(part.deviation));
  return {
    theilT,
    betweenT,
    withinT: overGroups((part) => part.amountShare * (part.theilT ?? 0)),
    betweenShareT: betweenT === null || !theilT ? null : Math.min(1, betweenT / theilT),
    groups: new Map(
      Array.from(parts, ([name, { popShare, amountShare, theilT }]) => [name, { popShare, amountShare, theilT }]),
    ),
    theilL,
    betweenL: overGroups((part) => part.popShare * logDeficit(part.deviation)),
    withinL: overGroups((part) => part.popShare * (part.theilL ?? 0)),
  };
}

/** A group with what the splits need. */
interface Part extends TheilGroup {
  /** Its mean per head relative to that of all, less 1. */
  readonly deviation: number;
  readonly theilL: number | null;
}

/** Positions of each group's regions among those with people. */
export function membersOf(
  fn: string,
  population: ArrayLike<number>,
  groups: readonly (string | number)[],
): ReadonlyMap<string, readonly number[]> {
  requireSameLength({ fn, argument: "groups" }, groups, population);
  const members = new Map<string, number[]>();
  let at = 0;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (typeof group !== "string" && typeof group !== "number") {
      throw new InputError({ fn, argument: "groups", path: [i], rule: "names of groups", value: group });
    }
    if (population[i] === 0) continue;
    const own = members.get(String(group));
    if (own === undefined) members.set(String(group), [at]);
    else own.push(at);
    at++;
  }
  return members;
}

function partOf(all: Regions, own: readonly number[]): Part {
  const perHead = Float64Array.from(own, (i) => all.perHead[i] as number);
  const people = Float64Array.from(own, (i) => all.people[i] as number);
  const population = sum(people);
  const mean = sumOf(own.length, (i) => (people[i] as number) * (perHead[i] as number)) / population;
  const group = { perHead, people, population, mean, meanInUnit: mean };
  const popShare = population / all.population;
  return {
    popShare,
    amountShare: all.mean === 0 ? 0 : (popShare * mean) / all.mean,
    deviation: all.mean === 0 ? 0 : (mean - all.mean) / all.mean,
    theilT: theilTOfRegions(group),
    theilL: theilLOfRegions(group),
  };
}
