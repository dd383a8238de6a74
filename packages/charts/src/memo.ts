import type { Facts } from "@observatory/domain/facts";

/**
 * Keeps what was computed from the same facts for the same key: rows, words and figure of one view ask for it in turn, and a
 * Monte Carlo run is not made three times.
 */
export function memoByFacts<Value>(
  compute: (facts: Facts, key: string) => Value,
): (facts: Facts, key: string) => Value {
  const kept = new WeakMap<Facts, Map<string, Value>>();
  return (facts, key) => {
    const own = kept.get(facts) ?? new Map<string, Value>();
    kept.set(facts, own);
    const found = own.get(key);
    if (found !== undefined) return found;
    const value = compute(facts, key);
    own.set(key, value);
    return value;
  };
}
