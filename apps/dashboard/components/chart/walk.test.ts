import { expect, test } from "vitest";
import { countOf, type Place, positionOf, spoken, walk } from "./walk.ts";

const row = (label: string, ...xs: number[]) => ({
  label,
  readings: xs.map((x) => ({ x, y: 0, text: `${label}${x}` })),
});
const rows = [row("a", 0, 10, 20), row("b", 12), row("c", 5, 25)];
const from = (place: Place | null, ...keys: string[]) =>
  keys.reduce<Place | null>((at, key) => walk(rows, at, key) ?? null, place);

test("walk(rows, place, key) begins at the first mark, and passes every mark once on the way right", () => {
  const passed: string[] = [];
  for (let place = from(null, "ArrowRight"); passed.length < countOf(rows); place = from(place, "ArrowRight"))
    passed.push(spoken(rows, place ?? { row: 0, at: 0 }, place));
  expect(passed).toEqual(["a0 (1/6)", "a10 (2/6)", "a20 (3/6)", "b12 (4/6)", "c5 (5/6)", "c25 (6/6)"]);
});

test("walk(rows, place, key) goes to the nearest mark of the next row, and stays where there is none", () => {
  expect(from({ row: 0, at: 2 }, "ArrowDown", "ArrowDown")).toEqual({ row: 2, at: 0 });
  expect(from({ row: 0, at: 0 }, "ArrowUp")).toEqual({ row: 0, at: 0 });
  expect(from({ row: 2, at: 1 }, "ArrowRight")).toEqual({ row: 2, at: 1 });
});

test("walk(rows, place, key): Home, End and Escape; other keys are left to the browser", () => {
  expect(from({ row: 1, at: 0 }, "Home")).toEqual({ row: 0, at: 0 });
  expect(from(null, "End")).toEqual({ row: 2, at: 1 });
  expect(walk(rows, { row: 1, at: 0 }, "Escape")).toBeNull();
  for (const key of ["Tab", "a", "PageDown"]) expect(walk(rows, { row: 1, at: 0 }, key)).toBeUndefined();
  expect(walk(rows, null, "Escape")).toBeUndefined();
  expect(walk([], null, "ArrowRight")).toBeUndefined();
});

test("walk(rows, place, key): left undoes right wherever right moved", () => {
  for (const [row, { readings }] of rows.entries())
    for (const at of readings.keys()) {
      const next = from({ row, at }, "ArrowRight") ?? { row: 0, at: 0 };
      const moved = positionOf(rows, next) - positionOf(rows, { row, at });
      expect(moved).toBe(positionOf(rows, { row, at }) === countOf(rows) ? 0 : 1);
      if (moved === 1) expect(from(next, "ArrowLeft")).toEqual({ row, at });
    }
});

test("spoken(rows, place, before) names a row when it is entered", () => {
  expect(spoken(rows, { row: 1, at: 0 }, { row: 0, at: 0 })).toBe("b. b12 (4/6)");
  expect(spoken(rows, { row: 0, at: 1 }, { row: 0, at: 0 })).toBe("a10 (2/6)");
});
