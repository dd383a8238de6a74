import { unitProblem } from "../../records/unit.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { TableKey } from "../registry.ts";
import { defineRule, type Finding, finding } from "./rule.ts";

export const nothingIsObservedTwice = defineRule({
  name: "nothing-is-observed-twice",
  why: "Two records of the same number count twice in every sum and mean.",
  check: ({ marketShares, regionalValues, nationalObservations }) => [
    ...twice("marketShares", marketShares, ({ market, geography, measure, period, agency, basis }) => [
      market,
      geography,
      measure,
      period,
      agency,
      basis,
    ]),
    ...twice("regionalValues", regionalValues, ({ indicator, gb2260, regions, year }) => [
      indicator,
      gb2260,
      regions ?? null,
      year,
    ]),
    ...twice("nationalObservations", nationalObservations, ({ indicator, period, entityEn }) => [
      indicator,
      period,
      entityEn ?? null,
    ]),
  ],
});

function twice<Observation extends { readonly id: string }>(
  key: TableKey,
  observations: readonly Observation[],
  whatOf: (observation: Observation) => unknown,
): Finding[] {
  const first = new Map<string, string>();
  return observations.flatMap((observation) => {
    const what = canonicalJson(whatOf(observation));
    const before = first.get(what);
    first.set(what, before ?? observation.id);
    if (before === undefined) return [];
    return [
      finding(key, observation.id, "", `observes the same as "${before}"`, "take one out, or say how they differ"),
    ];
  });
}

export const valuesFitTheirUnit = defineRule({
  name: "values-fit-their-unit",
  why: "The commonest slip is per cent where a fraction is asked, and it is wrong by a factor of a hundred.",
  check: ({ regionalIndicators, regionalValues, nationalObservations }) => {
    const units = new Map(regionalIndicators.map(({ id, unit }) => [id, unit]));
    const regional = regionalValues.map((record) => ({
      key: "regionalValues" as const,
      record,
      unit: units.get(record.indicator),
    }));
    const national = nationalObservations.map((record) => ({
      key: "nationalObservations" as const,
      record,
      unit: record.unit,
    }));
    return [...regional, ...national].flatMap(({ key, record: { id, value }, unit }) => {
      const rule = unit === undefined ? null : unitProblem(value, unit);
      return rule === null
        ? []
        : [finding(key, id, "value", `${value} is not ${rule}`, "correct the value or the unit")];
    });
  },
});
