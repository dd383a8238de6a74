import { presumedDominanceWithin } from "../../concentration/presumed-dominance.ts";
import { lagYears } from "../../time/date-span.ts";
import type { Facts } from "../load.ts";
import { type MarketBounds, marketBounds } from "../market-bounds.ts";
import { type Market, markets } from "../markets.ts";
import { dominancePresumption } from "../thresholds.ts";
import { between, type Indicator, type Reading, yearEnd } from "./indicator.ts";

/** An interval wider than this is shown but enters no score. */
const WIDEST = 0.1;

/** A figure may stand in for so many years after its own. */
const CARRY_YEARS = 2;

interface Bounded {
  readonly market: Market;
  readonly bounds: MarketBounds;
}

/** The latest figure of each market in China by the end of a year, not older than two years. */
function bounded(facts: Facts, year: number): Bounded[] {
  const recent = markets(facts, { geography: "china", asOf: yearEnd(year) }).filter(
    ({ interval }) => Number(interval.end.slice(0, 4)) >= year - CARRY_YEARS,
  );
  const latest = recent.filter((market, i) => keyOf(market) !== keyOf(recent[i + 1]));
  return latest.flatMap((market) => {
    const bounds = marketBounds(market);
    return bounds === null ? [] : [{ market, bounds }];
  });
}

function keyOf(market: Market | undefined): string | null {
  if (market === undefined) return null;
  const { subfield, market: name, geography, measure } = market.record;
  return [subfield, name, geography, measure].join();
}

function recordsOf(some: readonly { readonly market: Market }[]): string[] {
  return some.map(({ market }) => `market-shares/${market.record.id}`);
}

function bySubfield(some: readonly Bounded[]): Bounded[][] {
  const groups = new Map<string, Bounded[]>();
  for (const one of some)
    groups.set(one.market.record.subfield, [...(groups.get(one.market.record.subfield) ?? []), one]);
  return [...groups.values()];
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** K1: mean over subfields of the Herfindahl index, as an interval: narrow bounds only, uniform between them. */
export const meanHerfindahl: Indicator = {
  id: "mean-herfindahl",
  code: "K1",
  dimension: "competition",
  nature: "outcome",
  unit: "index",
  judged: false,
  goalposts: between(0.25, 0.1),
  read(facts, year): Reading {
    const narrow = bounded(facts, year).filter(({ bounds }) => bounds.hhi.max - bounds.hhi.min <= WIDEST);
    if (narrow.length === 0) return { gap: "too-few-shares" };
    const end = (pick: (bounds: MarketBounds) => number) =>
      mean(bySubfield(narrow).map((group) => mean(group.map(({ bounds }) => pick(bounds)))));
    return {
      value: null,
      interval: [end(({ hhi }) => hhi.min), end(({ hhi }) => hhi.max)],
      records: recordsOf(narrow),
    };
  },
};

/** K2: subfields in which the law's presumption of dominance fails in every market that can be decided. */
export const noPresumedDominance: Indicator = {
  id: "no-presumed-dominance",
  code: "K2",
  dimension: "competition",
  nature: "outcome",
  unit: "share",
  judged: false,
  goalposts: between(0, 1),
  read(facts, year): Reading {
    const rule = dominancePresumption(facts, "cn-aml");
    if (rule === null) return { gap: "too-few-shares" };
    const limbs = rule.limbs.map(({ id, firms, shareMin }) => ({ id, firms, shareMin: { parts: shareMin, of: 1 } }));
    const verdict = ({ crMin, crMax }: MarketBounds) =>
      presumedDominanceWithin(crMin, crMax, { limbs, memberBelow: rule.memberExceptBelow });
    const decided = bounded(facts, year).filter(({ bounds }) => verdict(bounds) !== "open");
    if (decided.length === 0) return { gap: "too-few-shares" };
    const groups = bySubfield(decided);
    const free = groups.filter((group) => group.every(({ bounds }) => verdict(bounds) === "fails"));
    return { value: free.length / groups.length, records: recordsOf(decided) };
  },
};

/** K3: half the sum of share changes a year between two figures of one market, firms named both times and the rest. */
export const leadershipContestable: Indicator = {
  id: "leadership-contestable",
  code: "K3",
  dimension: "competition",
  nature: "outcome",
  unit: "share",
  judged: false,
  goalposts: between(0, 0.15),
  read(facts, year): Reading {
    const known = markets(facts, { geography: "china", asOf: yearEnd(year) }).filter(
      ({ evidence }) => evidence === "shares",
    );
    const pairs = known.flatMap((to, i) => {
      const from = known.findLast((one, j) => j < i && keyOf(one) === keyOf(to) && yearsApart(one, to) >= 0.9);
      const isRecent = Number(to.interval.end.slice(0, 4)) >= year - CARRY_YEARS;
      return from === undefined || !isRecent ? [] : [{ market: to, from }];
    });
    if (pairs.length === 0) return { gap: "too-few-shares" };
    const value = mean(pairs.map(({ market, from }) => instability(from, market) / yearsApart(from, market)));
    return { value, records: [...recordsOf(pairs), ...recordsOf(pairs.map(({ from }) => ({ market: from })))] };
  },
};

/** Years between the ends of two periods. */
function yearsApart(from: Market, to: Market): number {
  return lagYears(from.interval.end, { start: to.interval.end, end: to.interval.end }).max;
}

function instability(from: Market, to: Market): number {
  const before = new Map(from.known.map(({ firm, share }) => [firm, share as number]));
  const common = to.known.filter(({ firm }) => before.has(firm));
  const moved = common.map(({ firm, share }) => Math.abs(share - (before.get(firm) ?? 0)));
  const rest = (shares: readonly number[]) => 1 - shares.reduce((total, share) => total + share, 0);
  const restMoved = Math.abs(
    rest(common.map(({ share }) => share)) - rest(common.map(({ firm }) => before.get(firm) ?? 0)),
  );
  return (moved.reduce((total, change) => total + change, 0) + restMoved) / 2;
}

/** K4: not carried: no market is known closely enough at two dates. */
export const effectiveNumberTrend: Indicator = {
  id: "effective-number-trend",
  code: "K4",
  dimension: "competition",
  nature: "outcome",
  unit: "relative-change",
  judged: false,
  goalposts: between(-0.1, 0.1),
  read: () => ({ gap: "too-few-shares" }),
};
