import { buildPayload, charts, LOCALES } from "@observatory/charts";
import { SIZE } from "@observatory/charts/theme";
import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { PRESETS, readOptions } from "../../files/options.ts";
import { fitted } from "./fit.ts";
import { naturalHeight } from "./natural-height.ts";

/** A px is 1/96 inch, a point 1/72. */
const POINTS = 0.75;

const facts = bundledFacts();
const views = charts.flatMap((chart) => LOCALES.map((locale) => ({ chart, locale })));

test.each(views)("$chart.id stands whole in every preset and no smaller than 8 pt, in $locale", ({ chart, locale }) => {
  const payload = buildPayload(chart, facts, { query: [], locale });
  for (const preset of Object.keys(PRESETS)) {
    for (const frame of ["full", "plot"] as const) {
      const { width, height, always, drawnFrom } = readOptions("svg", [["preset", preset]]);
      const needed = (at: number) => naturalHeight({ payload, frame }, at);
      const size = fitted({ width, height, always, drawnFrom, naturalHeight: needed });
      expect(needed(size.drawnWidth), preset).toBeLessThanOrEqual(size.drawnHeight);
      expect(size.drawnHeight / size.drawnWidth, preset).toBeCloseTo(size.height / size.width, 2);
      expect(size.width, preset).toBeGreaterThanOrEqual(width);
      expect((size.width / size.drawnWidth) * SIZE.small * POINTS, preset).toBeGreaterThanOrEqual(7.99);
      if (height !== null) expect(size.height / size.width, preset).toBeCloseTo(height / width, 3);
    }
  }
});
