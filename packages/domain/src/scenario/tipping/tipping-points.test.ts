import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../errors.ts";
import { aggregateScores } from "../aggregate.ts";
import { RULES } from "../rule.ts";
import { nearestTippingWeights } from "./euclidean.ts";
import { tippingScores } from "./one-score.ts";
import { tippingWeights } from "./one-weight.ts";
import { tippingPoints } from "./tipping-points.ts";
import { leastWeightMoved } from "./total-variation.ts";

/** the worked example of docs/methods/scenario.md. */
const S = [0.8, 0.6, 0.4, 0.5, 0.3, 0.2];
const EQUAL = [1, 1, 1, 1, 1, 1];

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const vector = (n: number, min: number, max: number) => fc.array(between(min, max), { minLength: n, maxLength: n });
const cases = fc.integer({ min: 2, max: 7 }).chain((n) =>
  fc.record({
    s: vector(n, 0, 1),
    weights: fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: n, maxLength: n })
      .filter((w) => w.some((each) => each > 0)),
    threshold: between(0.05, 0.95),
    rule: fc.constantFrom(...RULES),
  }),
);

const shares = (w: number[]): number[] => {
  const total = w.reduce((a, b) => a + b, 0);
  return w.map((each) => each / total);
};
const distanceOf = (a: number[], b: number[]) => Math.sqrt(a.reduce((t, v, i) => t + (v - (b[i] ?? 0)) ** 2, 0));

