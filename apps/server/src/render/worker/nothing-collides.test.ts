import { fileURLToPath } from "node:url";
import { createCanvas } from "@napi-rs/canvas";
import { buildPayload, charts, LOCALES } from "@observatory/charts";
import { FONT } from "@observatory/charts/theme";
import { bundledFacts } from "@observatory/domain/facts";
import { afterAll, expect, inject, test } from "vitest";
import { PRESETS, readOptions } from "../../files/options.ts";
import { collisions, type Ink, textBoxes } from "../../testing/text-boxes.ts";
import { createRenderer } from "../renderer.ts";
import { registerFonts } from "./measure.ts";

const folder = new URL(inject("workersFolder"));
const renderer = createRenderer({ folder });
afterAll(() => renderer.close());
registerFonts(
  ["source-sans-3-400", "source-sans-3-600", "source-serif-4-400", "source-serif-4-600", "noto-sans-sc-400"].map(
    (name) => fileURLToPath(new URL(`fonts/${name}.ttf`, folder)),
  ),
);

const context = createCanvas(1, 1).getContext("2d");
const ink: Ink = ({ text, style }) => {
  context.font = `${style.weight} ${style.size}px ${style.family}, "${FONT.chinese}"`;
  const box = context.measureText(text);
  return {
    advance: box.width,
    left: box.actualBoundingBoxLeft,
    right: box.actualBoundingBoxRight,
    ascent: box.actualBoundingBoxAscent,
    descent: box.actualBoundingBoxDescent,
  };
};

const facts = bundledFacts();

test.each(charts.map((chart) => [chart.id, chart] as const))(
  "%s: no words collide or are cut off, in any preset and language",
  async (_, chart) => {
    const found: string[] = [];
    for (const locale of LOCALES) {
      const payload = buildPayload(chart, facts, { query: [], locale });
      for (const preset of Object.keys(PRESETS)) {
        const picture = { ...readOptions("svg", [["preset", preset]]), payload };
        const { svg } = await renderer.svg(picture);
        found.push(...collisions(textBoxes(svg, ink)).map((line) => `${locale} ${preset}: ${line}`));
      }
    }
    expect(found).toEqual([]);
  },
);
