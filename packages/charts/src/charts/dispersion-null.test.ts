import { bundledFacts, provinceBase } from "@observatory/domain/facts";
import { binomialTest } from "@observatory/domain/inference";
import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";

test("dispersion-null tries all three bases and adjusts for having tried them", () => {
  const payload = viewOf("dispersion-null");
  expect(payload.rows).toHaveLength(3);
  const [p, holm] = [column(payload, "p") as number[], column(payload, "holm") as number[]];
  for (const [i, value] of p.entries()) expect(holm[i]).toBeGreaterThanOrEqual(value);
  expect(Math.min(...holm)).toBeCloseTo(Math.min(1, 3 * Math.min(...p)), 12);
});

test("dispersion-null agrees with the exact binomial for the share inside, within its own error", () => {
  const facts = bundledFacts();
  const payload = viewOf("dispersion-null", "kind=zones");
  const observed = Number(column(payload, "observed")[0]);
  const { values } = provinceBase(facts, "population", "2026-11-23");
  const inside = ["110000", "120000", "130000", "310000", "320000", "330000", "340000", "440000"];
  const people = facts.provinces.reduce(
    (sum, { gb2260 }, i) => sum + (inside.includes(gb2260) ? (values[i] ?? 0) : 0),
    0,
  );
  const share = people / values.reduce((a, b) => a + b, 0);
  const exact = binomialTest(Math.round(observed * facts.zones.length), facts.zones.length, share).upper;
  const [p, error] = [Number(column(payload, "p")[0]), Number(column(payload, "error")[0])];
  expect(Math.abs(p - exact)).toBeLessThan(5 * error + 2e-4);
});

test("dispersion-null words its finding about proportion, never about design", () => {
  for (const query of ["", "kind=zones", "measure=gini", "kind=zones&measure=herfindahl"]) {
    const { title, notes } = viewOf("dispersion-null", query);
    expect(title).not.toMatch(/plann|design/);
    expect(notes.join(" ")).toContain("not “planned”");
  }
});
