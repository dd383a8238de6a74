import type { z } from "zod";
import { InputError } from "../errors.ts";
import type { ComputeDefinition } from "./definition.ts";
import { computeFunction, computeFunctions } from "./registry.ts";

/** What went wrong, in the words of the request. */
export interface ComputeError {
  /** What kind of refusal: a machine decides by it. */
  readonly code: "unknown-fn" | "bad-input" | "infeasible";
  /** Function, rule, value and place in one line. */
  readonly message: string;
  /** Keys and positions from the input's root; empty for the input as a whole. */
  readonly path: readonly (string | number)[];
}

/** A result ready for JSON, or a refusal. */
export type ComputeAnswer = { readonly result: unknown } | { readonly error: ComputeError };

/**
 * Answers one request to the calculator.
 *
 * @param name - The function's name.
 * @param input - Its input, as parsed from JSON; large vectors may be typed arrays.
 * @returns The result, with null for undefined and the string "Infinity" for +∞, or the refusal with its path.
 * @example computeOne("concentration", { x: [1, -1] }).error.path; // ["x", 1]
 */
export function computeOne(name: string, input: unknown): ComputeAnswer {
  const definition = computeFunction(name);
  if (definition === null) {
    const known = computeFunctions.map((one) => one.name).join(", ");
    return { error: { code: "unknown-fn", message: `unknown fn: ${JSON.stringify(name)}; known: ${known}`, path: [] } };
  }
  const parsed = definition.input.safeParse(input, { reportInput: true });
  if (!parsed.success) return { error: errorOfIssue(definition.name, parsed.error.issues[0]) };
  try {
    return { result: definition.run(parsed.data) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { error: errorOfMisuse(definition, error) };
  }
}

function errorOfIssue(fn: string, issue: z.core.$ZodIssue | undefined): ComputeError {
  const path = (issue?.path ?? []).map((key) => (typeof key === "symbol" ? String(key) : key));
  const [argument = "input", ...rest] = path;
  const told = new InputError({ fn, argument: String(argument), path: rest, ...ruleAndValue(issue, path) });
  return { code: "bad-input", message: told.message, path };
}

function ruleAndValue(issue: z.core.$ZodIssue | undefined, path: readonly unknown[]): { rule: string; value: unknown } {
  const value = issue?.input;
  if (issue === undefined) return { rule: "valid input", value };
  if (issue.code === "unrecognized_keys") return { rule: "no unknown fields", value: issue.keys.join(", ") };
  if (issue.code === "custom") return { rule: issue.message, value: lastOf(value, path) };
  if (issue.code === "invalid_type") return { rule: `${article(issue.expected)} here`, value };
  return { rule: issue.message.replace(/^Invalid input: /, ""), value };
}

/** Vectors report themselves with the position in the path; the value to print is the element. */
function lastOf(value: unknown, path: readonly unknown[]): unknown {
  const last = path.at(-1);
  return typeof last === "number" && typeof value === "object" && value !== null ? Reflect.get(value, last) : value;
}

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

function errorOfMisuse(definition: ComputeDefinition, error: InputError): ComputeError {
  const argument = definition.fields[error.argument] ?? error.argument;
  const { path, rule, value, remedy } = error;
  const told = new InputError({ fn: definition.name, argument, path, rule, value, ...(remedy ? { remedy } : {}) });
  const code = "code" in error && error.code === "infeasible" ? "infeasible" : "bad-input";
  return { code, message: told.message, path: [argument, ...path] };
}
