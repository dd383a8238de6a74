import { describe, expect, test } from "vitest";
import { InputError } from "../../errors.ts";
import { aggregateScores } from "../aggregate.ts";
import { dirichletMoments } from "../dirichlet-exact.ts";
import { RULES } from "../rule.ts";
import type { Framework } from "./framework.ts";
import { splitFrameworkChange } from "./framework-change.ts";
import { frameworkSensitivity } from "./framework-sensitivity.ts";
import { frameworkTipping } from "./framework-tipping.ts";
import { frameworkUncertainty } from "./framework-uncertainty.ts";
import { scoreFramework } from "./score-framework.ts";

/** Four invented dimensions with the scores .8, .6, .4, .3 in 2024 and fewer in the years before. */
const framework: Framework = {
  dimensions: [
    {
      id: "a",
      indicators: [
        { id: "a1", adverse: 0, benign: 10 },
        { id: "a2", adverse: 1, benign: 0 },
      ],
    },
    { id: "b", indicators: [{ id: "b1", adverse: 9, benign: 36, log: true }] },
    {
      id: "c",
      indicators: [
        { id: "c1", adverse: 0, benign: 1, weight: 3 },
        { id: "c2", adverse: 0, benign: 1 },
      ],
    },
    { id: "d", indicators: [{ id: "d1", adverse: -1, benign: 1 }] },
  ],
  periods: [
    { id: "2022", evidence: { a1: { value: 8 }, b1: { value: 18 } } },
    { id: "2023", evidence: { a1: { value: 4 }, b1: { value: 18 }, c1: { value: 0.4 }, d1: { value: -0.4 } } },
    {
      id: "2024",
      evidence: {
        a1: { value: 7, low: 6, high: 9 },
        a2: { value: 0.1 },
        b1: { value: 9 * 4 ** 0.6 },
        c1: { value: null, low: 0.3, high: 0.5 },
        c2: { value: 0.4 },
        d1: { value: -0.4, low: -0.6, high: 0 },
      },
    },
  ],
};
const SCORES = [0.8, 0.6, 0.4, 0.3];
const EQUAL = [1, 1, 1, 1];
const off = { weights: false, goalposts: false, rule: false, evidence: false };

describe("scoreFramework", () => {
  test("scores indicators, dimensions and the whole, and opens back down to them", () => {
    const [before, middle, now] = scoreFramework(framework);
    now?.dimensions.forEach((dimension, d) => {
      expect(dimension.score).toBeCloseTo(SCORES[d] ?? Number.NaN, 12);
      expect(dimension.weight).toBe(0.25);
      const inside = dimension.indicators.reduce((a, each) => a + each.effectiveWeight * (each.score ?? 0), 0);
      expect(inside).toBeCloseTo(0.25 * (SCORES[d] ?? Number.NaN), 12);
    });
    expect(now?.score).toBeCloseTo(0.525, 12);
    expect(now).toMatchObject({ coverage: 1, class: "mixed", worstScore: now?.score, bestScore: now?.score });
    expect(now?.dimensions[0]?.indicators[0]?.range).toEqual([0.6, 0.9]);
    expect(now?.dimensions[2]?.indicators[0]).toMatchObject({ value: 0.4, range: [0.3, 0.5] });
    expect(middle?.dimensions[0]).toMatchObject({ coverage: 0.5, score: 0.4 });
    expect(middle?.coverage).toBeCloseTo((0.5 + 1 + 0.75 + 1) / 4, 12);
    expect(before).toMatchObject({ score: null, balance: null, class: null });
    expect(before?.worstScore).toBeCloseTo((0.8 + 0.5) / 4, 12);
    expect(before?.bestScore).toBeCloseTo((0.8 + 0.5 + 2) / 4, 12);
  });

  test("every rule scores as aggregateScores does", () => {
    for (const rule of RULES) {
      expect(scoreFramework(framework, { rule })[2]?.score).toBeCloseTo(
        aggregateScores(SCORES, EQUAL, { rule }) ?? 2,
        12,
      );
    }
  });

  test("refuses what does not hold together, by its place", () => {
    const refuses = (changes: Partial<Framework>, words: string) => {
      expect(() => scoreFramework({ ...framework, ...changes })).toThrow(words);
    };
    refuses({ dimensions: [] }, "at least one dimension");
    refuses({ dimensions: [{ id: "a", indicators: [] }] }, "dimensions[0].indicators");
    refuses({ dimensions: [{ id: "a", indicators: [{ id: "i", adverse: 1, benign: 1 }] }] }, "goalposts of i requires");
    refuses({ dimensions: [...framework.dimensions, ...framework.dimensions] }, "dimensions[4].id");
    refuses({ periods: [{ id: "x", evidence: { nobody: { value: 1 } } }] }, "periods[0].evidence.nobody");
    refuses({ periods: [{ id: "x", evidence: { a1: { value: null } } }] }, "write null instead of evidence");
    refuses({ periods: [{ id: "x", evidence: { a1: { value: 1, low: 2, high: 3 } } }] }, "low ≤ value ≤ high");
    refuses({ periods: [{ id: "x", evidence: { a1: { value: 1, low: 0 } } }] }, "both ends of an interval or neither");
    refuses({ periods: [{ id: "x", evidence: { b1: { value: 0 } } }] }, "> 0 on a log scale");
    refuses({ periods: [{ id: "x", evidence: { a1: { value: Number.NaN } } }] }, "finite numbers");
  });
});

