import { type Facts, readTables } from "./load.ts";
import type { Problem } from "./problem.ts";
import { rules } from "./rules/registry.ts";

/**
 * What editors would object to in facts that are well formed: every editorial rule, every record.
 *
 * @param facts - Facts from `parseFacts`, which has seen to form, ids and references.
 * @returns Problems in the order of the rules, each with its rule's name; none for facts fit to be published.
 * @example checkFacts(bundledFacts()).length; // 0
 */
export function checkFacts(facts: Facts): Problem[] {
  return rules.flatMap((rule) => rule.check(facts).map((found) => ({ ...found, rule: rule.name })));
}

/**
 * Everything wrong with tables of facts in one run: form, ids, references and order first, then the editorial rules over
 * what is well formed.
 *
 * @param tables - Parsed JSON by table name, as `parseFacts` takes it.
 * @returns Every problem found; while records are left out for their form, rules about what is not there are passed over.
 * @example checkTables(bundledTables()).length; // 0
 */
export function checkTables(tables: Readonly<Record<string, unknown>>): Problem[] {
  const { facts, problems } = readTables(tables);
  const able = problems.length === 0 ? rules : rules.filter((rule) => rule.needsEveryRecord === undefined);
  return [...problems, ...able.flatMap((rule) => rule.check(facts).map((found) => ({ ...found, rule: rule.name })))];
}
