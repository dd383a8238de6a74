import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import type { Intervals } from "../figure.ts";
import { buildPayload, charts } from "../index.ts";
import { intervalsLayout } from "./intervals-layout.ts";

const facts = bundledFacts();

function figureOf(id: string): Intervals {
  const chart = charts.find((one) => one.id === id);
  if (chart === undefined) throw new Error(`unknown chart: ${id}`);
  const { figure } = buildPayload(chart, facts, { query: [], locale: "de" });
  if (figure.kind !== "intervals") throw new Error(`not intervals: ${id}`);
  return figure;
}

/** The plot of a figure as wide as the text of an A4 page. */
const A4 = 594;

test.each(["regional-turn", "location-quotients", "scenario-dimensions", "market-concentration"])(
  "intervalsLayout(%s) has names beside their rows on an A4 page",
  (id) => {
    const { rows, left } = intervalsLayout(figureOf(id), A4);
    expect(left).toBeGreaterThan(30);
    for (const { nameY, lineYs } of rows) expect(Math.abs(nameY - (lineYs[0] ?? 0))).toBeLessThan(30);
  },
);

test("intervalsLayout(figure, width) leaves wide printed values their room above the rows", () => {
  const figure = figureOf("scenario-tipping");
  expect(intervalsLayout(figure, A4).left).toBeLessThan(30);
});

test("intervalsLayout(figure, width) draws a reference beside the names that stand above their rows, never across", () => {
  const { strips, rows } = intervalsLayout(figureOf("location-quotients"), 262);
  expect(strips).toHaveLength(rows.length);
  for (const { nameY } of rows) for (const [from, to] of strips) expect(nameY - 4 > from && nameY - 4 < to).toBe(false);
});
