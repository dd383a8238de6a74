import { factTables, tableKeys } from "../registry.ts";
import { defineRule, finding } from "./rule.ts";

export const idsAreNotReused = defineRule({
  name: "ids-are-not-reused",
  why: "An id is a promise to whoever linked to it: once it has named one thing it never names another.",
  check: (facts) => {
    const european = new Set<string>(facts.milestonesEu.map(({ id }) => id));
    const inBothLanes = facts.milestonesChina
      .filter(({ id }) => european.has(id))
      .map(({ id }) => finding("milestonesChina", id, "id", "names a milestone of each lane", "rename the newer one"));
    const retired = facts.changeLog
      .filter(({ kind }) => kind === "removed")
      .flatMap(({ table, ids, on }) => {
        const key = tableKeys.find((candidate) => factTables[candidate].name === table);
        const present = new Set<string>(key === undefined ? [] : facts[key].map(({ id }) => id));
        if (key === undefined) return [];
        return ids
          .filter((id) => present.has(id))
          .map((id) => finding(key, id, "id", `was retired on ${on}`, "give the record an id of its own"));
      });
    return [...inBothLanes, ...retired];
  },
});
