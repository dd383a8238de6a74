import { describe, expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { createSobol, type Sobol, type SobolScramble } from "./sobol.ts";

function points(sobol: Sobol, count: number): number[][] {
  return Array.from({ length: count }, () => Array.from(sobol.next(new Float64Array(sobol.dimensions))));
}

describe("createSobol", () => {
  test("the first ten points in three dimensions are those Joe and Kuo print for new-joe-kuo-6.21201", () => {
    expect(points(createSobol(3, { scramble: "none" }), 10)).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ]);
  });

  test("512 dimensions agree with SciPy 1.17.1's qmc.Sobol (the same direction numbers, another program)", () => {
    const all = points(createSobol(512, { scramble: "none" }), 1024);
    expect(all[100]?.[50]).toBe(0.8828125);
    expect(all[777]?.[311]).toBe(0.8974609375);
    expect(all[1000]?.[256]).toBe(0.6259765625);
    expect(all[1023]?.[511]).toBe(0.6142578125);
    expect(all[1000]?.reduce((a, b) => a + b, 0)).toBe(251.333984375);
  });

  test.each<SobolScramble>(["none", "shift", "linear"])(
    "%s: each of 2ᵐ equal cells of an axis holds one of 2ᵐ points",
    (scramble) => {
      const sobol = createSobol(200, { scramble, seed: 5 });
      const cells = Array.from({ length: 200 }, () => new Set<number>());
      for (const point of points(sobol, 256)) {
        point.forEach((x, d) => {
          cells[d]?.add(Math.floor(x * 256));
        });
      }
      expect(cells.every((seen) => seen.size === 256)).toBe(true);
    },
  );

  test.each<SobolScramble>(["shift", "linear"])("%s: the first two dimensions stay a (0, m, 2)-net", (scramble) => {
    const all = points(createSobol(2, { scramble, seed: 9 }), 256);
    for (let a = 0; a <= 8; a++) {
      const boxes = new Set(all.map(([x = 0, y = 0]) => `${Math.floor(x * 2 ** a)} ${Math.floor(y * 2 ** (8 - a))}`));
      expect(boxes.size).toBe(256);
    }
  });

  test("a seed makes its own points, and the same seed the same", () => {
    const first = (seed: number) => points(createSobol(4, { seed }), 3);
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
  });

  test("refuses dimensions that are not a whole number in [1, 512]", () => {
    for (const dimensions of [0, 1.5, 513, Number.NaN]) expect(() => createSobol(dimensions)).toThrow(InputError);
  });
});
