import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { aggregateScores, balanceOf } from "./aggregate.ts";
import { leaveOneOut } from "./leave-one-out.ts";
import { bentMean, RULES } from "./rule.ts";
import { substitutionRate } from "./substitution-rate.ts";
import { swapTest } from "./swap-test.ts";

/** the worked example of docs/methods/scenario.md. */
const S = [0.8, 0.6, 0.4, 0.5, 0.3, 0.2];
const EQUAL = [1, 1, 1, 1, 1, 1];

const score = fc.double({ min: 0, max: 1, noNaN: true });
const profile = fc
  .integer({ min: 1, max: 8 })
  .chain((n) =>
    fc.tuple(
      fc.array(score, { minLength: n, maxLength: n }),
      fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: n, maxLength: n }),
    ),
  );

/** Oracle: the formulas of docs/methods/scenario.md as they stand. */
function naive(s: number[], weights: number[], rule: string, epsilon: number): number {
  const total = weights.reduce((a, b) => a + b, 0);
  const w = weights.map((each) => each / total);
  const mean = (power: number) => {
    if (power === 1) return s.reduce((a, v, i) => a + (w[i] ?? 0) * v, 0);
    const floored = s.map((v) => epsilon + (1 - epsilon) * v);
    const M =
      power === 0
        ? floored.reduce((a, v, i) => a * v ** (w[i] ?? 0), 1)
        : floored.reduce((a, v, i) => a + (w[i] ?? 0) * v ** power, 0) ** (1 / power);
    return (M - epsilon) / (1 - epsilon);
  };
  if (rule !== "symmetric") return mean({ arithmetic: 1, geometric: 0, harmonic: -1 }[rule] ?? 2);
  const logit = s.reduce((a, v, i) => {
    const inner = epsilon + (1 - 2 * epsilon) * v;
    return a + (w[i] ?? 0) * Math.log(inner / (1 - inner));
  }, 0);
  return (1 + Math.tanh(logit / 2) / (1 - 2 * epsilon)) / 2;
}

describe("aggregateScores", () => {
  test("the worked example of docs/methods/scenario.md, to the printed digits", () => {
    const at = (rule: "arithmetic" | "geometric" | "harmonic", epsilon: number) =>
      aggregateScores(S, EQUAL, { rule, epsilon });
    expect(at("arithmetic", 0)).toBeCloseTo(0.4666667, 7);
    expect(balanceOf(at("arithmetic", 0))).toBeCloseTo(-0.0666667, 7);
    expect(at("geometric", 0)).toBeCloseTo(0.4233866, 7);
    expect(at("geometric", 0.01)).toBeCloseTo(0.4244791, 7);
    expect(at("harmonic", 0)).toBeCloseTo(0.3809524, 7);
    expect(at("harmonic", 0.01)).toBeCloseTo(0.3831694, 7);
    expect(balanceOf(aggregateScores(S, EQUAL, { rule: "symmetric", epsilon: 0 }))).toBeCloseTo(-0.070491, 7);
    expect(balanceOf(aggregateScores(S, EQUAL, { rule: "symmetric" }))).toBeCloseTo(-0.0703239, 7);
  });

  test("agrees with the formulas written out", () => {
    fc.assert(
      fc.property(profile, fc.constantFrom(...RULES), fc.constantFrom(0.01, 0.05), ([s, w], rule, epsilon) => {
        expect(aggregateScores(s, w, { rule, epsilon })).toBeCloseTo(naive(s, w, rule, epsilon), 12);
      }),
    );
  });

  test("a power of 1, 0, −1 is the arithmetic, geometric, harmonic rule; means rise with the power", () => {
    fc.assert(
      fc.property(profile, ([s, w]) => {
        const at = (power: number) => aggregateScores(s, w, { rule: { power } }) ?? Number.NaN;
        expect(at(1)).toBe(aggregateScores(s, w));
        expect(at(0)).toBe(aggregateScores(s, w, { rule: "geometric" }));
        expect(at(-1)).toBe(aggregateScores(s, w, { rule: "harmonic" }));
        expect(at(0.5)).toBeCloseTo(naivePower(s, w, 0.5), 12);
        expect(at(-2)).toBeCloseTo(naivePower(s, w, -2), 12);
        const rising = [-3, -1, -0.5, 0, 0.5].map(at);
        rising.slice(1).forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual((rising[i] ?? 0) - 1e-12);
        });
      }),
    );
  });

  test("harmonic ≤ geometric ≤ arithmetic", () => {
    fc.assert(
      fc.property(profile, fc.constantFrom(0, 0.01, 0.1), ([s, w], epsilon) => {
        const [harmonic = 0, geometric = 0, arithmetic = 0] = (["harmonic", "geometric", "arithmetic"] as const).map(
          (rule) => aggregateScores(s, w, { rule, epsilon }) ?? Number.NaN,
        );
        expect(harmonic).toBeLessThanOrEqual(geometric + 1e-12);
        expect(geometric).toBeLessThanOrEqual(arithmetic + 1e-12);
      }),
    );
  });

  test("equal scores keep their value exactly, order and scale of weights do not matter", () => {
    fc.assert(
      fc.property(profile, score, fc.constantFrom(...RULES), ([s, w], same, rule) => {
        expect(
          aggregateScores(
            s.map(() => same),
            w,
            { rule },
          ),
        ).toBe(same);
        const turned = aggregateScores(
          [...s].reverse(),
          [...w].reverse().map((each) => each * 7),
          { rule },
        );
        expect(turned).toBeCloseTo(aggregateScores(s, w, { rule }) ?? Number.NaN, 12);
      }),
    );
  });

  test("parts of weight 0 do not count; a zero without a floor decides; opposite ends without a floor are undefined", () => {
    expect(aggregateScores([0, 0.5], [0, 1], { rule: "geometric", epsilon: 0 })).toBe(0.5);
    expect(aggregateScores([0, 0.5], [1, 1], { rule: "geometric", epsilon: 0 })).toBe(0);
    expect(aggregateScores([0, 0.5], [1, 1], { rule: "harmonic", epsilon: 0 })).toBe(0);
    expect(aggregateScores([0, 1], [1, 1], { rule: "symmetric", epsilon: 0 })).toBeNull();
    expect(balanceOf(null)).toBeNull();
  });

  test("refuses scores outside [0, 1], malformed weights and unknown rules, naming the place", () => {
    expect(() => aggregateScores([0.5, 1.5], [1, 1])).toThrow("scores[1]");
    expect(() => aggregateScores([0.5, 0.5], [1, -1])).toThrow("weights[1]");
    expect(() => aggregateScores([0.5, 0.5], [0, 0])).toThrow("weigh something");
    expect(() => aggregateScores([0.5, 0.5], [1])).toThrow("give a weight of 0");
    expect(() => aggregateScores([], [])).toThrow(InputError);
    expect(() => aggregateScores([Number.NaN], [1])).toThrow(InputError);
    // @ts-expect-error an unknown rule
    expect(() => aggregateScores([0.5], [1], { rule: "median" })).toThrow("one of arithmetic");
    expect(() => aggregateScores([0.5], [1], { rule: { power: Number.NaN } })).toThrow("rule.power");
    expect(() => aggregateScores([0.5], [1], { rule: "geometric", epsilon: 0.5 })).toThrow("epsilon");
  });
});

