import { expect, test } from "vitest";
import { switched } from "./switch-reading.ts";

test("switched(readings, disagreement, position) changes one disagreement and keeps the others", () => {
  expect(switched([], "a", "x")).toBe("?reading=a.x");
  expect(switched(["a.x", "b.y"], "a", "z")).toBe("?reading=a.z%2Cb.y");
  expect(switched(["a.x"], "a", null)).toBe("");
});
