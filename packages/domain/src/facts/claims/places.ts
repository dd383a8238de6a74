import { dateInterval } from "../../records/primitives.ts";
import { platformsAsOf, zonesAsOf } from "../designations.ts";
import { inMegaRegions, liesIn, provinceOf } from "../geography.ts";
import type { Facts } from "../load.ts";
import { regionalYear, regionalYears } from "../series.ts";
import { stated, weakness } from "./compare.ts";
import { agreeing, type ClaimCheck, type ClaimOptions, contradicted, rowsOf, undecided } from "./finding.ts";
import { reason } from "./reasons.ts";

/** 22 of 23 platforms inside the mega-regions. */
export const platformsInside: ClaimCheck = (facts, claim, options) => {
  const all = platformsAsOf(facts, options);
  if (all.length === 0) return undecided([reason("nothing-yet", { asOf: options.asOf })]);
  const inside = all.filter((platform) => inMegaRegions(platform, facts));
  const { count: expected, of: ofStated } = stated(claim, "share");
  const value = { kind: "share", count: inside.length, of: all.length } as const;
  const share = { count: inside.length, of: all.length };
  const rows = rowsOf("platforms", all);
  if (share.count === expected && share.of === ofStated) {
    return agreeing(value, reason("same-share", share), rows, weakness(all, "seatGb2260"));
  }
  return contradicted(value, [reason("other-share", { ...share, stated: expected, ofStated })], rows);
};

/** AIROHIT is the one outside. */
export const platformOutside: ClaimCheck = (facts, claim, options) => {
  const all = platformsAsOf(facts, options);
  if (all.length === 0) return undecided([reason("nothing-yet", { asOf: options.asOf })]);
  const outside = all.filter((platform) => !inMegaRegions(platform, facts));
  const ids = outside.map(({ id }) => id);
  const names = outside.map(({ brandEn }) => brandEn).join(", ") || "–";
  const value = { kind: "records", ids: outside.map(({ id }) => id) } as const;
  const rows = rowsOf("platforms", outside);
  const expected: readonly string[] = stated(claim, "records").ids;
  const isSame = ids.length === expected.length && ids.every((id) => expected.includes(id));
  if (isSame) return agreeing(value, reason("same-records", { names }), rows, weakness(outside, "seatGb2260"));
  return contradicted(value, [reason("other-records", { names })], rows);
};

/** 9 of 18 zones inside the mega-regions. */
export const zonesInside: ClaimCheck = (facts, claim, options) => {
  const all = zonesAsOf(facts, options);
  if (all.length === 0) return undecided([reason("nothing-yet", { asOf: options.asOf })]);
  const inside = all.filter((zone) => inMegaRegions(zone, facts));
  const { count: expected, of: ofStated } = stated(claim, "share");
  const share = { count: inside.length, of: all.length };
  const value = { kind: "share", ...share } as const;
  const rows = rowsOf("zones", all);
  if (share.count === expected && share.of === ofStated) {
    return agreeing(value, reason("same-share", share), rows, weakness(all, "placeGb2260"));
  }
  return contradicted(value, [reason("other-share", { ...share, stated: expected, ofStated })], rows);
};

/** Almost all new zones outside: new are those of the years after the first. */
export const newZonesOutside: ClaimCheck = (facts, claim, options) => {
  const { words } = stated(claim, "words");
  const { almostAll = 0.9 } = options;
  const later = laterZones(facts, options);
  if (later.length === 0) return undecided([reason("nothing-yet", { asOf: options.asOf })]);
  const isOutside = (zone: (typeof later)[number]) => !inMegaRegions(zone, facts);
  const [count, of] = [later.filter(isOutside).length, later.length];
  const year = Math.max(...later.map(yearOf));
  const latest = later.filter((zone) => yearOf(zone) === year);
  const ofYear = reason("latest-year", { year, count: latest.filter(isOutside).length, of: latest.length });
  const value = { kind: "share", count, of } as const;
  const rows = rowsOf("zones", later);
  if (count / of >= almostAll) return agreeing(value, reason("word-fits", { words, count, of }), rows, []);
  if (count / of > 0.5) {
    return agreeing(value, reason("word-too-strong", { words, count, of }), rows, [ofYear]);
  }
  return contradicted(value, [reason("word-wrong", { words, count, of }), ofYear], rows);
};

