/** Weights as an address writes them, `key:2,other:0.5`: a key left out weighs 1. */
export function readWeights(value: string, keys: readonly string[]): ReadonlyMap<string, number> {
  const written = new Map(value === "" ? [] : value.split(",").map((part) => part.split(":") as [string, string]));
  return new Map(keys.map((key) => [key, Number(written.get(key) ?? 1)]));
}

/** The same with one weight changed; null where that would leave all at 0, which weighs nothing. */
export function withWeight(weights: ReadonlyMap<string, number>, key: string, weight: number): string | null {
  const changed = new Map(weights).set(key, weight);
  if ([...changed.values()].every((each) => each === 0)) return null;
  return [...changed].flatMap(([each, its]) => (its === 1 ? [] : `${each}:${its}`)).join(",");
}

/** Each weight's share of all, as a fraction. */
export function weightShares(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map([...weights].map(([key, weight]) => [key, all === 0 ? 0 : weight / all]));
}
