import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";

test("lorenz-curve runs over all provinces and ends at all of the base and all of the designations", () => {
  const payload = viewOf("lorenz-curve");
  expect(payload.rows).toHaveLength(bundledFacts().provinces.length);
  expect(column(payload, "baseSoFar").at(-1)).toBeCloseTo(1, 12);
  expect(column(payload, "countSoFar").at(-1)).toBeCloseTo(1, 12);
});

test("lorenz-curve is convex: every step is at least as steep as the one before", () => {
  const payload = viewOf("lorenz-curve", "base=gdp&kind=zones");
  const [x, y] = [column(payload, "baseSoFar") as number[], column(payload, "countSoFar") as number[]];
  const slopes = x.map((to, i) => ((y[i] ?? 0) - (y[i - 1] ?? 0)) / (to - (x[i - 1] ?? 0)));
  for (const [i, slope] of slopes.entries()) expect(slope).toBeGreaterThanOrEqual((slopes[i - 1] ?? 0) - 1e-9);
});

test("lorenz-curve counts what the table of provinces holds", () => {
  const counts = column(viewOf("lorenz-curve"), "count") as number[];
  expect(counts.reduce((a, b) => a + b, 0)).toBe(bundledFacts().platforms.length);
});
