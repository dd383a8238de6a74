import { ellisonGlaeser } from "../../inequality/ellison-glaeser.ts";
import { perHeadOf } from "../../inequality/regions.ts";
import { theilDecomposition } from "../../inequality/theil-decomposition.ts";
import { williamson } from "../../inequality/weighted.ts";
import { provinceBase } from "../bases.ts";
import { designationCounts } from "../designation-counts.ts";
import type { Facts } from "../load.ts";
import { between, type Indicator, type Reading, yearEnd } from "./indicator.ts";
import { baselineYear, insideByProvince, populationOf, seriesOf } from "./regional.ts";

interface Measured {
  readonly value: number;
  readonly records: readonly string[];
}

/** How much a measure of a year differs from that of the baseline year, relative to it. */
function relativeChange(year: number, baseline: number | null, measure: (year: number) => Measured | null): Reading {
  if (baseline === null) return { gap: "no-series-yet" };
  if (year === baseline) return { gap: "baseline-year" };
  const [before, now] = [measure(baseline), year > baseline ? measure(year) : null];
  if (before === null || now === null) return { gap: "no-series-yet" };
  return { value: now.value / before.value - 1, records: [...now.records, ...before.records] };
}

const shared = { dimension: "regional-disparities", nature: "outcome", judged: false } as const;

/** S1: Williamson's coefficient of output per head, relative change since the first year that has both. */
export const outputGap: Indicator = {
  ...shared,
  id: "output-gap",
  code: "S1",
  unit: "relative-change",
  goalposts: between(0.1, -0.1),
  read: (facts, year) =>
    relativeChange(year, baselineYear(facts, "gdp-per-capita"), (of) => {
      const [perHead, people] = [seriesOf(facts, "gdp-per-capita", of), populationOf(facts, of)];
      const value = perHead === null || people === null ? null : williamson(perHead.values, people.values);
      return value === null || people === null ? null : { value, records: people.records };
    }),
};

/** S2: part of Theil's T of R&D per head that lies between the coast and the rest, relative change since 2017; census held fixed. */
export const researchGap: Indicator = {
  ...shared,
  id: "research-gap",
  code: "S2",
  unit: "relative-change",
  goalposts: between(0.2, -0.2),
  read: (facts, year) =>
    relativeChange(year, baselineYear(facts, "rd-expenditure"), (of) => betweenCoastAndRest(facts, of)),
};

function betweenCoastAndRest(facts: Facts, year: number): Measured | null {
  const research = seriesOf(facts, "rd-expenditure", year);
  if (research === null) return null;
  const people = provinceBase(facts, "population", yearEnd(year));
  const groups = insideByProvince(facts).map((inside) => (inside ? "coast" : "rest"));
  const { betweenT } = theilDecomposition(perHeadOf(research.values, people.values), people.values, groups);
  return betweenT === null ? null : { value: betweenT, records: [...research.records, ...people.records] };
}

/** S3: Ellison and Glaeser's γ of platforms over provinces, population as the base. */
export const platformClustering: Indicator = {
  ...shared,
  id: "platform-clustering",
  code: "S3",
  nature: "intent",
  unit: "index",
  goalposts: between(0.05, 0),
  read(facts, year): Reading {
    const counts = designationCounts(facts, { kind: "platforms", by: "province", asOf: yearEnd(year) });
    const people = provinceBase(facts, "population", yearEnd(year));
    const byId = new Map(counts.map((unit) => [unit.id, unit]));
    const perProvince = facts.provinces.map(({ id }) => byId.get(id)?.count ?? 0);
    const { gamma } = ellisonGlaeser(perProvince, people.values);
    if (gamma === null) return { gap: "nothing-yet" };
    const platforms = counts.flatMap(({ designations }) => designations.map(({ id }) => `platforms/${id}`));
    return { value: gamma, records: [...platforms, ...people.records] };
  },
};

/** S4: left out, because R1 and S2 are made of the same series already. */
export const researchInequality: Indicator = {
  ...shared,
  id: "research-inequality",
  code: "S4",
  unit: "index",
  goalposts: between(0.05, -0.05),
  read: () => ({ gap: "shares-data" }),
};
