import type { z } from "zod";
import { nearest } from "./nearest.ts";
import { keysOf, schemasAt } from "./schema-at.ts";

type Issue = z.core.$ZodIssue;

/** Where, what and what to do, for each thing a schema finds wrong with a record. */
export function schemaProblems(schema: z.ZodType, issues: readonly Issue[]) {
  return issues.flatMap((issue) => explain(schema, issue, [...issue.path]));
}

interface Explained {
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

function explain(schema: z.ZodType, issue: Issue, path: PropertyKey[]): Explained[] {
  const place = printedPath(path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path: place, ...unknownKey(key, knownKeys(schema, path)) }));
    case "invalid_key":
      return [
        {
          path: printedPath(path.slice(0, -1)),
          ...unknownKey(String(path.at(-1)), knownKeys(schema, path.slice(0, -1))),
        },
      ];
    case "invalid_union": {
      const closest = [...issue.errors].sort((a, b) => weight(a) - weight(b))[0] ?? [];
      if (closest.length === 0)
        return [{ path: place, problem: issue.message, remedy: "give one of the forms the schema knows" }];
      return closest.flatMap((inner) => explain(schema, inner, [...path, ...inner.path]));
    }
    case "invalid_value":
      return [{ path: place, ...notOneOf(issue.input, issue.values.map(String)) }];
    case "invalid_type":
      if (issue.input === undefined)
        return [{ path: place, problem: "is missing", remedy: `add it: ${issue.expected}` }];
      return [{ path: place, problem: `${printed(issue.input)} is not of type ${issue.expected}`, remedy: "mend it" }];
    case "too_small":
      return [{ path: place, ...outOfRange(issue.input, "few", `at least ${issue.minimum}`) }];
    case "too_big":
      return [{ path: place, ...outOfRange(issue.input, "many", `at most ${issue.maximum}`) }];
    case "invalid_format":
      if (issue.format !== "url") return [{ path: place, ...doesNotFit(issue.input, issue.message) }];
      return [{ path: place, ...doesNotFit(issue.input, "a web address with http or https") }];
    default:
      return [{ path: place, ...doesNotFit(issue.input, issue.message) }];
  }
}

/** The form of a union that fits best: fewest issues, and those deepest inside. */
function weight(issues: readonly Issue[]): number {
  return issues.length - Math.max(0, ...issues.map((issue) => issue.path.length)) * 10;
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return [...new Set(schemasAt(schema, path).flatMap(keysOf))];
}

function unknownKey(key: string, known: readonly string[]) {
  const meant = nearest(key, known);
  const remedy = meant === null ? `known are ${known.join(", ")}` : `write "${meant}"`;
  return { problem: `unknown key "${key}"`, remedy };
}

function notOneOf(value: unknown, known: readonly string[]) {
  const problem = value === undefined ? "is missing" : `${printed(value)} is not a known value`;
  const meant = typeof value === "string" ? nearest(value, known) : null;
  return { problem, remedy: meant === null ? `give one of ${known.join(", ")}` : `write "${meant}"` };
}

function doesNotFit(value: unknown, wanted: string) {
  return { problem: `${printed(value)} does not fit`, remedy: `give ${wanted}` };
}

/** A number that is too small or too large, or a list that is too short or too long. */
function outOfRange(value: unknown, often: "few" | "many", wanted: string) {
  if (!Array.isArray(value)) return doesNotFit(value, `a number of ${wanted}`);
  return { problem: `has too ${often} entries, ${value.length}`, remedy: `give ${wanted}` };
}

/** A place as people write it: `sources[0].supports`. */
export function printedPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, position) => (typeof key === "number" ? `[${key}]` : `${position === 0 ? "" : "."}${String(key)}`))
    .join("");
}

function printed(value: unknown): string {
  const words = JSON.stringify(value) ?? String(value);
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
