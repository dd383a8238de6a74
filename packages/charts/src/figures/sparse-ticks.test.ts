import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "../text/text-width.ts";
import { SIZE } from "../theme.ts";
import { sparseTicks } from "./sparse-ticks.ts";

const years = Array.from({ length: 13 }, (_, i) => ({ label: String(2014 + i) }));

test("sparseTicks(ticks, width) keeps every tick that has room, the last one where it can, and the first always", () => {
  const at = (width: number) => sparseTicks(years, width).map(({ label }) => label);
  expect(at(2000)).toHaveLength(13);
  expect(at(300)).toEqual(["2014", "2016", "2018", "2020", "2022", "2024", "2026"]);
  expect(at(60)).toEqual(["2014", "2026"]);
  expect(at(1)).toEqual(["2014"]);
  expect(sparseTicks([], 100)).toEqual([]);
});

test("sparseTicks(ticks, width) never lets two labels touch", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 30, max: 900 }), (count, width) => {
      const ticks = Array.from({ length: count }, (_, i) => ({
        label: `0,${i}`,
        at: (i * width) / Math.max(1, count - 1),
      }));
      const kept = sparseTicks(ticks, width);
      for (const [i, { label, at }] of kept.entries()) {
        const next = kept[i + 1];
        if (next !== undefined) expect(next.at - at).toBeGreaterThan(textWidth(label, SIZE.small));
      }
    }),
  );
});
