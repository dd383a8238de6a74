import type { Facts } from "@observatory/domain/facts";

/** As many as one process keeps a computation; the oldest go, because an address may ask for any number of them. */
const KEPT = 100;

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
    const oldest = own.size > KEPT ? own.keys().next().value : undefined;
    if (oldest !== undefined) own.delete(oldest);
    return value;
  };
}
