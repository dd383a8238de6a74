import { formats } from "@observatory/charts";
import { expect, test } from "vitest";
import { cellText } from "./cell-text.ts";
import { evidenceKinds } from "./evidence-marks.ts";

test("cellText(cell, kind, format) writes a value as its column and the language do", () => {
  const [en, de] = [formats("en"), formats("de")];
  expect(cellText(0.5, "share", en)).toBe("50.0%");
  expect(cellText(1234.5678, "number", de)).toBe("1.234,568");
  expect(cellText(12345, "count", en)).toBe("12,345");
  expect(cellText("2019-08-29", "date", en)).toBe("29 Aug 2019");
  expect(cellText("北京", "chinese", en)).toBe("北京");
});

test("cellText(null, kind, format) is null: zero and nothing are kept apart", () => {
  expect(cellText(null, "count", formats("en"))).toBe(null);
  expect(cellText(0, "count", formats("en"))).toBe("0");
});

const evidence = {
  records: 5,
  seen: 3,
  brief: 0,
  recalled: 2,
  derived: 0,
  assumed: 0,
  disputed: 0,
  checkedOn: "2026-01-01",
  stale: 0,
  staleAfterMonths: 12,
  staleOn: "2026-01-01",
};

test("evidenceKinds(evidence) names the kinds that occur, the firmest first", () => {
  expect(evidenceKinds(evidence)).toEqual([
    { kind: "seen", count: 3 },
    { kind: "recalled", count: 2 },
  ]);
});
