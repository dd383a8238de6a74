import { bundledFacts, debtLags } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";

test("debts-survival falls from all to the share still open, never rising, under every coding", () => {
  const payload = viewOf("debts-survival");
  const codings = new Set(column(payload, "coding"));
  expect(codings.size).toBe(4);
  for (const coding of codings) {
    const survival = payload.rows
      .filter((_, i) => column(payload, "coding")[i] === coding)
      .map((row) => Number(row.cells[2]));
    expect(survival[0]).toBe(1);
    expect(survival).toEqual([...survival].sort((a, b) => b - a));
  }
});

test("debts-survival puts its first drop where the earliest lag lies", () => {
  const payload = viewOf("debts-survival");
  const lags = debtLags(bundledFacts(), { asOf: "2026-11-23" }).latest;
  const first = Math.min(...lags.time.filter((_, i) => lags.event[i] === 1));
  expect(column(payload, "years")[1]).toBeCloseTo(first, 12);
});

test("debts-survival leaves debts open that nothing had bound by the day asked for", () => {
  const { title } = viewOf("debts-survival", "asOf=2018-01-01");
  expect(title).toBe("Fewer than half of the debts still open in 2017 have a binding rule");
});
