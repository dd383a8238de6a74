import { describe, expect, test } from "vitest";
import { LruCache } from "./lru.ts";
import { once } from "./once.ts";

describe("once(kept, compute)(key, input)", () => {
  test("computes a key once for all who wait, and not again while it is kept", async () => {
    let computed = 0;
    const double = once(new LruCache<number>(10, () => 1), async (n: number) => {
      computed++;
      return 2 * n;
    });
    expect(await Promise.all([double("a", 1), double("a", 1)])).toEqual([2, 2]);
    expect(await double("a", 1)).toBe(2);
    expect(computed).toBe(1);
  });

  test("tries again after a failure", async () => {
    let tries = 0;
    const flaky = once(new LruCache<number>(10, () => 1), async () => {
      tries++;
      if (tries === 1) throw new Error("not now");
      return tries;
    });
    await expect(flaky("a", null)).rejects.toThrow("not now");
    expect(await flaky("a", null)).toBe(2);
  });
});