describe("frameworkUncertainty", () => {
  const draws = 20_000;

  test("with every source off all draws are the score itself", () => {
    const [, , now] = frameworkUncertainty(framework, { draws: 50, sources: off }).periods;
    expect(now?.sd).toBeCloseTo(0, 12);
    expect(now?.mean).toBeCloseTo(now?.balance ?? Number.NaN, 12);
    expect(now?.leading).toEqual({ class: "mixed", robustness: "robustly" });
  });

  test("with weights alone, mean and sd are within four standard errors of the Dirichlet's closed forms", () => {
    for (const kappa of [4, 10]) {
      const { periods } = frameworkUncertainty(framework, { draws, kappa, sources: { ...off, weights: true } });
      const exact = dirichletMoments(
        SCORES,
        EQUAL.map(() => kappa / 4),
      );
      const now = periods[2];
      expect(Math.abs((now?.mean ?? 9) - (2 * exact.mean - 1))).toBeLessThan(4 * (now?.standardError ?? 0));
      expect((now?.sd ?? 0) / (2 * exact.sd)).toBeCloseTo(1, 1);
    }
  });

  test("with evidence alone, mean and variance are those of the triangular and uniform distributions", () => {
    const { periods } = frameworkUncertainty(framework, { draws, sources: { ...off, evidence: true } });
    const triangular = (low: number, mode: number, high: number) =>
      (low * low + mode * mode + high * high - low * mode - low * high - mode * high) / 18;
    const variance =
      4 * ((triangular(0.6, 0.7, 0.9) / 4 + (0.75 ** 2 * 0.2 ** 2) / 12 + triangular(0.2, 0.3, 0.5)) / 16);
    const mean = (2 * (((0.6 + 0.7 + 0.9) / 3 + 0.9) / 2 + 0.6 + 0.4 + (0.2 + 0.3 + 0.5) / 3)) / 4 - 1;
    const now = periods[2];
    expect(Math.abs((now?.mean ?? 9) - mean)).toBeLessThan(4 * (now?.standardError ?? 0));
    expect((now?.sd ?? 0) / Math.sqrt(variance)).toBeCloseTo(1, 1);
  });

  test("goalposts move scores by their share, and no draw leaves [−1, 1]", () => {
    const { periods } = frameworkUncertainty(framework, {
      draws,
      goalpostSpread: 0.4,
      sources: { ...off, goalposts: true },
    });
    const now = periods[2];
    expect(now?.sd).toBeGreaterThan(0.01);
    expect(now?.quantiles?.["0.05"]).toBeGreaterThan(-1);
    expect(now?.dimensions[1]?.quantiles?.["0.5"]).toBeCloseTo(0.6, 1);
  });

  test("the rule alone gives each rule's balance a quarter of the draws", () => {
    const { periods } = frameworkUncertainty(framework, { draws, sources: { ...off, rule: true } });
    const exact = RULES.map((rule) => 2 * (aggregateScores(SCORES, EQUAL, { rule }) ?? 9) - 1);
    const mean = exact.reduce((a, b) => a + b, 0) / 4;
    expect(Math.abs((periods[2]?.mean ?? 9) - mean)).toBeLessThan(4 * (periods[2]?.standardError ?? 0));
  });

  test("same seed, same bytes; a source switched off leaves the other draws as they were; years without a score stay null", () => {
    const all = frameworkUncertainty(framework, { draws: 500, seed: 3 });
    expect(JSON.stringify(frameworkUncertainty(framework, { draws: 500, seed: 3 }))).toBe(JSON.stringify(all));
    expect(all.periods[0]).toMatchObject({ balance: null, mean: null, classes: null });
    const only = (sources: object) =>
      frameworkUncertainty(framework, { draws: 500, seed: 3, sources: { ...off, ...sources } });
    const both = only({ goalposts: true, evidence: true });
    const one = only({ goalposts: true });
    expect(both.periods[2]?.dimensions[1]).toEqual(one.periods[2]?.dimensions[1]);
    expect(all.meanRankShift).toBeGreaterThanOrEqual(0);
    expect(only({}).meanRankShift).toBe(0);
  });

  test("refuses spreads that let goalposts cross, and other options out of range", () => {
    expect(() => frameworkUncertainty(framework, { goalpostSpread: 0.5 })).toThrow("goalposts could cross");
    expect(() => frameworkUncertainty(framework, { kappa: 0 })).toThrow("kappa");
    expect(() => frameworkUncertainty(framework, { rules: [] })).toThrow("rules");
    expect(() => frameworkUncertainty(framework, { draws: 0 })).toThrow(InputError);
    expect(() => frameworkUncertainty(framework, { seed: 0.5 })).toThrow("seed");
  });
});

