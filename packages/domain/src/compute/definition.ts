import type { z } from "zod";

/** One function of the calculator, said once for the command line, HTTP, procedures and the browser. */
export interface ComputeDefinition<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  /** The word callers use, as COMPUTE names it. */
  readonly name: string;
  /** One line for a list of functions. */
  readonly describe: string;
  readonly input: Input;
  /** What `run` returns, ready to be printed: null for undefined, "Infinity" where that can be. */
  readonly output: Output;
  /** What the domain functions call an argument that the input calls otherwise. */
  readonly fields: Readonly<Record<string, string>>;
  /** Computes; throws InputError on misuse the schema does not see. */
  run(input: z.output<Input>): Untouched<z.output<Output>>;
}

/** What a function hands out and nobody changes. */
type Untouched<T> = T extends readonly (infer Element)[]
  ? readonly Untouched<Element>[]
  : T extends object
    ? { readonly [Key in keyof T]: Untouched<T[Key]> }
    : T;

/**
 * Declares a function of the calculator; the registry lists it.
 *
 * @param definition - Name, one line of description, schemas and the function itself; `fields` translates argument
 *   names of domain functions, such as `amounts`, to the input's, such as `x`, so that errors point into the input.
 * @returns The definition.
 */
export function defineCompute<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Omit<ComputeDefinition<Input, Output>, "fields"> & { readonly fields?: Record<string, string> },
): ComputeDefinition<Input, Output> {
  return { fields: {}, ...definition };
}