/** Chengdu-Chongqing as a further key region: the guidelines were not read, but zones there followed the first year. */
export const chengduChongqing: ClaimCheck = (facts, claim, options) => {
  const region = facts.regions.find(({ id }) => id === "chengdu-chongqing");
  const there = laterZones(facts, options).filter(({ placeGb2260 }) =>
    region?.members.some((member) => liesIn(placeGb2260, member)),
  );
  const texts = facts.milestonesChina.filter(({ id }) => claim.instruments.includes(id));
  const rows = [...rowsOf("zones", there), ...rowsOf("milestones-china", texts)];
  if (there.length === 0) return undecided([reason("passage-not-seen", {})], rows);
  const names = there.map(({ nameEn }) => nameEn).join(", ");
  const value = { kind: "records", ids: there.map(({ id }) => id) } as const;
  return agreeing(value, reason("zones-there", { names }), rows, [reason("passage-not-seen", {})]);
};

/** Platforms and zones in provinces with more output per head than most. */
export const richPlaces: ClaimCheck = (facts, _claim, options) => {
  const latest = regionalYears(facts, "gdp-per-capita").filter((year) => `${year}-12-31` <= options.asOf);
  const year = latest.at(-1);
  const [platforms, zones] = [platformsAsOf(facts, options), zonesAsOf(facts, options)];
  const codes = [...platforms.map(({ seatGb2260 }) => seatGb2260), ...zones.map(({ placeGb2260 }) => placeGb2260)];
  const provinces = codes.flatMap((code) => provinceOf(facts, code) ?? []);
  if (year === undefined || provinces.length === 0) return undecided([reason("nothing-yet", { asOf: options.asOf })]);
  const { observations } = regionalYear(facts, "gdp-per-capita", year);
  const known = observations.filter((observation) => observation !== null);
  const perHead = new Map<string | null, number>(known.map(({ gb2260, value }) => [gb2260, value]));
  const median = medianOf(known.map(({ value }) => value));
  const outputs = provinces.flatMap(({ gb2260 }) => perHead.get(gb2260) ?? []);
  const [count, of] = [outputs.filter((output) => output > median).length, outputs.length];
  const value = { kind: "share", count, of } as const;
  const rows = [...rowsOf("platforms", platforms), ...rowsOf("zones", zones), ...rowsOf("regional-values", known)];
  const why = reason("above-median", { count, of, year });
  if (count / of > 0.5) return agreeing(value, why, rows, [reason("output-only", {})]);
  return contradicted(value, [why, reason("output-only", {})], rows);
};

/** Platforms in cities that are zones, and which came first. */
export const mutualHelp: ClaimCheck = (facts, _claim, options) => {
  const [platforms, zones] = [platformsAsOf(facts, options), zonesAsOf(facts, options)];
  if (platforms.length === 0 || zones.length === 0) return undecided([reason("nothing-yet", { asOf: options.asOf })]);
  const pairs = platforms.flatMap((platform) => {
    const zone = zones.find(({ placeGb2260 }) => liesIn(platform.seatGb2260, placeGb2260));
    return zone === undefined ? [] : [{ platform, zone }];
  });
  const isBefore = ({ platform, zone }: (typeof pairs)[number]) =>
    dateInterval(platform.designatedOn).end < dateInterval(zone.approvedOn).start;
  const [count, of] = [pairs.length, platforms.length];
  const value = { kind: "share", count, of } as const;
  const rows = [...rowsOf("platforms", platforms), ...rowsOf("zones", new Set(pairs.map(({ zone }) => zone)))];
  const together = reason("same-city", { count, of });
  const order = reason("came-before", { count: pairs.filter(isBefore).length, of: count });
  if (count / of > 0.5) return agreeing(value, together, rows, [order, reason("cause-not-told", {})]);
  return contradicted(value, [together, order], rows);
};

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? upper)) / 2;
}

function laterZones(facts: Facts, options: ClaimOptions) {
  const all = zonesAsOf(facts, options);
  const first = Math.min(...all.map(yearOf));
  return all.filter((zone) => yearOf(zone) > first);
}

function yearOf({ approvedOn }: Facts["zones"][number]): number {
  return Number(dateInterval(approvedOn).start.slice(0, 4));
}
