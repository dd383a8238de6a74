import { bundledFacts, nationalSeries } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";
import { SERIES } from "./ecosystem-series.ts";

test("ecosystem-series offers every national series with three numbers that compare, and no other", () => {
  const facts = bundledFacts();
  const long = facts.nationalIndicators.filter(({ id }) =>
    nationalSeries(facts, id).some(({ points }) => new Set(points.map((point) => point.observation.period)).size >= 3),
  );
  expect([...SERIES].sort()).toEqual(long.map(({ id }) => String(id)).sort());
});

test.each(SERIES)("ecosystem-series draws each number of %s once, in a panel of its own unit", (series) => {
  const { figure, rows } = viewOf("ecosystem-series", `series=${series}`);
  if (figure.kind !== "series") throw new Error(figure.kind);
  const own = bundledFacts().nationalObservations.filter(({ indicator }) => indicator === series);
  const drawn = figure.panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ y }) => y)));
  expect(drawn.toSorted()).toEqual(own.map(({ value }) => value).toSorted());
  expect(rows).toHaveLength(own.length);
  for (const { y, lines } of figure.panels) {
    const values = lines.flatMap(({ points }) => points.map((point) => point.y ?? 0));
    expect(Math.max(...values)).toBeLessThanOrEqual(y.domain[1]);
    expect(y.domain[0]).toBe(0);
    // Two numbers of one line at one day would be drawn upon another.
    for (const { points } of lines) expect(new Set(points.map(({ x }) => x)).size).toBe(points.length);
  }
});

test("ecosystem-series shows no period before it has ended", () => {
  const periods = column(viewOf("ecosystem-series", "asOf=2021-06-30"), "period");
  expect(periods).toEqual(["2019", "2020"]);
});
