import { InputError } from "../../errors.ts";
import { withChanges } from "../patch.ts";
import type { TableKey } from "../registry.ts";
import { factTables, tableKeys } from "../registry.ts";
import { keysOf } from "../schema-at.ts";
import { defineRule, finding } from "./rule.ts";

export const disagreementsConcernFacts = defineRule({
  name: "disagreements-concern-facts",
  why: "A record shows what is disputed about it only if the dispute names it rightly.",
  needsEveryRecord: true,
  check: (facts) =>
    facts.disagreements.flatMap((disagreement) =>
      disagreement.concerns.flatMap((concern, i) => {
        const at = (path: string, problem: string, remedy: string) => [
          finding("disagreements", disagreement.id, `concerns[${i}].${path}`, problem, remedy),
        ];
        const key = keyNamed(concern.table);
        if (key === null) return at("table", `"${concern.table}" is not a table`, "correct it");
        if (concern.id !== null && !facts[key].some(({ id }) => id === concern.id)) {
          return at("id", `"${concern.id}" is not an id of ${concern.table}`, "correct it or add that record");
        }
        const fields = keysOf(factTables[key].record);
        if (concern.field === null || fields.includes(concern.field)) return [];
        return at("field", `"${concern.field}" is not a field of ${concern.table}`, `known are ${fields.join(", ")}`);
      }),
    ),
});

export const readingsCanBeSwitchedOn = defineRule({
  name: "readings-can-be-switched-on",
  why: "A reading that is offered must leave well-formed facts whose references hold.",
  needsEveryRecord: true,
  check: (facts) =>
    facts.disagreements.flatMap(({ id, positions }) =>
      positions.flatMap((position) => {
        try {
          withChanges(facts, position.changes ?? []);
          return [];
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          return [
            finding("disagreements", id, `positions.${position.id}.changes`, error.message, "correct the changes"),
          ];
        }
      }),
    ),
});

function keyNamed(name: string): TableKey | null {
  return tableKeys.find((key) => factTables[key].name === name) ?? null;
}