describe("frameworkSensitivity", () => {
  test("with evidence alone, shares are those of independent terms of a sum", () => {
    const found = frameworkSensitivity(framework, {
      period: "2024",
      n: 4096,
      replicates: 0,
      sources: { ...off, evidence: true },
    });
    const triangular = (low: number, mode: number, high: number) =>
      (low * low + mode * mode + high * high - low * mode - low * high - mode * high) / 18;
    const parts = [triangular(0.6, 0.7, 0.9) / 4, (0.75 ** 2 * 0.2 ** 2) / 12, triangular(0.2, 0.3, 0.5)];
    const total = parts.reduce((a, b) => a + b, 0);
    expect(found?.shares.map(({ source }) => source)).toEqual(["evidence:a", "evidence:c", "evidence:d"]);
    found?.shares.forEach(({ S, T }, i) => {
      expect(S).toBeCloseTo((parts[i] ?? 0) / total, 2);
      expect(T).toBeCloseTo((parts[i] ?? 0) / total, 2);
    });
    expect(found?.V).toBeCloseTo(total / 4, 4);
    expect(found?.leading).toBe("evidence:d");
  });

  test("all sources together: the variance is the Monte Carlo's, firsts sum to at most 1, totals to at least 1", () => {
    const options = { seed: 2, kappa: 10 };
    const found = frameworkSensitivity(framework, { period: "2024", n: 4096, replicates: 100, path: true, ...options });
    const drawn = frameworkUncertainty(framework, { draws: 20_000, ...options }).periods[2];
    expect(Math.sqrt(found?.V ?? 0) / (drawn?.sd ?? 1)).toBeCloseTo(1, 1);
    const sum = (key: "S" | "T") => found?.shares.reduce((a, share) => a + (share[key] ?? 0), 0);
    expect(sum("S")).toBeLessThan(1.02);
    expect(sum("T")).toBeGreaterThan(0.98);
    expect(found?.shares.map(({ source }) => source)).toContain("weights");
    expect(found?.path.map(({ n }) => n)).toEqual([256, 512, 1024, 2048, 4096]);
    expect(found?.path.at(-1)?.shares).toEqual(found?.shares);
  });

  test("a period without a score has none, an unknown period is refused, and nothing to vary gives nothing", () => {
    expect(frameworkSensitivity(framework, { period: "2022" })).toBeNull();
    expect(() => frameworkSensitivity(framework, { period: "1999" })).toThrow("one of 2022, 2023, 2024");
    const still = frameworkSensitivity(framework, { period: "2024", n: 256, sources: off });
    expect(still).toMatchObject({ V: 0, shares: [], leading: null });
  });
});

