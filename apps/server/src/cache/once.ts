import type { LruCache } from "./lru.ts";

/** Computes what is not kept, and once only while several wait for the same; what fails is not kept. */
export function once<Input, Value>(kept: LruCache<Value>, compute: (input: Input) => Promise<Value>) {
  const underWay = new Map<string, Promise<Value>>();
  return async (key: string, input: Input): Promise<Value> => {
    const found = kept.get(key);
    if (found !== undefined) return found;
    const waited = underWay.get(key);
    if (waited !== undefined) return waited;
    const computed = compute(input).finally(() => underWay.delete(key));
    underWay.set(key, computed);
    const value = await computed;
    kept.set(key, value);
    return value;
  };
}
