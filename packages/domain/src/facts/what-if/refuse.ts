import { InputError } from "../../errors.ts";
import type { Operation } from "./operation.ts";

/**
 * Refuses a step of a what-if, saying which, what is asked for, and the way out.
 *
 * @param at - The step's position in the text, or its first words where the steps are in canonical order already.
 */
export function refuseStep(at: number | string, problem: { rule: string; value: unknown; remedy?: string }): never {
  throw new InputError({ fn: "whatif", argument: "whatif", path: [at], ...problem });
}

/** How a step is called where something is wrong with it: its verb and what it is about. */
export function placeOf(step: Operation): string {
  return "id" in step ? `${step.do}.${step.id}` : step.do;
}
