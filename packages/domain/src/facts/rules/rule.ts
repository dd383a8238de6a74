import type { Facts } from "../load.ts";
import type { Problem } from "../problem.ts";
import { type FactRecord, factTables, type TableKey, tableKeys } from "../registry.ts";

/** What an editorial rule finds: a problem whose rule is named by whoever runs it. */
export type Finding = Omit<Problem, "rule">;

/** Something a well-formed table can still get wrong. */
export interface Rule {
  /** Kebab-case; what a problem is filed under. */
  readonly name: string;
  /** Why it matters to who reads the facts, in one sentence. */
  readonly why: string;
  /** Whether it is about what is not there, and so says nothing while records are left out for their form. */
  readonly needsEveryRecord?: true;
  check(facts: Facts): Finding[];
}

/** Declares a rule; registry.ts lists it. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** A finding about a field of a record. */
export function finding(key: TableKey, id: string, path: string, problem: string, remedy: string): Finding {
  return { file: factTables[key].file, id, path, problem, remedy };
}

/** A record as rules meet it that hold for every table. */
export type AnyRecord = FactRecord & Readonly<Record<string, unknown>>;

/** Every record of every table, with its table. */
export function everyRecord(facts: Facts): { readonly key: TableKey; readonly record: AnyRecord }[] {
  return tableKeys.flatMap((key) => facts[key].map((record) => ({ key, record: record as AnyRecord })));
}

/** Every text inside a value, with its place as people write it. */
export function everyText(value: unknown, path = ""): { readonly path: string; readonly text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? `[${key}]` : `${path === "" ? "" : "."}${key}`;
    return everyText(inner, `${path}${step}`);
  });
}
