import { describe, expect, test } from "vitest";
import type { Framework } from "./framework.ts";
import { frameworkStructure } from "./framework-structure.ts";
import { scoreFramework } from "./score-framework.ts";

const framework = (values: Readonly<Record<string, readonly (number | null)[]>>): Framework => ({
  dimensions: Object.keys(values).map((id) => ({ id, indicators: [{ id: `${id}-i`, adverse: 0, benign: 1 }] })),
  periods: (Object.values(values)[0] ?? []).map((_, p) => ({
    id: String(2000 + p),
    evidence: Object.fromEntries(
      Object.entries(values).map(([id, own]) => [`${id}-i`, own[p] == null ? null : { value: own[p] }]),
    ),
  })),
});
const structureOf = (values: Readonly<Record<string, readonly (number | null)[]>>) =>
  frameworkStructure(scoreFramework(framework(values), { dimensionsMin: 1 }));

describe("frameworkStructure(scores)", () => {
  test("finds one thing said twice, and flags the pair of indicators", () => {
    const found = structureOf({ a: [0.1, 0.5, 0.3, 0.7], b: [0.2, 0.6, 0.4, 0.8] });
    expect(found.effectiveDimensions).toBeCloseTo(1, 12);
    expect(found.cronbachAlpha).toBeCloseTo(1, 12);
    expect(found.strongPairs).toMatchObject([{ first: "a-i", second: "b-i" }]);
    expect(found.refusals).toEqual([]);
  });

  test("finds two things where two columns are uncorrelated", () => {
    const found = structureOf({ a: [0, 1, 0, 1], b: [0, 0, 1, 1] });
    expect(found.effectiveDimensions).toBeCloseTo(2, 12);
    expect(found.correlations[0]?.[1]).toBeCloseTo(0, 12);
    expect(found.strongPairs).toEqual([]);
  });

  test("names what it cannot give, and why, instead of a number", () => {
    const found = structureOf({ a: [0.1, 0.5, 0.3], b: [0.4, 0.4, 0.4], c: [null, null, 0.2] });
    expect(found.dimensions).toEqual(["a"]);
    expect([found.effectiveDimensions, found.cronbachAlpha]).toEqual([null, null]);
    expect(found.refusals.map(({ measure }) => measure)).toEqual([
      "correlation",
      "correlation",
      "effectiveDimensions",
      "cronbachAlpha",
    ]);
    expect(found.refusals.map(({ dimension }) => dimension)).toEqual(["b", "c", undefined, undefined]);
  });
});
