import { dispersionTest } from "../inference/dispersion-test.ts";
import { holmAdjusted } from "../inference/holm.ts";
import type { MonteCarloOption, MonteCarloTest } from "../inference/monte-carlo.ts";
import { permutationTest } from "../inference/permutation-test.ts";
import { dateInterval } from "../records/primitives.ts";
import type { AsOf } from "./as-of.ts";
import { type Base, bases, provinceBase } from "./bases.ts";
import { type Years, yearsBetween } from "./debts-ledger.ts";
import { type DesignationPlace, designationPlaces } from "./designation-places.ts";
import type { Designation } from "./designations.ts";
import { liesIn } from "./geography.ts";
import type { FactTables } from "./registry.ts";

/** Which of two designations of one place came first; null where the known dates leave it open. */
export type DesignationOrder = "platform" | "zone" | null;

/** A place that has both a zone and at least one platform. */
export interface SharedPlace extends DesignationPlace {
  /** Whether its earliest platform or its zone came first. */
  readonly first: DesignationOrder;
  /** From the first of the two to the other, at least and at most; null where the order is open. */
  readonly lagYears: Years | null;
  /** Its platforms that came after the zone, for certain. */
  readonly platformsAfter: number;
}

/** Whether zones fell on provinces that have platforms more often than chance would let them. */
export interface TogetherTest {
  /** How chance places the zones' provinces: all alike, or in proportion to a base. */
  readonly chance: "alike" | Base;
  /** The statistic: platforms in provinces with a zone. */
  readonly test: MonteCarloTest;
  /** One-sided p, adjusted for all four after Holm. */
  readonly holm: number;
}

/** Platforms and zones in the same place, and two questions to chance; tests are null where there is nothing to shuffle. */
export interface DesignationSymbiosis {
  readonly places: readonly DesignationPlace[];
  readonly shared: readonly SharedPlace[];
  readonly together: readonly TogetherTest[];
  /** Platforms that came after the zone of their place, against shuffled dates of the zones. */
  readonly order: MonteCarloTest | null;
}

/**
 * Do platforms and zones come together, and which comes first? The brief says that zones are to raise platforms' operators and
 * that platforms help a city's bid for a zone.
 *
 * Two randomisation tests after METHODS §2. Together: over the 31 provincial units, the smallest for which all candidates
 * are known, the provinces with zones are drawn anew, all alike or in proportion to a base. Order: among the zones, their
 * dates are shuffled. A small p says "not by such chance", neither "planned" nor which caused the other.
 *
 * @param options - `asOf`, `counting`; `draws`, `seed`.
 * @returns Places with what they hold, those with both, and the tests.
 * @throws InputError if `asOf` is not a day of the calendar or an option is out of range.
 * @example designationSymbiosis(bundledFacts(), { asOf: "2022-12-31" }).shared.length; // 8
 */
export function designationSymbiosis(
  facts: Pick<
    FactTables,
    "platforms" | "zones" | "places" | "regions" | "provinces" | "regionalIndicators" | "regionalValues"
  >,
  options: AsOf & MonteCarloOption,
): DesignationSymbiosis {
  const places = designationPlaces(facts, options);
  const shared = places.flatMap((one): SharedPlace[] => {
    const [zone] = one.zones;
    const [platform] = one.platforms;
    if (zone === undefined || platform === undefined) return [];
    const platformsAfter = one.platforms.filter((each) => firstOf(each, zone) === "zone").length;
    return [{ ...one, first: firstOf(platform, zone), lagYears: lagOf(platform, zone), platformsAfter }];
  });
  return { places, shared, together: togetherTests(facts, places, options), order: orderTest(places, options) };
}

function firstOf(platform: Designation, zone: Designation): DesignationOrder {
  const [p, z] = [dateInterval(platform.on), dateInterval(zone.on)];
  if (p.end < z.start) return "platform";
  return z.end < p.start ? "zone" : null;
}

function lagOf(platform: Designation, zone: Designation): Years | null {
  const first = firstOf(platform, zone);
  if (first === null) return null;
  const [from, to] = first === "platform" ? [platform, zone] : [zone, platform];
  const [earlier, later] = [dateInterval(from.on), dateInterval(to.on)];
  return { min: yearsBetween(earlier.end, later.start), max: yearsBetween(earlier.start, later.end) };
}

function togetherTests(
  facts: Parameters<typeof designationSymbiosis>[0],
  places: readonly DesignationPlace[],
  { asOf, draws = 9999, seed = 1 }: AsOf & MonteCarloOption,
): TogetherTest[] {
  const of = (kind: "platforms" | "zones", province: string) =>
    places.filter(({ place }) => liesIn(place.gb2260, province)).reduce((total, one) => total + one[kind].length, 0);
  const platforms = facts.provinces.map(({ gb2260 }) => of("platforms", gb2260));
  const hasZone = facts.provinces.map(({ gb2260 }) => Math.min(1, of("zones", gb2260)));
  if (!platforms.some((count) => count > 0) || !hasZone.includes(1)) return [];
  const inZones = (zones: ArrayLike<number>, at: (i: number) => number = (i) => i) =>
    platforms.reduce((total, count, i) => total + count * (zones[at(i)] ?? 0), 0);
  const option = { draws, seed };
  const tests = [
    {
      chance: "alike" as const,
      test: permutationTest(hasZone.length, (order) => inZones(hasZone, (i) => order[i] ?? i), option),
    },
    ...bases.map((base) => {
      const { values } = provinceBase(facts, base, asOf);
      return { chance: base, test: dispersionTest(hasZone, values, inZones, { ...option, places: "once" }) };
    }),
  ];
  const adjusted = holmAdjusted(tests.map(({ test }) => test.pUpper));
  return tests.map((one, i) => ({ ...one, holm: adjusted[i] ?? 1 }));
}

function orderTest(
  places: readonly DesignationPlace[],
  { draws = 9999, seed = 1 }: MonteCarloOption,
): MonteCarloTest | null {
  const withZone = places.flatMap(({ platforms, zones: [zone] }) => (zone === undefined ? [] : [{ platforms, zone }]));
  if (!withZone.some(({ platforms }) => platforms.length > 0)) return null;
  const after = (order: Int32Array) =>
    withZone.reduce((total, { platforms }, i) => {
      const zone = withZone[order[i] ?? i]?.zone;
      return zone === undefined ? total : total + platforms.filter((one) => firstOf(one, zone) === "zone").length;
    }, 0);
  return permutationTest(withZone.length, after, { draws, seed });
}
