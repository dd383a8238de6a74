import { expect, test } from "vitest";
import type { Series } from "../figure.ts";
import { linear } from "./scale.ts";
import { seriesLayout } from "./series-layout.ts";

const point = (x: number, y: number) => ({ x, y, text: "" });
const figure: Series = {
  kind: "series",
  x: { scale: "linear", domain: [0, 1], ticks: [] },
  panels: [
    {
      id: "one",
      title: "One",
      y: { domain: [-1, 1], ticks: [{ value: 0, label: "0.0" }] },
      lines: [
        { id: "a", label: "A", colour: "ink", curve: "line", marker: "circle", points: [point(0, 0), point(1, 0)] },
        {
          id: "b",
          label: "B",
          colour: "ink",
          curve: "line",
          dash: "dashed",
          marker: "circle",
          points: [point(0, 0.1), point(1, -0.1)],
        },
      ],
      references: [
        { value: 0.1, label: "high" },
        { value: -0.1, label: "low" },
      ],
    },
  ],
  key: [],
};

test("seriesLayout(figure, width) names lines across the plot at its edges, away from what lies along them", () => {
  for (const width of [262, 594, 850]) {
    const [panel] = seriesLayout(figure, width).panels;
    if (panel === undefined) throw new Error("no panel");
    const bottom = panel.height - panel.margin.bottom - panel.xAxisHeight;
    const y = linear([-1, 1], [bottom, panel.margin.top]);
    const [high, low] = panel.referenceNames;
    expect(high?.y).toBeLessThan(y(0.75));
    expect(high?.y).toBeGreaterThan(panel.margin.top + 8);
    expect(low?.y).toBeGreaterThan(y(-0.8));
    expect(low?.y).toBeLessThan(bottom);
  }
});

test("seriesLayout(figure, width) has room for a sign whose dashes show on both sides of its mark", () => {
  expect(seriesLayout(figure, 594).panels[0]?.sign).toBeGreaterThanOrEqual(24);
});
