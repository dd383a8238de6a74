import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { buildPayload, chartById } from "../index.ts";
import { lanesLayout } from "./lanes-layout.ts";

test.each([358, 1120])("lanesLayout at %i px leads every link from one mark to the other, or rings it", (width) => {
  const chart = chartById("milestone-lanes");
  if (chart === undefined) throw new Error("no such chart");
  const { figure } = buildPayload(chart, bundledFacts(), { query: [["links", "all"]], locale: "en" });
  if (figure.kind !== "lanes") throw new Error(figure.kind);
  const { links, marks } = lanesLayout(figure, width);
  expect(links).toHaveLength(figure.links.length);
  for (const { link, path, head } of links) {
    const [from, to] = [link.from, link.to].map((id) => marks.find(({ mark }) => mark.id === id));
    const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    expect(head !== null).toBe(link.kind === "precedes");
    if (to === undefined) {
      expect(path).toMatch(/^M.*a.*a/);
      continue;
    }
    expect([numbers[0], numbers.at(-2)]).toEqual([from?.x0, to.x0]);
    expect(Math.abs((numbers[1] ?? 0) - (from?.y ?? 0))).toBeLessThan(6);
    expect(Math.abs((numbers.at(-1) ?? 0) - to.y)).toBeLessThan(12);
  }
});

test.each([358, 1120])(
  "lanesLayout at %i px fades the links beneath every name, and nothing where no links are drawn",
  (width) => {
    const layoutWith = (links: string) => {
      const chart = chartById("milestone-lanes");
      if (chart === undefined) throw new Error("no such chart");
      const { figure } = buildPayload(chart, bundledFacts(), { query: [["links", links]], locale: "en" });
      if (figure.kind !== "lanes") throw new Error(figure.kind);
      return lanesLayout(figure, width);
    };
    const { veil, marks } = layoutWith("all");
    const boxes = [...(veil ?? "").matchAll(/M(-?\d+) (\d+)h(\d+)v/g)].map(([, x, , w]) => [
      Number(x),
      Number(x) + Number(w),
    ]);
    expect(boxes).toHaveLength(marks.length);
    for (const [i, { x0, x1, anchor }] of marks.entries()) {
      const [from = Number.NaN, to = Number.NaN] = boxes[i] ?? [];
      expect(anchor === "start" ? from - x1 : x0 - to).toBeGreaterThan(3);
      expect(from).toBeGreaterThanOrEqual(-1);
      expect(to).toBeLessThanOrEqual(width + 1);
    }
    expect(layoutWith("none").veil).toBeNull();
  },
);
