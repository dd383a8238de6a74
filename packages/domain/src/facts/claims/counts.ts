import { dateInterval, type PartialDate } from "../../records/primitives.ts";
import { hasCome } from "../as-of.ts";
import { platformsAsOf, zonesAsOf } from "../designations.ts";
import type { TableName } from "../registry.ts";
import { byYear, stated, weakness } from "./compare.ts";
import { agreeing, type ClaimCheck, contradicted, type Finding, rowsOf, undecided } from "./finding.ts";
import { type Reason, reason } from "./reasons.ts";

/** 23 platforms. */
export const platformCount: ClaimCheck = (facts, claim, options) => {
  const found = platformsAsOf(facts, options);
  return countFinding("platforms", found, stated(claim, "count").count, weakness(found, "designatedOn"));
};

/** 18 zones. */
export const zoneCount: ClaimCheck = (facts, claim, options) => {
  return countFinding("zones", zonesAsOf(facts, options), stated(claim, "count").count, []);
};

/** Platforms by year. */
export const platformYears: ClaimCheck = (facts, claim, options) => {
  const found = platformsAsOf(facts, options);
  const caveats = weakness(found, "designatedOn");
  const dates = found.map(({ designatedOn }) => designatedOn);
  return yearsFinding("platforms", found, dates, stated(claim, "years").years, caveats);
};

/** Zones by year. */
export const zoneYears: ClaimCheck = (facts, claim, options) => {
  const found = zonesAsOf(facts, options);
  const caveats = weakness(found, "approvedOn");
  const dates = found.map(({ approvedOn }) => approvedOn);
  return yearsFinding("zones", found, dates, stated(claim, "years").years, caveats);
};

/** Six dimensions. */
export const dimensionCount: ClaimCheck = (facts, claim) => {
  return countFinding("dimensions", facts.dimensions, stated(claim, "count").count, []);
};

/** Four recommendations. */
export const recommendationCount: ClaimCheck = (facts, claim) => {
  return countFinding("recommendations", facts.recommendations, stated(claim, "count").count, []);
};

/** Eight debts, each with something that addresses it. */
export const debtCount: ClaimCheck = (facts, claim, { asOf, counting }) => {
  const there = facts.milestonesChina.filter(({ adoptedOn }) => hasCome(adoptedOn, asOf, counting));
  if (there.length === 0) return undecided([reason("nothing-yet", { asOf })]);
  const addressed = new Set<string>(there.flatMap(({ addressesDebts }) => addressesDebts.map(({ debt }) => debt)));
  const found = facts.debts.filter(({ id }) => addressed.has(id));
  const counted = countFinding("debts", found, stated(claim, "count").count, [reason("judged-coding", {})]);
  const behind = there.filter(({ addressesDebts }) => addressesDebts.length > 0);
  const finding = { ...counted, rows: [...counted.rows, ...rowsOf("milestones-china", behind)] };
  const open = facts.debts.filter(({ id }) => !addressed.has(id)).map(({ name }) => name.en);
  if (open.length === 0) return finding;
  return { ...finding, why: [...finding.why, reason("debts-open", { names: open.join(", ") })] };
};

function countFinding(
  table: TableName,
  records: readonly { readonly id: string }[],
  expected: number,
  caveats: readonly Reason[],
): Finding {
  const found = records.length;
  const value = { kind: "count", count: found } as const;
  const rows = rowsOf(table, records);
  if (found === expected) return agreeing(value, reason("same-count", { found }), rows, caveats);
  return contradicted(value, [reason("other-count", { found, stated: expected })], rows);
}

function yearsFinding(
  table: TableName,
  records: readonly { readonly id: string }[],
  dates: readonly PartialDate[],
  expected: Readonly<Record<string, number>>,
  caveats: readonly Reason[],
): Finding {
  const years = byYear(dates.map((date) => Number(dateInterval(date).start.slice(0, 4))));
  const value = { kind: "years", years } as const;
  const rows = rowsOf(table, records);
  const differing = [...new Set([...Object.keys(years), ...Object.keys(expected)])]
    .filter((year) => (years[year] ?? 0) !== (expected[year] ?? 0))
    .sort();
  if (differing.length > 0) return contradicted(value, [reason("other-years", { years: differing.join(", ") })], rows);
  return agreeing(value, reason("same-years", { total: records.length }), rows, caveats);
}
