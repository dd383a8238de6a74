import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";

test("regional-turn gives the cohorts of METHODS §6.8: 7 of 7 in 2019, 2 of 11 after, Fisher 0.0023", () => {
  const { title, subtitle } = viewOf("regional-turn");
  expect(title).toBe("7 of 7 pilot zones up to 2019 lie inside the three mega-regions, 2 of 11 after");
  expect(subtitle).toContain("two-sided p 0.0023");
});

test("regional-turn keeps every share inside its interval, and counts all designations", () => {
  const payload = viewOf("regional-turn", "kind=platforms");
  const counts = column(payload, "count") as number[];
  expect(counts).toEqual([4, 1, 10, 8]);
  for (const [i, share] of column(payload, "share").entries()) {
    expect(Number(column(payload, "low")[i])).toBeLessThanOrEqual(Number(share));
    expect(Number(column(payload, "high")[i])).toBeGreaterThanOrEqual(Number(share));
  }
});

test("regional-turn says one count where there is one cohort only", () => {
  expect(viewOf("regional-turn", "asOf=2019-12-31").title).toBe("7 of 7 pilot zones lie inside the three mega-regions");
});
