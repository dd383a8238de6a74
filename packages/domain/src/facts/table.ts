import type { z } from "zod";

/** One table of facts: where it lies, what its records are, and what they refer to. */
export interface TableDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  /** The word in addresses and references, and the file's name without `.json`. */
  readonly name: Name;
  readonly file: `${Name}.json`;
  readonly record: Schema;
  /** Where a field names records of a table: `{ supersededBy: "milestones-china" }`; see {@link defineTable}. */
  readonly references: Readonly<Record<string, string | readonly string[]>>;
  /** Fields the file is sorted by, so that a diff is one hunk. */
  readonly sortedBy: readonly string[];
}

/**
 * Declares a table; registry.ts lists it.
 *
 * @param name - Kebab-case; the file is `data/<name>.json`.
 * @param record - Schema of one record, made with `recordOf`.
 * @param options - `references`: from a field (`"city.gb2260"`, `"instruments.id"`; arrays are walked through) to the
 *   table whose ids it holds, to `"table.key"` when it holds another key, or to several of these when either will do;
 *   null and absent refer to nothing. That `sources[].source` names a source need not be said. `sortedBy`: fields that
 *   order the file, `["id"]` unless told; a null sorts first.
 * @returns The definition.
 * @example defineTable("zones", zone, { sortedBy: ["approvedOn", "id"] }).file; // "zones.json"
 */
export function defineTable<Name extends string, Schema extends z.ZodType>(
  name: Name,
  record: Schema,
  options: Partial<Pick<TableDefinition, "references" | "sortedBy">> = {},
): TableDefinition<Name, Schema> {
  const cites = Object.hasOwn((record as { shape?: object }).shape ?? {}, "sources");
  return {
    name,
    file: `${name}.json`,
    record,
    references: { ...(cites ? { "sources.source": "sources" } : {}), ...options.references },
    sortedBy: options.sortedBy ?? ["id"],
  };
}
