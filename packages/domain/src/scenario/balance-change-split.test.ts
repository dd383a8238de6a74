import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../errors.ts";
import { aggregateScores, balanceOf } from "./aggregate.ts";
import { balanceChangeSplit } from "./balance-change-split.ts";
import { RULES, type Rule } from "./rule.ts";

const vector = (n: number) => fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: n, maxLength: n });
const pair = fc.integer({ min: 1, max: 5 }).chain((n) => fc.tuple(vector(n), vector(n)));

/** Oracle: walks through every order in which the parts could have moved. */
function overAllOrders(from: number[], to: number[], weights: number[], rule: Rule): number[] {
  const orders = permutations([...from.keys()]);
  const shares = from.map(() => 0);
  const balance = (scores: number[]) => balanceOf(aggregateScores(scores, weights, { rule })) ?? Number.NaN;
  for (const order of orders) {
    const scores = [...from];
    for (const part of order) {
      const before = balance(scores);
      scores[part] = to[part] ?? 0;
      shares[part] = (shares[part] ?? 0) + (balance(scores) - before) / orders.length;
    }
  }
  return shares;
}

function permutations(items: number[]): number[][] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, i) => permutations(items.filter((_, k) => k !== i)).map((rest) => [item, ...rest]));
}

describe("balanceChangeSplit", () => {
  test("is the average over all orders, and sums to the change", () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...RULES), ([from, to], rule) => {
        const weights = from.map((_, i) => i + 1);
        const { contribution, total } = balanceChangeSplit(from, to, weights, { rule });
        const naive = overAllOrders(from, to, weights, rule);
        contribution?.forEach((value, i) => {
          expect(value).toBeCloseTo(naive[i] ?? Number.NaN, 10);
        });
        expect(contribution?.reduce((a, b) => a + b, 0)).toBeCloseTo(total ?? Number.NaN, 12);
      }),
      { numRuns: 60 },
    );
  });

  test("what does not move contributes nothing, what weighs nothing neither; there and back cancel", () => {
    const from = [0.8, 0.6, 0.4, 0.5];
    const to = [0.8, 0.2, 0.9, 0.1];
    for (const rule of RULES) {
      const there = balanceChangeSplit(from, to, [1, 1, 1, 0], { rule });
      const back = balanceChangeSplit(to, from, [1, 1, 1, 0], { rule });
      expect(there.contribution?.[0]).toBe(0);
      expect(there.contribution?.[3]).toBe(0);
      there.contribution?.forEach((value, i) => {
        expect(value).toBeCloseTo(-(back.contribution?.[i] ?? Number.NaN), 12);
      });
    }
  });

  test("twenty parts are split exactly", () => {
    const from = Array.from({ length: 20 }, (_, i) => (i % 7) / 10);
    const to = Array.from({ length: 20 }, (_, i) => (i % 5) / 5);
    const { contribution, total } = balanceChangeSplit(
      from,
      to,
      from.map(() => 1),
      { rule: "geometric" },
    );
    expect(contribution?.reduce((a, b) => a + b, 0)).toBeCloseTo(total ?? Number.NaN, 10);
  });

  test("an undefined end gives null; too many parts and unequal lengths are refused", () => {
    const ends = { rule: "symmetric", epsilon: 0 } as const;
    expect(balanceChangeSplit([0, 1], [0.5, 0.5], [1, 1], ends)).toEqual({ contribution: null, total: null });
    const many = new Array<number>(21).fill(0.1);
    const more = new Array<number>(21).fill(0.2);
    expect(() => balanceChangeSplit(many, more, many, { rule: "geometric" })).toThrow("use the arithmetic rule");
    expect(balanceChangeSplit(many, more, many).total).toBeCloseTo(0.2, 12);
    expect(() => balanceChangeSplit([0.1], [0.1, 0.2], [1])).toThrow(InputError);
  });
});
