import { charts } from "@observatory/charts";
import { expect, test } from "vitest";
import { pageIds, pageView, plotsOf, viewAt } from "./page-view.ts";

test("every chart that a page names exists", () => {
  const known = charts.map((chart) => chart.id);
  for (const id of pageIds) for (const chart of pageView(id).charts) expect(known).toContain(chart);
});

test("viewAt(path) finds every page and every chart's page, and nothing else", () => {
  for (const id of pageIds) expect(viewAt(pageView(id).path)?.id).toBe(id);
  for (const { id } of charts) expect(viewAt(`/charts/${id}`)).toMatchObject({ charts: [id], names: "alone" });
  for (const path of ["/nowhere", "/charts/nothing", "/charts/nothing.svg", "/de"])
    expect(viewAt(path)).toBeUndefined();
});

test("plotsOf(view) gives every width where a chart stands whole, and what has room elsewhere", () => {
  for (const id of ["designations", "governance"] as const)
    expect(plotsOf(pageView(id))).toEqual(["full", "wide", "narrow"]);
  for (const id of ["home", "scenarios"] as const) expect(plotsOf(pageView(id))).toEqual(["wide", "narrow"]);
  expect(plotsOf(pageView("charts"))).toEqual(["wide"]);
});
