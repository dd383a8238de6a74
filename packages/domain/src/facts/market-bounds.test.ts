import { expect, test } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { marketBounds } from "./market-bounds.ts";
import { markets } from "./markets.ts";

const all = markets(bundledFacts());

test("marketBounds(market) gives every published market with two shares or a total an interval within (0, 1]", () => {
  for (const market of all) {
    const bounds = marketBounds(market);
    expect(bounds === null).toBe(market.evidence === "leader");
    if (bounds === null) continue;
    expect(bounds.hhi.min).toBeGreaterThan(0);
    expect(bounds.hhi.max).toBeLessThanOrEqual(1);
    expect(bounds.hhi.min).toBeLessThanOrEqual(bounds.hhi.max);
    expect(bounds.crMin.length).toBeGreaterThanOrEqual(6);
  }
});

test("marketBounds(market) never lies below the squares of the shares that are printed", () => {
  for (const market of all) {
    const squares = market.known.reduce((total, { share }) => total + share ** 2, 0);
    const bounds = marketBounds(market);
    if (bounds !== null) expect(bounds.hhi.min).toBeGreaterThanOrEqual(squares - 1e-12);
  }
});

test("marketBounds(market) knows the leading ratios exactly where the named firms are the largest", () => {
  const ranked = all.filter((market) => market.evidence === "shares" && market.ranked);
  expect(ranked.length).toBeGreaterThan(0);
  for (const market of ranked) {
    const bounds = marketBounds(market);
    const first = market.known[0]?.share as number;
    expect(bounds?.crMin[0]).toBeCloseTo(first, 12);
    expect(bounds?.crMax[0]).toBeCloseTo(first, 12);
  }
});
