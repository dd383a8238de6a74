import { ParameterError } from "@observatory/charts";

/** Refuses any parameter where there is nothing to choose. */
export function noQuery(query: readonly (readonly [string, string])[]): void {
  const [first] = query;
  if (first === undefined) return;
  const [parameter, value] = first;
  throw new ParameterError(`unknown parameter: ${parameter}`, { parameter, value, allowed: "this address takes none" });
}
