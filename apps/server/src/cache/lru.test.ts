import { expect, test } from "vitest";
import { LruCache } from "./lru.ts";

test("LruCache drops what was used longest ago, never more than allowed", () => {
  const cache = new LruCache<string>(29, (value) => value.length);
  cache.set("a", "x".repeat(10));
  cache.set("b", "x".repeat(10));
  expect(cache.get("a")).toBeDefined();
  cache.set("c", "x".repeat(10));
  expect(cache.get("b")).toBeUndefined();
  expect(cache.get("a")).toBeDefined();
  expect(cache.weight).toBeLessThanOrEqual(29);
});

test("LruCache counts a replaced value once and refuses one that is too large for it", () => {
  const cache = new LruCache<string>(30, (value) => value.length);
  cache.set("a", "x".repeat(10));
  cache.set("a", "x".repeat(20));
  expect(cache.weight).toBe(20);
  cache.set("big", "x".repeat(40));
  expect(cache.get("big")).toBeUndefined();
  expect(cache.get("a")).toBeDefined();
});
