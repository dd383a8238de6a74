import { buildPayload, charts, LOCALES } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { PRESETS, readOptions } from "../../files/options.ts";
import { fitted } from "./fit.ts";
import { naturalHeight } from "./natural-height.ts";

const facts = bundledFacts();
const views = charts.flatMap((chart) => LOCALES.map((locale) => ({ chart, locale })));

test.each(views)("$chart.id stands whole in every preset, in $locale", ({ chart, locale }) => {
  const payload = buildPayload(chart, facts, { query: [], locale });
  for (const preset of Object.keys(PRESETS)) {
    for (const frame of ["full", "plot"] as const) {
      const { width, height, always } = readOptions("svg", [["preset", preset]]);
      const needed = (at: number) => naturalHeight({ payload, frame }, at);
      const size = fitted({ width, height, always, naturalHeight: needed });
      expect(needed(size.drawnWidth), preset).toBeLessThanOrEqual(size.drawnHeight);
      expect(size.drawnHeight / size.drawnWidth, preset).toBeCloseTo(size.height / size.width, 2);
      expect(size.width, preset).toBe(width);
      if (height !== null) expect(size.height, preset).toBe(height);
    }
  }
});
