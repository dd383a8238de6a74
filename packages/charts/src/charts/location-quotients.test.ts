import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";

test("location-quotients average to 1 when weighted with the base", () => {
  for (const base of ["population", "gdp", "rd"]) {
    const payload = viewOf("location-quotients", `base=${base}`);
    const weights = column(payload, "base") as number[];
    const total = weights.reduce((a, b) => a + b, 0);
    const mean = (column(payload, "quotient") as number[]).reduce(
      (sum, lq, i) => sum + (lq * (weights[i] ?? 0)) / total,
      0,
    );
    expect(mean).toBeCloseTo(1, 10);
  }
});

test("location-quotients draws provinces with a designation and counts the others in its subtitle", () => {
  const payload = viewOf("location-quotients", "kind=zones");
  if (payload.figure.kind !== "intervals") throw new Error(payload.figure.kind);
  const having = column(payload, "count").filter((count) => Number(count) > 0).length;
  expect(payload.figure.rows).toHaveLength(having);
  expect(payload.subtitle).toContain(`${payload.rows.length - having} provincial units have none`);
});
