import { buildPayload, charts } from "@observatory/charts";
import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { linkFigure } from "./link-figure.ts";
import { splitPath } from "./local-path.ts";
import { viewAt } from "./page-view.ts";

const figures = charts.map((chart) => buildPayload(chart, bundledFacts(), { query: [], locale: "en" }).figure);

/** Where the marks of figures lead. */
function addresses(of: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(of, (key, value) => {
    if (key === "href" && value !== undefined) found.push(value);
    return value;
  });
  return found;
}

test("every mark of every figure leads to a page, or nowhere", () => {
  const all = addresses(figures);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((path) => viewAt(path) === undefined)).toEqual([]);
});

test("linkFigure(figure, locale) leads to the same pages in the reader's language, and leaves the figure as it was", () => {
  for (const figure of figures) {
    const before = addresses(figure);
    const french = addresses(linkFigure(figure, "fr")).map(splitPath);
    expect(french).toEqual(before.map((path) => ({ locale: "fr", path, written: true })));
    expect(addresses(linkFigure(figure, "en"))).toEqual(before);
    expect(addresses(figure)).toEqual(before);
  }
});
