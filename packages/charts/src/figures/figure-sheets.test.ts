import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import type { Lanes } from "../figure.ts";
import { buildPayload, charts, LOCALES } from "../index.ts";
import { figureHeight } from "./figure-height.ts";
import { sheetsOf } from "./figure-sheets.ts";
import { lanesLayout } from "./lanes-layout.ts";

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
    if (figure.kind === "lanes")
      expect(sheets.figures.flatMap((one) => (one.kind === "lanes" ? (one.shown ?? []) : []))).toEqual(
        figure.lanes.map(({ id }) => id),
      );
    else if (figure.kind !== "intervals") expect(sheets.figures).toEqual([figure]);
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

test("sheetsOf(figure, place) sets milestone-lanes on two or three pages, each mark on one of them below the axis, and no link ends", () => {
  for (const { figure } of figures.filter(({ id }) => id === "milestone-lanes")) {
    if (figure.kind !== "lanes") throw new Error("not lanes");
    const sheets = sheetsOf(figure, place);
    expect(sheets?.figures.length).toBeGreaterThan(1);
    expect(sheets?.figures.length).toBeLessThan(4);
    const layouts = (sheets?.figures ?? []).map((one) => lanesLayout(one as Lanes, sheets?.drawnWidth ?? 0));
    const marks = layouts.flatMap((layout) =>
      layout.marks.map(({ mark, y }) => ({ id: mark.id, y, bottom: layout.plotBottom })),
    );
    expect(marks.map(({ id }) => id).sort()).toEqual(figure.marks.map(({ id }) => id).sort());
    for (const { y, bottom } of marks) expect(y > 26 && y < bottom).toBe(true);
    const whole = lanesLayout(figure, sheets?.drawnWidth ?? 0);
    for (const { links } of layouts) expect(links).toHaveLength(whole.links.length);
  }
});
