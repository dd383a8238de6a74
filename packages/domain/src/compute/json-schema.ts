import { z } from "zod";
import type { ComputeDefinition } from "./definition.ts";

/** JSON Schema of a function's input and output, for people and programs that call it from elsewhere. */
export function computeSchema(definition: ComputeDefinition): { input: unknown; output: unknown } {
  const options = { unrepresentable: "any", io: "input" } as const;
  return { input: z.toJSONSchema(definition.input, options), output: z.toJSONSchema(definition.output, options) };
}
