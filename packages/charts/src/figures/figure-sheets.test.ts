import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { buildPayload, charts, LOCALES } from "../index.ts";
import { figureHeight } from "./figure-height.ts";
import { sheetsOf } from "./figure-sheets.ts";

const facts = bundledFacts();
const place = { width: 642, height: 780 };
const figures = LOCALES.flatMap((locale) =>
  charts.map((chart) => ({ id: chart.id, figure: buildPayload(chart, facts, { query: [], locale }).figure })),
);

test("sheetsOf(figure, place) divides what is too tall among pages, loses no row, and prints nothing below 6.75 pt", () => {
  for (const { figure } of figures) {
    const sheets = sheetsOf(figure, place);
    if (sheets === null) continue;
    const part = place.width / sheets.drawnWidth;
    expect(9 * part).toBeGreaterThanOrEqual(6.74);
    for (const one of sheets.figures)
      expect(figureHeight(one, sheets.drawnWidth) * part).toBeLessThanOrEqual(place.height + 1);
    if (figure.kind !== "intervals") expect(sheets.figures).toEqual([figure]);
    else expect(sheets.figures.flatMap((one) => (one.kind === "intervals" ? one.rows : []))).toEqual(figure.rows);
  }
});

test("sheetsOf(figure, place) divides market-concentration between its subfields, and scenario-tipping not at all", () => {
  const sheetsOfChart = (id: string) =>
    figures.filter((one) => one.id === id).map(({ figure }) => sheetsOf(figure, place)?.figures ?? []);
  for (const sheets of sheetsOfChart("market-concentration")) {
    expect(sheets.length).toBeGreaterThan(1);
    const groups = sheets.map((one) =>
      one.kind === "intervals" ? new Set(one.rows.map(({ group }) => group)) : new Set(),
    );
    expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(groups.flatMap((set) => [...set])).size);
  }
  for (const sheets of sheetsOfChart("scenario-tipping")) expect(sheets).toHaveLength(1);
});
