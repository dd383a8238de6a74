import { bundledFacts } from "@observatory/domain/facts";
import { describe, expect, test } from "vitest";
import { buildPayload, charts, LOCALES } from "../index.ts";
import { figureHeight } from "./figure-height.ts";
import { readingsOf } from "./readings.ts";

const cases = charts.map((chart, i) => [chart.id, LOCALES[i % LOCALES.length] ?? "en", chart] as const);

describe.each(cases)("readingsOf(%s in %s, width)", (_, locale, chart) => {
  const { figure } = buildPayload(chart, bundledFacts(), { query: [], locale });

  test.each([358, 720, 1120])("says something of every mark at %i px, at a place inside the figure", (width) => {
    const rows = readingsOf(figure, width);
    const height = figureHeight(figure, width);
    expect(rows.length).toBeGreaterThan(0);
    for (const { label, readings } of rows) {
      if (figure.kind !== "place-map") expect(label.trim()).not.toBe("");
      for (const { x, y, text } of readings) {
        expect(text.trim()).not.toBe("");
        expect(x, text).toBeGreaterThanOrEqual(-1);
        expect(x, text).toBeLessThanOrEqual(width + 1);
        expect(y, text).toBeGreaterThanOrEqual(0);
        expect(y, text).toBeLessThanOrEqual(height);
      }
    }
  });

  test("reads the same words at every width, every mark once", () => {
    const words = (width: number) =>
      readingsOf(figure, width).map(({ label, readings }) => [label, readings.map(({ text }) => text)]);
    expect(words(358)).toEqual(words(1120));
    expect(words(720).flatMap(([, texts]) => texts)).toHaveLength(marksIn(figure));
  });
});

/** As many marks as the figure's data name, counted without the layouts. */
function marksIn(figure: ReturnType<typeof buildPayload>["figure"]): number {
  if (figure.kind === "named-dots") return figure.dots.length;
  if (figure.kind === "lanes") return figure.marks.length;
  if (figure.kind === "series")
    return figure.panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.filter(({ text }) => text !== "")))
      .length;
  if (figure.kind === "intervals") return figure.rows.flatMap(({ values }) => values).length;
  if (figure.kind === "place-map") return figure.places.filter(({ marks }) => marks.length > 0).length;
  return figure.rows.flatMap(({ marks }) => marks).length;
}

test.each(cases)(
  "no two lines of %s look alike without their colour, nor two entries of its key (%s)",
  (_, locale, chart) => {
    const { figure } = buildPayload(chart, bundledFacts(), { query: [], locale });
    if (figure.kind === "series")
      for (const { lines } of figure.panels) {
        const looks = lines.map(({ dash = "solid", marker }) => `${dash} ${marker}`);
        expect(new Set(looks).size).toBe(looks.length);
      }
    const shown = figure.key.map(({ shape, certainty }) => `${shape} ${certainty ?? "firm"}`);
    expect(new Set(shown).size).toBe(shown.length);
  },
);
