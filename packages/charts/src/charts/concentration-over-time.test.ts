import { indices } from "@observatory/domain/concentration";
import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { column, viewOf } from "../testing.ts";

test("concentration-over-time offers every registered index by name, and draws each", () => {
  for (const { id, name } of indices) {
    const { figure } = viewOf("concentration-over-time", `index=${id}`);
    expect(figure.kind === "series" ? figure.panels[0]?.title : null).toBe(name.en);
  }
});

test("concentration-over-time ends at the index of all platforms by city, computed here by hand", () => {
  const perCity = new Map<string, number>();
  for (const { seatGb2260 } of bundledFacts().platforms) perCity.set(seatGb2260, (perCity.get(seatGb2260) ?? 0) + 1);
  const squares = [...perCity.values()].reduce((total, count) => total + count ** 2, 0);
  const value = column(viewOf("concentration-over-time", "scheme=platforms"), "value").at(-1);
  expect(value).toBeCloseTo(squares / bundledFacts().platforms.length ** 2, 12);
});

test("concentration-over-time counts provinces without a designation where the index is one of inequality", () => {
  const { notes } = viewOf("concentration-over-time", "index=gini&by=province");
  const gini = column(viewOf("concentration-over-time", "index=gini&by=province&scheme=zones"), "value")[0];
  expect(gini).toBeCloseTo(30 / 31, 12);
  expect(notes.join(" ")).toContain("31 provincial units");
});

test("concentration-over-time leaves zones out of a view by operator", () => {
  const payload = viewOf("concentration-over-time", "by=operator-type");
  expect(new Set(column(payload, "scheme"))).toEqual(new Set(["Platforms"]));
  expect(viewOf("concentration-over-time", "by=operator-type&scheme=zones").rows).toEqual([]);
});

test("concentration-over-time says what its first index means, and of no other index that it means this", () => {
  const notesOf = (query: string) => viewOf("concentration-over-time", query).notes.join(" ");
  expect(notesOf("")).toMatch(/chance that two designations .* 0\.25 where four share equally/);
  expect(notesOf("index=gini&by=province")).not.toMatch(/chance that two/);
});