function naivePower(s: number[], weights: number[], power: number): number {
  const total = weights.reduce((a, b) => a + b, 0);
  const M = s.reduce((a, v, i) => a + ((weights[i] ?? 0) / total) * (0.01 + 0.99 * v) ** power, 0) ** (1 / power);
  return (M - 0.01) / 0.99;
}

describe("swapTest", () => {
  test("the arithmetic and the symmetric rule read both ends alike; geometric and harmonic lean to the adverse", () => {
    fc.assert(
      fc.property(profile, ([s, w]) => {
        expect(swapTest(s, w).lean).toBeCloseTo(0, 12);
        expect(swapTest(s, w, { rule: "symmetric" }).lean).toBeCloseTo(0, 12);
        const geometric = swapTest(s, w, { rule: "geometric" }).lean ?? 1;
        expect(geometric).toBeLessThanOrEqual(1e-12);
        expect(swapTest(s, w, { rule: "harmonic" }).lean).toBeLessThanOrEqual(geometric + 1e-12);
      }),
    );
    expect(swapTest(S, EQUAL, { rule: "geometric" }).lean).toBeLessThan(-0.1);
  });
});

describe("leaveOneOut", () => {
  test("each balance is that of the others alone", () => {
    fc.assert(
      fc.property(profile, fc.constantFrom(...RULES), ([s, w], rule) => {
        const whole = balanceOf(aggregateScores(s, w, { rule })) ?? Number.NaN;
        leaveOneOut(s, w, { rule }).forEach((left, i) => {
          if (s.length === 1) {
            expect(left).toEqual({ balance: null, change: null, flips: false });
            return;
          }
          const others = (values: number[]) => values.filter((_, k) => k !== i);
          const alone = balanceOf(aggregateScores(others(s), others(w), { rule })) ?? Number.NaN;
          expect(left.balance).toBeCloseTo(alone, 12);
          expect(left.change).toBeCloseTo(alone - whole, 12);
        });
      }),
    );
  });

  test("says where the sign hangs on one part", () => {
    expect(leaveOneOut([1, 0.4, 0.4], [1, 1, 1]).map((left) => left.flips)).toEqual([true, false, false]);
  });
});

describe("substitutionRate", () => {
  test("is what a small trade between two parts costs", () => {
    fc.assert(
      fc.property(fc.constantFrom(...RULES), fc.double({ min: 0.1, max: 0.9, noNaN: true }), (rule, other) => {
        const scores = [0.5, other, 0.3];
        const weights = [0.5, 0.2, 0.3];
        const rate = substitutionRate(scores, weights, { of: 0, by: 1, rule }) ?? Number.NaN;
        const step = 1e-6;
        const traded = [0.5 - step, other + step * rate, 0.3];
        expect(aggregateScores(traded, weights, { rule })).toBeCloseTo(
          aggregateScores(scores, weights, { rule }) ?? Number.NaN,
          9,
        );
      }),
    );
  });

  test("is null where the other part weighs nothing", () => {
    expect(substitutionRate([0.5, 0.5], [1, 0], { of: 0, by: 1 })).toBeNull();
  });
});

describe("bentMean", () => {
  test("unbend undoes bend", () => {
    fc.assert(
      fc.property(score, fc.constantFrom(...RULES, { power: 0.5 }, { power: -2 }), (value, rule) => {
        const { bend, unbend } = bentMean(rule);
        expect(unbend(bend(value))).toBeCloseTo(value, 12);
      }),
    );
  });
});
