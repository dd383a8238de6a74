import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aggregateScores, balanceOf } from "../aggregate.ts";
import { balanceChangeSplit } from "../balance-change-split.ts";
import { RULES, type Rule } from "../rule.ts";
import type { Framework } from "./framework.ts";
import { type ScenarioEnd, scenarioEnd, splitScenarios } from "./scenario-split.ts";
import { scoreFramework } from "./score-framework.ts";

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const end = (missing: boolean): fc.Arbitrary<ScenarioEnd> =>
  fc.record({
    dimensions: fc.tuple(
      ...["a", "b", "c", "d", "e", "f"].map((id) =>
        fc.record({
          id: fc.constant(id),
          score: missing ? fc.option(unit, { freq: 4 }) : unit,
          weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
        }),
      ),
    ),
    rule: fc.constantFrom(...RULES),
  });
const balance = ({ dimensions, rule }: ScenarioEnd) => {
  const there = dimensions.filter(({ score }) => score !== null);
  const scores = there.map(({ score }) => score ?? 0);
  return balanceOf(
    aggregateScores(
      scores,
      there.map(({ weight }) => weight),
      { rule: rule as Rule },
    ),
  );
};

describe("splitScenarios(from, to)", () => {
  test("has parts that sum to the whole difference, whatever differs: scores, weights, goalposts, rule", () => {
    fc.assert(
      fc.property(end(false), end(false), (from, to) => {
        const { total, contributions, rule } = splitScenarios(from, to);
        const sum = contributions.reduce((all, { contribution }) => all + (contribution ?? Number.NaN), rule ?? 0);
        expect(total).toBeCloseTo((balance(to) ?? 0) - (balance(from) ?? 0), 12);
        expect(sum).toBeCloseTo(total ?? Number.NaN, 11);
      }),
      { numRuns: 100 },
    );
  });

  test("takes what is missing for what weighs nothing, and gives a part that is the same both times nothing at equal rules", () => {
    fc.assert(
      fc.property(end(true), end(true), (from, to) => {
        const [still = { id: "a", score: 0.5, weight: 1 }] = from.dimensions;
        fc.pre(still.score !== null);
        const same = { rule: from.rule, dimensions: [still, ...to.dimensions.slice(1)] };
        const { contributions, total } = splitScenarios(from, same);
        const sum = contributions.reduce((all, { contribution }) => all + (contribution ?? Number.NaN), 0);
        expect(sum).toBeCloseTo(total ?? Number.NaN, 11);
        expect(contributions[0]?.contribution).toBeCloseTo(0, 12);
      }),
      { numRuns: 100 },
    );
  });

  test("is balanceChangeSplit where only scores differ", () => {
    fc.assert(
      fc.property(end(false), fc.array(unit, { minLength: 6, maxLength: 6 }), (from, scores) => {
        const to = {
          rule: from.rule,
          dimensions: from.dimensions.map((one, i) => ({ ...one, score: scores[i] ?? 0 })),
        };
        const expected = balanceChangeSplit(
          from.dimensions.map(({ score }) => score ?? 0),
          scores,
          from.dimensions.map(({ weight }) => weight),
          { rule: from.rule as Rule },
        );
        splitScenarios(from, to).contributions.forEach(({ contribution }, i) => {
          expect(contribution).toBeCloseTo(expected.contribution?.[i] ?? Number.NaN, 10);
        });
      }),
      { numRuns: 100 },
    );
  });

  test("is undefined where a mixture weighs nothing, and says the total all the same", () => {
    const only = (id: string): ScenarioEnd => ({
      rule: "arithmetic",
      dimensions: ["a", "b"].map((one) => ({ id: one, score: one === "a" ? 0.2 : 0.8, weight: one === id ? 1 : 0 })),
    });
    const { total, contributions } = splitScenarios(only("a"), only("b"));
    expect(total).toBeCloseTo(1.2, 12);
    expect(contributions.map(({ contribution }) => contribution)).toEqual([null, null]);
  });
});

test("scenarioEnd(framework, score, ids) is all that the balance is made of, and a dimension that is not there weighs nothing", () => {
  const indicators = (id: string) => [{ id: `${id}1`, adverse: 0, benign: 1 }];
  const framework: Framework = {
    dimensions: [
      { id: "a", weight: 2, indicators: indicators("a") },
      { id: "b", indicators: indicators("b") },
    ],
    periods: [{ id: "2020", evidence: { a1: { value: 0.25 }, b1: { value: 0.75 } } }],
  };
  const [score] = scoreFramework(framework, { dimensionsMin: 1, rule: "geometric" });
  if (score === undefined) throw new Error("no score");
  const found = scenarioEnd(framework, score, ["a", "b", "c"]);
  expect(found.dimensions.map(({ weight }) => weight)).toEqual([2, 1, 0]);
  expect(found.dimensions[2]?.score).toBeNull();
  expect(balance(found)).toBeCloseTo(score.balance ?? Number.NaN, 12);
});
