import { describe, expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { classifyBalance, classShares, isDetectable, robustnessOf } from "./classification.ts";

describe("classifyBalance", () => {
  test("the band of ±δ is mixed, its ends included", () => {
    expect([0.11, 0.1, 0, -0.1, -0.11].map((balance) => classifyBalance(balance))).toEqual([
      "benign",
      "mixed",
      "mixed",
      "mixed",
      "adverse",
    ]);
    expect(classifyBalance(0.05, 0)).toBe("benign");
  });

  test("refuses what is no balance", () => {
    expect(() => classifyBalance(2)).toThrow(InputError);
    expect(() => classifyBalance(Number.NaN)).toThrow(InputError);
  });
});

describe("classShares", () => {
  test("shares sum to 1 and carry √(p(1 − p)/N)", () => {
    const shares = classShares([0.5, 0.2, 0.05, -0.3]);
    expect(shares.benign).toEqual({ share: 0.5, standardError: 0.25 });
    expect(shares.benign.share + shares.mixed.share + shares.adverse.share).toBe(1);
    expect(() => classShares([])).toThrow(InputError);
    expect(() => classShares([0, 1.5])).toThrow("balances[1]");
  });
});

describe("robustnessOf and isDetectable", () => {
  test("words change at 95, 80 and 50 %", () => {
    expect([1, 0.95, 0.9499, 0.8, 0.5, 0.4999].map(robustnessOf)).toEqual([
      "robustly",
      "robustly",
      "mostly",
      "mostly",
      "leaning",
      "undetermined",
    ]);
  });

  test("a difference below half the interval's width is no detectable change", () => {
    expect(isDetectable(0.1, [-0.1, 0.1])).toBe(true);
    expect(isDetectable(-0.099, [-0.1, 0.1])).toBe(false);
    expect(() => isDetectable(0.1, [1, 0])).toThrow(InputError);
  });
});
