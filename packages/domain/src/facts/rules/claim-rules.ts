import { claimChecks } from "../claims/registry.ts";
import { factTables, tableKeys } from "../registry.ts";
import { defineRule, type Finding, finding, type Rule } from "./rule.ts";

const claimIsRecomputed = defineRule({
  name: "claim-is-recomputed",
  why: "A claim of the brief without a computation would be one that we merely repeat, and one without a record has no words.",
  needsEveryRecord: true,
  check: ({ claims }) => [
    ...claims
      .filter(({ id }) => claimChecks[id] === undefined)
      .map(({ id }) => finding("claims", id, "", "is computed by nothing", "add its line to claims/registry.ts")),
    ...Object.keys(claimChecks)
      .filter((id) => !claims.some((claim) => claim.id === id))
      .map((id) => finding("claims", id, "", "is computed, but has no record", "add the record, or drop the line")),
  ],
});

const tablesAreNamed = defineRule({
  name: "tables-are-named",
  why: "What a claim, an indicator or a change needs or concerns is looked up by the table's name.",
  check: ({ claims, recommendations, changeLog }) => {
    const known = new Set<string>(tableKeys.map((key) => factTables[key].name));
    const findings: Finding[] = [];
    const look = (key: "claims" | "recommendations" | "changeLog", id: string, path: string, name: string) => {
      if (!known.has(name))
        findings.push(finding(key, id, path, `"${name}" is not a table`, "name the file, without .json"));
    };
    for (const { id, needs } of claims) {
      for (const [position, name] of needs.entries()) look("claims", id, `needs[${position}]`, name);
    }
    for (const { id, indicators } of recommendations) {
      for (const [position, { tables }] of indicators.entries()) {
        for (const name of tables) look("recommendations", id, `indicators[${position}].tables`, name);
      }
    }
    for (const { id, table } of changeLog) look("changeLog", id, "table", table);
    return findings;
  },
});

const tableWasPublished = defineRule({
  name: "table-was-published",
  why: "Who follows the feed learns of a table when it appears.",
  needsEveryRecord: true,
  check: ({ changeLog }) => {
    const published = new Set(changeLog.filter(({ kind }) => kind === "published").map(({ table }) => table));
    return tableKeys
      .filter((key) => !published.has(factTables[key].name))
      .map((key) => {
        const { name } = factTables[key];
        return finding("changeLog", name, "", "has no entry for its first publication", "add one of kind published");
      });
  },
});

const indicatorToldOnce = defineRule({
  name: "indicator-told-once",
  why: "An indicator with a name that stands twice cannot be linked to.",
  check: ({ recommendations }) => {
    const seen = new Set<string>();
    return recommendations.flatMap(({ id, indicators }) =>
      indicators.flatMap((indicator, position) => {
        const again = seen.has(indicator.id);
        seen.add(indicator.id);
        return again
          ? [finding("recommendations", id, `indicators[${position}].id`, "stands twice", "give it its own id")]
          : [];
      }),
    );
  },
});

/** Rules on claims, recommendations and the change log. */
export const claimRules: readonly Rule[] = [claimIsRecomputed, tablesAreNamed, tableWasPublished, indicatorToldOnce];
