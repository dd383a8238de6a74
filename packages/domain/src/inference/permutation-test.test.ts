import { expect, test } from "vitest";
import { permutationTest } from "./permutation-test.ts";

test("permutationTest(units, statistic) agrees with all 720 orders of six units", () => {
  const [x, y] = [
    [1, 2, 4, 7, 9, 12],
    [0, 3, 1, 5, 4, 8],
  ] as const;
  const statistic = (order: ArrayLike<number>) =>
    x.reduce((total, value, i) => total + value * (y[order[i] ?? 0] ?? 0), 0);
  const all = orders([0, 1, 2, 3, 4, 5]).map(statistic);
  const observed = statistic([0, 1, 2, 3, 4, 5]);
  const exact = all.filter((value) => value >= observed).length / all.length;
  const mean = all.reduce((total, value) => total + value, 0) / all.length;
  const test = permutationTest(6, statistic, { draws: 99_999, seed: 7 });
  expect(test.observed).toBe(observed);
  expect(Math.abs(test.pUpper - exact)).toBeLessThan(5 * test.standardError);
  expect(Math.abs(test.nullMean / mean - 1)).toBeLessThan(0.005);
});

test("permutationTest gives p = 1 where the order does not matter, and the same bytes for the same seed", () => {
  expect(permutationTest(4, () => 3).pUpper).toBe(1);
  const first = (order: Int32Array) => order[0] ?? 0;
  expect(permutationTest(9, first, { seed: 3 })).toEqual(permutationTest(9, first, { seed: 3 }));
});

test("permutationTest refuses what is no number of units, and too few draws", () => {
  expect(() => permutationTest(0, () => 1)).toThrow("permutationTest requires");
  expect(() => permutationTest(3, () => 1, { draws: 10 })).toThrow("permutationTest requires");
});

function orders(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
