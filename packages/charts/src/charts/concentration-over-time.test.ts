import { indices } from "@observatory/domain/concentration";
import { bundledFacts } from "@observatory/domain/facts";
import { expect, test } from "vitest";
import { LOCALES } from "../locale.ts";
import { column, viewOf } from "../testing.ts";
import { INDEX_IDS, indexNames } from "../words/index-names.ts";

test("concentration-over-time offers registered indices only, named in every language", () => {
  const registered = indices.map(({ id }) => id);
  expect(INDEX_IDS.filter((id) => !registered.includes(id))).toEqual([]);
  for (const locale of LOCALES) expect(Object.keys(indexNames[locale]).sort()).toEqual([...INDEX_IDS].sort());
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
