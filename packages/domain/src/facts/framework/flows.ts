import { designationsAsOf } from "../designations.ts";
import { inMegaRegions } from "../geography.ts";
import type { Facts } from "../load.ts";
import { between, type Indicator, type Reading, yearEnd } from "./indicator.ts";
import { baselineYear, type ProvinceSeries, populationOf, seriesOf, shareOutside } from "./regional.ts";

/** Change of a share outside the mega-regions since the baseline year, in points as fractions. */
function changeOutside(
  facts: Facts,
  year: number,
  baseline: number | null,
  series: (year: number) => ProvinceSeries | null,
): Reading {
  if (baseline === null) return { gap: "no-series-yet" };
  if (year === baseline) return { gap: "baseline-year" };
  const [before, now] = [series(baseline), year > baseline ? series(year) : null];
  if (before === null || now === null) return { gap: "no-series-yet" };
  return {
    value: shareOutside(facts, now) - shareOutside(facts, before),
    records: [...now.records, ...before.records],
  };
}

const shared = { dimension: "resource-flows", judged: false } as const;

/** R1: share of R&D spending outside the mega-regions, change since 2017. */
export const researchShare: Indicator = {
  ...shared,
  id: "research-share",
  code: "R1",
  nature: "outcome",
  unit: "points",
  goalposts: between(-0.03, 0.03),
  read: (facts, year) =>
    changeOutside(facts, year, baselineYear(facts, "rd-expenditure"), (of) => seriesOf(facts, "rd-expenditure", of)),
};

/** R2: the same for R&D staff. */
export const talentShare: Indicator = {
  ...shared,
  id: "talent-share",
  code: "R2",
  nature: "outcome",
  unit: "points",
  goalposts: between(-0.03, 0.03),
  read: (facts, year) =>
    changeOutside(facts, year, baselineYear(facts, "rd-personnel-fte"), (of) =>
      seriesOf(facts, "rd-personnel-fte", of),
    ),
};

/** R3: the same for people, as output over output per head, since the first year that has both. */
export const peopleShare: Indicator = {
  ...shared,
  id: "people-share",
  code: "R3",
  nature: "outcome",
  unit: "points",
  goalposts: between(-0.02, 0.02),
  read: (facts, year) =>
    changeOutside(facts, year, baselineYear(facts, "gdp-per-capita"), (of) => populationOf(facts, of)),
};

/** R4: share of designations outside the mega-regions over their share of output; 1 is in proportion. */
export const designationsVsEconomy: Indicator = {
  ...shared,
  id: "designations-vs-economy",
  code: "R4",
  nature: "intent",
  unit: "index",
  goalposts: between(0, 1),
  read(facts, year): Reading {
    const all = (["platforms", "zones"] as const).flatMap((kind) =>
      designationsAsOf(facts, kind, { asOf: yearEnd(year) }),
    );
    const gdp = seriesOf(facts, "gdp", year);
    if (all.length === 0) return { gap: "nothing-yet" };
    if (gdp === null) return { gap: "no-series-yet" };
    const outside = all.filter(({ gb2260 }) => !inMegaRegions(gb2260, facts, "whole-provinces")).length / all.length;
    const records = [...all.map(({ kind, id }) => `${kind}/${id}`), ...gdp.records];
    return { value: outside / shareOutside(facts, gdp), records };
  },
};
