import { describe, expect, test } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { type NeighbourGroup, neighbours, type Relation } from "./neighbours.ts";
import type { RecordKey } from "./record-key.ts";
import { factTables, tableKeys } from "./registry.ts";

const facts = bundledFacts();

function groupsOf(key: RecordKey, relation: Relation): NeighbourGroup[] {
  return neighbours(facts, key).filter((group) => group.relation === relation);
}
const idsOf = (key: RecordKey, relation: Relation) =>
  groupsOf(key, relation).flatMap(({ records }) => records.map(({ table, id }) => `${table}/${id}`));

/** One relation and its converse hold of the same pairs. */
const converse: readonly (readonly [Relation, Relation])[] = [
  ["same-city", "same-city"],
  ["same-subfield", "same-subfield"],
  ["counterpart", "counterpart"],
  ["supersedes", "superseded-by"],
  ["refers-to", "referred-to-by"],
];
const all = tableKeys
  .filter((key) => !["regionalValues", "sources"].includes(key))
  .flatMap((key) => facts[key].map(({ id }) => ({ table: factTables[key].name, id: id as string })));

describe("neighbours(facts, key)", () => {
  test.each(converse)("%s is seen from the other side as %s", (there, back) => {
    const pairs = all.flatMap((key) =>
      groupsOf(key, there).flatMap(({ records }) => records.map((to) => ({ key, to }))),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const { key, to } of pairs.slice(0, 400)) {
      expect(idsOf(to, back), `${to.table}/${to.id}`).toContain(`${key.table}/${key.id}`);
    }
  });

  test("no record is its own neighbour, nor named twice in a group", () => {
    for (const key of all) {
      for (const { records } of neighbours(facts, key)) {
        const names = records.map(({ table, id }) => `${table}/${id}`);
        expect(names).not.toContain(`${key.table}/${key.id}`);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  test("a platform stands beside what is in its city, districts too, and nothing of another", () => {
    const seat = facts.platforms.find(({ id }) => id === "baidu")?.seatGb2260;
    const expected = facts.platforms.filter(({ id, seatGb2260 }) => seatGb2260 === seat && id !== "baidu");
    const found = idsOf({ table: "platforms", id: "baidu" }, "same-city");
    expect(found.filter((key) => key.startsWith("platforms/"))).toEqual(expected.map(({ id }) => `platforms/${id}`));
    expect(found).toContain("zones/beijing");
    expect(found).not.toContain("zones/shanghai");
    expect(idsOf({ table: "zones", id: "shanghai" }, "same-city")).toContain("related-zones/shanghai-pudong");
  });

  test("milestones that address one debt are grouped under it", () => {
    const milestone = facts.milestonesChina.find(({ addressesDebts }) => addressesDebts.length > 1);
    const groups = groupsOf({ table: "milestones-china", id: milestone?.id ?? "" }, "same-debt");
    expect(groups.map(({ about }) => about?.id)).toEqual(milestone?.addressesDebts.map(({ debt }) => debt));
  });

  test("a source is cited by exactly the records that name it", () => {
    for (const { id } of facts.sources.slice(0, 60)) {
      const naming = tableKeys.flatMap((key) =>
        facts[key].filter((record) => {
          const { sources, source } = record as { sources?: readonly { source: string }[]; source?: string };
          return source === id || (Array.isArray(sources) && sources.some((citation) => citation.source === id));
        }),
      );
      expect(idsOf({ table: "sources", id }, "cited-by").length).toBeGreaterThanOrEqual(new Set(naming).size);
    }
  });

  test("refuses a record that is not there by name", () => {
    expect(() => neighbours(facts, { table: "zones", id: "nope" })).toThrow('got "zones/nope" at key');
  });
});
