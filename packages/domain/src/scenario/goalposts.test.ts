import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { normaliseToGoalposts, valueAtScore } from "./goalposts.ts";

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("normaliseToGoalposts", () => {
  test("scores 0 at the adverse and 1 at the benign goalpost, in either direction", () => {
    expect(normaliseToGoalposts(0.25, { adverse: 0.25, benign: 0.1 })).toEqual({ score: 0, clamped: false });
    expect(normaliseToGoalposts(0.1, { adverse: 0.25, benign: 0.1 })).toEqual({ score: 1, clamped: false });
    expect(normaliseToGoalposts(36, { adverse: 9, benign: 144, log: true }).score).toBeCloseTo(0.5, 15);
  });

  test("clamps beyond the goalposts and says so", () => {
    expect(normaliseToGoalposts(3, { adverse: 0, benign: 2 })).toEqual({ score: 1, clamped: true });
    expect(normaliseToGoalposts(-1, { adverse: 0, benign: 2 })).toEqual({ score: 0, clamped: true });
  });

  test("is unchanged by a change of unit", () => {
    fc.assert(
      fc.property(finite(-10, 10), finite(-10, 0), finite(1, 10), finite(0.1, 50), (value, adverse, benign, unit) => {
        const score = normaliseToGoalposts(value, { adverse, benign }).score;
        const scaled = normaliseToGoalposts(value * unit, { adverse: adverse * unit, benign: benign * unit }).score;
        expect(scaled).toBeCloseTo(score, 12);
      }),
    );
  });

  test("valueAtScore goes back, on either scale", () => {
    fc.assert(
      fc.property(finite(0, 1), fc.boolean(), (score, log) => {
        const goalposts = { adverse: 8, benign: 2, log };
        expect(normaliseToGoalposts(valueAtScore(score, goalposts), goalposts).score).toBeCloseTo(score, 12);
      }),
    );
    expect(valueAtScore(1, { adverse: 8, benign: 2, log: true })).toBe(2);
  });

  test("refuses impossible goalposts and values with the remedy", () => {
    expect(() => normaliseToGoalposts(1, { adverse: 2, benign: 2 })).toThrow("say which value would be wholly adverse");
    expect(() => normaliseToGoalposts(0, { adverse: 1, benign: 2, log: true })).toThrow("leave `log` out");
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => normaliseToGoalposts(bad, { adverse: 1, benign: 2 })).toThrow(InputError);
      expect(() => normaliseToGoalposts(1, { adverse: bad, benign: 2 })).toThrow(InputError);
      expect(() => valueAtScore(bad, { adverse: 1, benign: 2 })).toThrow(InputError);
    }
  });
});
