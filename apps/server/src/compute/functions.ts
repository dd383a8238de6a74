import { computeFunction, computeFunctions, computeSchema } from "@observatory/domain/compute";
import { UnknownError } from "../files/unknown-error.ts";
import { RequestError } from "../problem.ts";
import { type Calculator, COMPUTE_LIMITS } from "./calculator.ts";

/** Every function with a line of description, and what a request may hold. */
export function listFunctions() {
  return { functions: computeFunctions.map(({ name, describe }) => ({ name, describe })), limits: COMPUTE_LIMITS };
}

/** JSON Schema of a function's input and output. */
export function schemaOf(fn: string) {
  const definition = computeFunction(fn);
  if (definition === null) throw unknownFunction(fn);
  return { name: definition.name, describe: definition.describe, ...computeSchema(definition) };
}

/** Computes, or throws what a client can mend. */
export async function runFunction(calculator: Calculator, fn: string, input: unknown): Promise<unknown> {
  if (computeFunction(fn) === null) throw unknownFunction(fn);
  const answer = await calculator.run(fn, input);
  if ("result" in answer) return answer.result;
  const { code, message, path } = answer.error;
  const status = code === "too-large" ? 413 : code === "too-slow" || code === "infeasible" ? 422 : 400;
  throw new RequestError({ status, code, message, details: { path } });
}

function unknownFunction(fn: string): UnknownError {
  const known = computeFunctions.map(({ name }) => name);
  return new UnknownError("fn", fn, known);
}