describe("tippingPoints", () => {
  test("the worked example of docs/methods/scenario.md, to the printed digits", () => {
    const tipping = tippingPoints(S, EQUAL);
    expect(tipping.oneWeight[0]).toBeCloseTo(0.25, 12);
    expect(tipping.oneWeight[2]).toBeNull();
    expect(tipping.oneWeight[5]).toBeCloseTo(0.0625, 12);
    expect(tipping.totalVariation?.distance).toBeCloseTo(0.0555556, 7);
    expect(tipping.euclidean?.distance).toBeCloseTo(0.0690066, 7);
    expect(tipping.oneScore[1]).toBeCloseTo(0.8, 12);
    expect(tipping.oneScore[5]).toBeCloseTo(0.4, 12);
    expect(tipping.margin).toBeCloseTo(-0.0333333, 7);
  });

  test("every tipping weight, put back, gives the threshold", () => {
    fc.assert(
      fc.property(cases, ({ s, weights, threshold, rule }) => {
        const w = shares(weights);
        tippingWeights(s, w, { threshold, rule }).forEach((tipping, i) => {
          if (tipping === null) return;
          const others = 1 - (w[i] ?? 0);
          const moved = w.map((each, k) => (k === i ? tipping : (each / others) * (1 - tipping)));
          expect(aggregateScores(s, moved, { rule })).toBeCloseTo(threshold, 6);
        });
      }),
    );
  });

  test("every tipping score, put back, gives the threshold", () => {
    fc.assert(
      fc.property(cases, ({ s, weights, threshold, rule }) => {
        tippingScores(s, weights, { threshold, rule }).forEach((tipping, i) => {
          if (tipping === null) return;
          const moved = s.map((each, k) => (k === i ? tipping : each));
          expect(aggregateScores(moved, weights, { rule })).toBeCloseTo(threshold, 9);
        });
      }),
    );
  });

  test("where no score of a part tips the whole, neither 0 nor 1 does", () => {
    fc.assert(
      fc.property(cases, ({ s, weights, threshold, rule }) => {
        tippingScores(s, weights, { threshold, rule }).forEach((tipping, i) => {
          if (tipping !== null) return;
          const side = (value: number) =>
            (aggregateScores(
              s.map((each, k) => (k === i ? value : each)),
              weights,
              { rule },
            ) ?? 0) - threshold;
          expect(side(0) * side(1)).toBeGreaterThanOrEqual(-1e-9);
        });
      }),
    );
  });

  test("the least weight moved gives the threshold, and a random walk of weights finds none nearer", () => {
    fc.assert(
      fc.property(cases, ({ s, weights, threshold, rule }) => {
        const w = shares(weights);
        const move = leastWeightMoved(s, w, { threshold, rule });
        if (move === null) {
          expect(s.every((each) => each > threshold) || s.every((each) => each < threshold)).toBe(true);
          return;
        }
        expect(
          aggregateScores(
            s,
            move.weights.map((each) => Math.max(0, each)),
            { rule },
          ),
        ).toBeCloseTo(threshold, 9);
        expect(move.weights.every((each) => each >= -1e-15)).toBe(true);
        expect(move.weights.reduce((a, each, i) => a + Math.abs(each - (w[i] ?? 0)), 0) / 2).toBeCloseTo(
          move.distance,
          9,
        );
        expect(move.distance).toBeLessThanOrEqual(cheapestPair(s, w, threshold, rule) + 1e-9);
      }),
    );
  });

  test("the nearest weights give the threshold, lie on the simplex, and no mixture of other solutions is nearer", () => {
    fc.assert(
      fc.property(cases, ({ s, weights, threshold, rule }) => {
        const w = shares(weights);
        const nearest = nearestTippingWeights(s, w, { threshold, rule });
        const move = leastWeightMoved(s, w, { threshold, rule });
        expect(nearest === null).toBe(move === null);
        if (nearest === null || move === null) return;
        expect(nearest.weights.every((each) => each >= 0)).toBe(true);
        expect(nearest.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        expect(aggregateScores(s, nearest.weights, { rule })).toBeCloseTo(threshold, 7);
        expect(nearest.distance).toBeCloseTo(distanceOf(nearest.weights, w), 12);
        expect(nearest.distance).toBeLessThanOrEqual(distanceOf(move.weights, w) + 1e-9);
        // Any step from the nearest weights towards another solution leads away from the start.
        const inward = nearest.weights.reduce(
          (a, each, i) => a + ((w[i] ?? 0) - each) * ((move.weights[i] ?? 0) - each),
          0,
        );
        expect(inward).toBeLessThanOrEqual(1e-8);
      }),
    );
  });

  test("weights that would become negative are held at 0", () => {
    const nearest = nearestTippingWeights([1, 0.9, 0], [0.01, 0.98, 0.01]);
    expect(nearest?.projected).toBe(true);
    expect(nearest?.weights[0]).toBe(0);
    expect(nearest?.weights[1]).toBeCloseTo(0.5 / 0.9, 12);
  });

  test("no flip exists when all scores lie on one side; at the threshold nothing need move", () => {
    const none = tippingPoints([0.6, 0.7], [1, 1]);
    expect(none).toMatchObject({ totalVariation: null, euclidean: null, oneWeight: [null, null] });
    const there = tippingPoints([0.4, 0.6], [1, 1]);
    expect(there.totalVariation?.distance).toBe(0);
    expect(there.euclidean?.distance).toBe(0);
    expect(leastWeightMoved([0.5, 0.9], [1, 1])?.weights).toEqual([1, 0]);
  });

  test("a part with all the weight, or with none, has no tipping point of its own", () => {
    expect(tippingWeights([0.8, 0.2], [1, 0])[0]).toBeNull();
    expect(tippingScores([0.8, 0.2], [1, 0])[1]).toBeNull();
  });

  test("a zero without a floor has no nearest weights, yet the others' scores are asked", () => {
    const tipping = tippingPoints([0, 0.9], [1, 1], { rule: "geometric", epsilon: 0 });
    expect(tipping).toMatchObject({ totalVariation: null, euclidean: null, oneWeight: [null, null] });
    expect(tipping.oneScore[0]).toBeCloseTo(0.25 / 0.9, 12);
    expect(tipping.oneScore[1]).toBeNull();
  });

  test("refuses a threshold that is not strictly between 0 and 1", () => {
    for (const threshold of [0, 1, Number.NaN]) {
      expect(() => tippingPoints(S, EQUAL, { threshold })).toThrow(InputError);
    }
  });
});

/** Oracle: the cheapest move from any single part to any other, where one suffices. */
function cheapestPair(s: number[], w: number[], threshold: number, rule: (typeof RULES)[number]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let from = 0; from < s.length; from++) {
    for (let to = 0; to < s.length; to++) {
      const at = (amount: number) =>
        (aggregateScores(
          s,
          w.map((each, k) => each + (k === to ? amount : 0) - (k === from ? amount : 0)),
          { rule },
        ) ?? 0) - threshold;
      let low = 0;
      let high = w[from] ?? 0;
      if (from === to || at(low) * at(high) > 0) continue;
      for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (at(low) * at(middle) <= 0) high = middle;
        else low = middle;
      }
      best = Math.min(best, high);
    }
  }
  return best;
}
