import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";

test("designation-timeline draws every platform and zone once, under its own year", () => {
  const { figure, rows } = viewOf("designation-timeline");
  if (figure.kind !== "named-dots") throw new Error(figure.kind);
  const facts = bundledFacts();
  const records = [
    ...facts.platforms.map(({ id }) => `platforms-${id}`),
    ...facts.zones.map(({ id }) => `zones-${id}`),
  ];
  expect(figure.dots.map((dot) => dot.id).sort()).toEqual(records.sort());
  expect(rows).toHaveLength(records.length);
  for (const platform of facts.platforms) {
    const dot = figure.dots.find(({ id }) => id === `platforms-${platform.id}`);
    expect(dot?.column).toBe(platform.designatedOn.slice(0, 4));
  }
});

test("designation-timeline keeps years without a designation between the first and the last", () => {
  const { figure } = viewOf("designation-timeline", "scheme=platforms");
  if (figure.kind !== "named-dots") throw new Error(figure.kind);
  expect(figure.columns.map(({ id }) => id)).toEqual(["2017", "2018", "2019", "2020", "2021", "2022"]);
});

test("designation-timeline marks a date that is recalled or known to the year only", () => {
  const { figure } = viewOf("designation-timeline");
  if (figure.kind !== "named-dots") throw new Error(figure.kind);
  const hollow = figure.dots.filter(({ certainty }) => certainty === "recalled").map(({ id }) => id);
  expect(hollow).toContain("platforms-dji");
  expect(hollow).not.toContain("platforms-airohit");
});

test("designation-timeline stops at asOf, and another reading changes the operator", () => {
  expect(viewOf("designation-timeline", "asOf=2018-12-31").rows).toHaveLength(5);
  const names = column(viewOf("designation-timeline", "reading=midea-or-meituan.meituan"), "name");
  expect(names).toContain("Meituan");
  expect(names).not.toContain("Midea");
});
