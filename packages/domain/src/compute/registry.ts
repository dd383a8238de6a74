import { concentrationFunction } from "./concentration.ts";
import type { ComputeDefinition } from "./definition.ts";

/** Every function of the calculator, in the order in which it is listed. */
export const computeFunctions: readonly ComputeDefinition[] = [concentrationFunction];

const byName: ReadonlyMap<string, ComputeDefinition> = new Map(computeFunctions.map((one) => [one.name, one]));

/** The function of this name, or null. */
export function computeFunction(name: string): ComputeDefinition | null {
  return byName.get(name) ?? null;
}
