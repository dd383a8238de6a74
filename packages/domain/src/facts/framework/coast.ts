import { dateInterval } from "../../records/primitives.ts";
import { lagYears } from "../../time/date-span.ts";
import { designationCounts } from "../designation-counts.ts";
import { type Designation, designationsAsOf } from "../designations.ts";
import { inMegaRegions } from "../geography.ts";
import type { Facts } from "../load.ts";
import { openCompetitionYears } from "../open-competition.ts";
import { between, type Indicator, type Reading, yearEnd } from "./indicator.ts";

/** Zones approved after this day are later ones: the first cohort demonstrates. */
const FIRST_COHORT_END = "2019-12-31";

function outside(facts: Facts, some: readonly Designation[]): Designation[] {
  return some.filter(({ gb2260 }) => !inMegaRegions(gb2260, facts));
}

function recordsOf(some: readonly Designation[]): string[] {
  return some.map(({ kind, id }) => `${kind}/${id}`);
}

/** Share of the census population inside the three mega-regions, from provinces and, where a region cuts one, its places. */
export function megaRegionPopulationShare(facts: Facts): number {
  const members = new Set(facts.regions.filter(({ isMegaRegion }) => isMegaRegion).flatMap((region) => region.members));
  const people = [...members].map((code) => {
    const unit =
      facts.provinces.find(({ gb2260 }) => gb2260 === code) ?? facts.places.find(({ gb2260 }) => gb2260 === code);
    return unit?.population2020Persons ?? 0;
  });
  const nation = facts.provinces.reduce((total, { population2020Persons }) => total + population2020Persons, 0);
  return people.reduce((total, persons) => total + persons, 0) / nation;
}

/** Benign: outside the mega-regions in proportion to the people who live there. */
function proportional(facts: Facts) {
  return { adverse: 0, benign: 1 - megaRegionPopulationShare(facts) };
}

/** D1: later zones elsewhere. */
export const laterZonesElsewhere: Indicator = {
  id: "later-zones-elsewhere",
  code: "D1",
  dimension: "eastern-demonstration",
  nature: "intent",
  unit: "share",
  judged: false,
  goalposts: proportional,
  read(facts, year): Reading {
    const later = designationsAsOf(facts, "zones", { asOf: yearEnd(year) }).filter(
      ({ on }) => dateInterval(on).start > FIRST_COHORT_END,
    );
    if (later.length === 0) return { gap: "nothing-yet" };
    return { value: outside(facts, later).length / later.length, records: recordsOf(later) };
  },
};

/** D2: years from the first zone inside the mega-regions to the median zone outside. */
export const replicationLag: Indicator = {
  id: "replication-lag",
  code: "D2",
  dimension: "eastern-demonstration",
  nature: "intent",
  unit: "years",
  judged: false,
  goalposts: between(5, 1),
  read(facts, year): Reading {
    const zones = designationsAsOf(facts, "zones", { asOf: yearEnd(year) });
    const inland = outside(facts, zones);
    const [first] = zones.filter((zone) => !inland.includes(zone));
    if (first === undefined || inland.length === 0) return { gap: "nothing-yet" };
    const lags = inland
      .map(({ on }) => lagYears(dateInterval(first.on).start, dateInterval(on)).max)
      .sort((a, b) => a - b);
    const middle = ((lags[Math.floor((lags.length - 1) / 2)] ?? 0) + (lags[Math.ceil((lags.length - 1) / 2)] ?? 0)) / 2;
    return { value: middle, records: recordsOf([first, ...inland]) };
  },
};

/** D3: platforms beyond the coast. */
export const platformsElsewhere: Indicator = {
  id: "platforms-elsewhere",
  code: "D3",
  dimension: "eastern-demonstration",
  nature: "intent",
  unit: "share",
  judged: false,
  goalposts: proportional,
  read(facts, year): Reading {
    const platforms = designationsAsOf(facts, "platforms", { asOf: yearEnd(year) });
    if (platforms.length === 0) return { gap: "nothing-yet" };
    return { value: outside(facts, platforms).length / platforms.length, records: recordsOf(platforms) };
  },
};

/** D4: provinces with a zone, a platform or an open competition of their own. */
export const provincesReached: Indicator = {
  id: "provinces-reached",
  code: "D4",
  dimension: "eastern-demonstration",
  nature: "intent",
  unit: "share",
  judged: false,
  goalposts: between(0, 1),
  read(facts, year): Reading {
    const asOf = yearEnd(year);
    const designated = (["platforms", "zones"] as const).flatMap((kind) =>
      designationCounts(facts, { kind, by: "province", asOf }).filter(({ count }) => count > 0),
    );
    const calls = openCompetitionYears(facts, { asOf });
    const called = new Set(calls.flatMap(({ provinces }) => provinces));
    const ids = facts.provinces.filter(({ gb2260 }) => called.has(gb2260)).map(({ id }) => id as string);
    const reached = new Set([...designated.map(({ id }) => id), ...ids]);
    if (reached.size === 0) return { gap: "nothing-yet" };
    const records = [
      ...designated.flatMap(({ designations }) => recordsOf(designations)),
      ...calls.flatMap(({ localCalls }) => localCalls.map(({ id }) => `open-competition-local-calls/${id}`)),
    ];
    return { value: reached.size / facts.provinces.length, records };
  },
};
