import type { StepRefusal } from "@observatory/domain/facts";
import type { Param, Params, Values } from "./param.ts";

/** A choice that a view does not understand, with what it would have understood. */
export class ParameterError extends Error {
  override readonly name = "ParameterError";
  readonly parameter: string;
  readonly value: string | undefined;
  readonly allowed: string;
  /** Why a what-if cannot be, for a page to put into its reader's words. */
  readonly refusal: StepRefusal | undefined;

  constructor(
    message: string,
    problem: { parameter: string; value?: string; allowed: string; refusal?: StepRefusal | undefined },
  ) {
    super(`${message}; ${problem.allowed}`);
    this.parameter = problem.parameter;
    this.value = problem.value;
    this.allowed = problem.allowed;
    this.refusal = problem.refusal;
  }
}

/**
 * Reads the choices of an address.
 *
 * @param params - What may be chosen.
 * @param query - Name and value pairs as the address has them; a name twice is refused.
 * @returns Every param with its value, the default where the address is silent.
 * @throws ParameterError if a name is unknown or stands twice, or a value is not one that the param takes.
 */
export function parseParams<P extends Params>(params: P, query: Iterable<readonly [string, string]>): Values<P> {
  const given = new Map<string, string>();
  for (const [name, value] of query) {
    if (!Object.hasOwn(params, name)) {
      const known = Object.keys(params).join(", ");
      throw new ParameterError(`unknown parameter: ${name}`, { parameter: name, value, allowed: `known: ${known}` });
    }
    if (given.has(name)) {
      const allowed = "give it once";
      throw new ParameterError(`duplicate parameter: ${name}`, { parameter: name, value, allowed });
    }
    given.set(name, value);
  }
  const entries = Object.entries(params).map(([name, param]) => [name, parsed(name, param, given.get(name))]);
  return Object.fromEntries(entries) as Values<P>;
}

function parsed(name: string, param: Param, value: string | undefined): unknown {
  const result = param.schema.safeParse(value);
  if (result.success) return result.data;
  const shown = value ?? "";
  const [issue] = result.error.issues;
  const told = param.kind === "text" && issue?.code === "custom" ? issue.message : allowed(param);
  const refusal = issue === undefined ? undefined : refusalIn(issue);
  const problem = { parameter: name, value: shown, allowed: told, refusal };
  throw new ParameterError(`invalid ${name}: ${JSON.stringify(shown)}`, problem);
}

/** Why a step of a what-if was refused, where an issue of a param's schema says so. */
export function refusalIn(issue: { readonly code?: unknown; readonly params?: unknown }): StepRefusal | undefined {
  return (issue.params as { refusal?: StepRefusal } | undefined)?.refusal;
}

/** What a param takes, in one phrase. */
export function allowed(param: Param): string {
  switch (param.kind) {
    case "choice":
      return `one of ${param.values.join(", ")}`;
    case "choices":
      return `any of ${param.values.join(", ")}, with commas between`;
    case "number":
      return `a number from ${param.min} to ${param.max}`;
    case "weights":
      return `key:weight with commas between, each at most 100 and not all 0; keys ${param.keys.join(", ")}`;
    case "day":
      return "a day as YYYY-MM-DD";
    case "text":
      return param.form;
    default:
      return param satisfies never;
  }
}

/**
 * The same choices as a query: only what differs from the default, in the order of the definition, so that one view has
 * one address.
 */
export function canonicalQuery<P extends Params>(params: P, values: Values<P>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, param] of Object.entries(params)) {
    const value: unknown = values[name];
    if (value === undefined) continue;
    const written = Array.isArray(value) ? value.join(",") : String(value);
    const standard: unknown = param.default;
    if (written !== (Array.isArray(standard) ? standard.join(",") : String(standard))) query.set(name, written);
  }
  return query;
}
