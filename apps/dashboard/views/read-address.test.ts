import { charts } from "@observatory/charts";
import { describe, expect, test } from "vitest";
import { fieldsOf } from "./fields.ts";
import { chartPageView, pageIds, pageView, viewAt } from "./page-view.ts";
import { choicesFor, readAddress, tidyQuery } from "./read-address.ts";

const views = [...pageIds.map((id) => pageView(id)), ...charts.map((chart) => chartPageView(chart))];
const read = (path: string, query: string) => {
  const view = viewAt(path);
  if (view === undefined) throw new Error(`no page: ${path}`);
  return readAddress(view, new URLSearchParams(query));
};

describe.each(views.map((view) => [view.path, view] as const))("readAddress(%s)", (_, view) => {
  test("understands an empty address, and takes every default for silence", () => {
    expect(readAddress(view, []).problem).toBe(null);
    const defaults = fieldsOf(view).map(({ name, spec }): [string, string] => [name, String(spec.default ?? "")]);
    const { problem, chosen } = readAddress(view, defaults);
    expect(problem).toBe(null);
    expect([...chosen]).toEqual([]);
  });

  test("names every choice once", () => {
    const names = fieldsOf(view).map((field) => field.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("refuses what it does not know, with what it knows", () => {
    const { problem } = readAddress(view, [["colour", "red"]]);
    expect(problem).toMatchObject({ kind: "unknown", name: "colour" });
  });
});

test("readAddress(view, query) gives one spelling of one view", () => {
  const address = read("/charts/concentration-over-time", "asOf=2020-06-30&by=province&index=gini&scheme=");
  expect(tidyQuery(address.chosen)).toBe("index=gini&by=province&asOf=2020-06-30");
  expect(read("/charts/concentration-over-time", tidyQuery(address.chosen)).chosen).toEqual(address.chosen);
});

test("readAddress(view, query) reads ticked boxes of one name as one list, and none ticked as none", () => {
  expect(read("/charts/milestone-lanes", "lanes=&lanes=eu&lanes=foster").problem).toBe(null);
  expect(read("/charts/milestone-lanes", "lanes=&lanes=eu").chosen.get("lanes")).toBe("eu");
  expect(read("/charts/milestone-lanes", "lanes=").chosen.get("lanes")).toBe("");
});

test("readAddress(view, query) refuses a value, and a name twice", () => {
  expect(read("/charts/concentration-over-time", "index=nothing").problem).toMatchObject({ kind: "invalid" });
  expect(read("/charts/concentration-over-time", "asOf=2020-02-31").problem).toMatchObject({ name: "asOf" });
  expect(read("/charts/concentration-over-time", "by=city&by=region").problem).toEqual({ kind: "twice", name: "by" });
});

test("choicesFor(address, chart) takes the chart's own choices and the page's, under the chart's names", () => {
  const address = read("/designations", "designation-timeline.scheme=zones&asOf=2020-06-30");
  expect(choicesFor(address, "designation-timeline")).toEqual({ scheme: "zones", asOf: "2020-06-30" });
  expect(choicesFor(address, "designation-cumulative")).toEqual({ asOf: "2020-06-30" });
});

test("readAddress(view, query) takes weights that a plain form sends one by one", () => {
  const sent: [string, string][] = [
    ["weights.competition", "2"],
    ["weights.resource-flows", "1"],
    ["weights.sme-enablement", ""],
    ["rule", "arithmetic"],
  ];
  expect([...readAddress(pageView("scenarios"), sent).chosen]).toEqual([["weights", "competition:2"]]);
  expect(readAddress(pageView("scenarios"), [["weights.luck", "2"]]).problem).toMatchObject({ kind: "unknown" });
});
