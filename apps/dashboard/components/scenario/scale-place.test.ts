import { expect, test } from "vitest";
import { placeOf, stretchOf } from "./scale-place.ts";

test("placeOf(balance) puts −1, 0 and +1 at the ends and in the middle, and nothing outside", () => {
  expect([-1, 0, 1, -3, 3].map(placeOf)).toEqual(["0%", "50%", "100%", "0%", "100%"]);
});

test("stretchOf(one, other) does not care which end comes first", () => {
  expect(stretchOf(-0.5, 0.25)).toEqual({ x: "25%", width: "37.5%" });
  expect(stretchOf(0.25, -0.5)).toEqual(stretchOf(-0.5, 0.25));
});
