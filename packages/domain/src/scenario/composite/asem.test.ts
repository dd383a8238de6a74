import { describe, expect, test } from "vitest";
import { auditComposite, compositeLeaveOneOut } from "./composite-audit.ts";
import { compositeIndicator } from "./composite-indicator.ts";
import type { CompositeInput } from "./composite-input.ts";
import { readCsv } from "./csv.ts";
import data from "./fixtures/asem/ASEM_iData.csv?raw";
import structure from "./fixtures/asem/ASEM_iMeta.csv?raw";
import published from "./fixtures/asem/expected-base-results.csv?raw";
import { compositeFromTables } from "./from-tables.ts";

const asem: CompositeInput = {
  ...compositeFromTables(readCsv(data), readCsv(structure)),
  steps: {
    denominate: true,
    impute: { method: "group-mean", group: "EurAsia_group" },
    treat: { method: "winsorise", maxPoints: 5, skewness: 2, kurtosis: 3.5 },
    normalise: { method: "min-max", lower: 0, upper: 100 },
    aggregate: { method: "arithmetic", missingThreshold: 0.5 },
  },
};

describe("the published ASEM index (COINr)", () => {
  const result = compositeIndicator(asem);

  test("is reproduced within 1e-9 on every unit and level, ranks included", () => {
    const expected = readCsv(published);
    expect(expected).toHaveLength(51);
    for (const { uCode, Rank, ...scores } of expected) {
      const unit = asem.units.findIndex(({ id }) => id === uCode);
      expect(result.ranks.Index?.[unit]).toBe(Number(Rank));
      for (const [code, score] of Object.entries(scores)) {
        expect(Math.abs((result.scores[code]?.[unit] ?? Number.NaN) - Number(score))).toBeLessThan(1e-9);
      }
    }
  });

  test("effective weights of the indicators sum to 1", () => {
    const total = asem.indicators.reduce((sum, { code }) => sum + (result.effectiveWeights[code] ?? 0), 0);
    expect(total).toBeCloseTo(1, 12);
    expect(result.effectiveWeights.Index).toBe(1);
  });

  test("every gap is listed as imputed, and nothing is missing afterwards", () => {
    const gaps = Object.values(result.steps.denominated)
      .flat()
      .filter((value) => value === null).length;
    expect(result.imputedCells).toHaveLength(gaps);
    expect(gaps).toBeGreaterThan(0);
    expect(
      Object.values(result.coverage)
        .flat()
        .every((share) => share === 1),
    ).toBe(true);
  });

  test("the audit and leaving one out describe it", () => {
    const audit = auditComposite(asem, result);
    expect(audit.correlations.codes).toHaveLength(49);
    expect(audit.effectiveDimensions).toBeGreaterThan(1);
    expect(audit.effectiveDimensions).toBeLessThan(49);
    expect(audit.strongPairs.every(({ correlation }) => Math.abs(correlation) > 0.9)).toBe(true);
    const [pillar] = compositeLeaveOneOut(asem, ["Political"]);
    expect(pillar?.meanRankShift).toBeGreaterThan(0);
    expect(compositeLeaveOneOut(asem, ["LPI"])[0]?.meanRankShift).toBeLessThan(pillar?.meanRankShift ?? 0);
  });
});
