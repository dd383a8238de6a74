import { sum } from "../../numeric/sum.ts";
import { defineRule, type Finding, finding } from "./rule.ts";

export const provincesMeetPublishedTotals = defineRule({
  name: "provinces-meet-published-totals",
  why: "Per-head figures and null models divide by these sums; a mistyped province shows here and nowhere else.",
  needsEveryRecord: true,
  check: ({ provinces, publishedTotals }) =>
    publishedTotals.flatMap(({ id, of, statisticalRegionId, value, toleranceShare, areaEn }) => {
      const members = provinces.filter(
        (province) => statisticalRegionId === null || province.statisticalRegionId === statisticalRegionId,
      );
      const total = sum(members.map((province) => province[of]));
      if (Math.abs(total - value) <= value * toleranceShare) return [];
      const problem = `is ${value}, but the provinces of ${areaEn} add up to ${total}`;
      return [finding("publishedTotals", id, "value", problem, `correct ${of} of a province, or the total`)];
    }),
});

export const regionalValuesMeetTheNation = defineRule({
  name: "regional-values-meet-the-nation",
  why: "A share of the nation is computed from these numbers; where provinces make up the national figure, they must.",
  needsEveryRecord: true,
  check: ({ regionalIndicators, regionalValues }) => {
    const findings: Finding[] = [];
    const indicators = new Map(regionalIndicators.map((indicator) => [indicator.id, indicator]));
    for (const { id, indicator, year, value } of regionalValues.filter(({ level }) => level === "nation")) {
      const { parts, roundedTo = 0 } = indicators.get(indicator) ?? {};
      if (parts !== "all" && parts !== "with-unassigned") continue;
      const provinces = regionalValues.filter(
        (other) => other.indicator === indicator && other.year === year && other.level === "province",
      );
      const total = sum(provinces.map((province) => province.value));
      const slack = ((provinces.length + 1) * roundedTo) / 2;
      const over = total - value > slack;
      const under = parts === "all" && value - total > slack;
      if (!over && !under) continue;
      const problem = `the nation has ${value}, its provinces ${total}`;
      findings.push(finding("regionalValues", id, "value", problem, `correct a value, or parts of ${indicator}`));
    }
    return findings;
  },
});