describe("frameworkTipping", () => {
  test("every needed value, put in its place, brings the whole to the threshold", () => {
    for (const rule of RULES) {
      for (const threshold of [0.45, 0.5, 0.55]) {
        const tipping = frameworkTipping(framework, { period: "2024", rule, threshold });
        const needed = tipping?.indicators.filter(({ neededValue }) => neededValue !== null) ?? [];
        expect(needed.length).toBeGreaterThan(0);
        for (const { id, neededValue } of needed) {
          const evidence = { ...framework.periods[2]?.evidence, [id]: { value: neededValue } };
          const [moved] = scoreFramework({ ...framework, periods: [{ id: "moved", evidence }] }, { rule });
          expect(moved?.score).toBeCloseTo(threshold, 9);
        }
      }
    }
  });

  test("leaves out dimensions and indicators", () => {
    const tipping = frameworkTipping(framework, { period: "2024" });
    expect(tipping?.leaveOneOut[0]?.balance).toBeCloseTo((2 * (0.6 + 0.4 + 0.3)) / 3 - 1, 12);
    const without = tipping?.indicators.find(({ id }) => id === "a2");
    expect(without?.balanceWithout).toBeCloseTo(2 * ((0.7 + 0.6 + 0.4 + 0.3) / 4) - 1, 12);
    expect(frameworkTipping(framework, { period: "2022" })).toBeNull();
  });
});

describe("splitFrameworkChange", () => {
  test("contributions and the effect of coverage sum to the change", () => {
    for (const rule of RULES) {
      const [first, second, third] = scoreFramework(framework, { rule });
      if (first === undefined || second === undefined || third === undefined) throw new Error("three periods");
      const change = splitFrameworkChange(second, third, { rule });
      const parts = change.contributions.reduce((a, { contribution }) => a + (contribution ?? 0), 0);
      expect(parts + (change.coverageEffect ?? Number.NaN)).toBeCloseTo(change.total ?? Number.NaN, 12);
      expect(change.coverageEffect).toBeCloseTo(0, 12);
      expect(splitFrameworkChange(first, third, { rule })).toMatchObject({ total: null, coverageEffect: null });
    }
  });

  test("a dimension that comes in is not credited with a change of its own", () => {
    const whole = scoreFramework(framework, { dimensionsMin: 2 });
    const [first, , third] = whole;
    if (first === undefined || third === undefined) throw new Error("three periods");
    const change = splitFrameworkChange(first, third);
    expect(change.contributions.map(({ contribution }) => contribution === null)).toEqual([false, false, true, true]);
    const parts = change.contributions.reduce((a, { contribution }) => a + (contribution ?? 0), 0);
    expect(parts + (change.coverageEffect ?? Number.NaN)).toBeCloseTo(change.total ?? Number.NaN, 12);
    expect(change.coverageEffect).not.toBeCloseTo(0, 3);
  });
});
