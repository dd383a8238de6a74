import { describe, expect, test } from "vitest";
import { computeOne } from "./answer.ts";

/** The worked examples of docs/methods/scenario.md, through the calculator's door. */
const S = [0.8, 0.6, 0.4, 0.5, 0.3, 0.2];
const W = [1, 1, 1, 1, 1, 1];

function answerOf(fn: string, input: unknown): Record<string, unknown> {
  const answer = computeOne(fn, input);
  if ("error" in answer) throw new Error(answer.error.message);
  return answer.result as Record<string, unknown>;
}

describe("the scenario functions of the calculator", () => {
  test("normalise", () => {
    expect(answerOf("normalise", { value: 36, adverse: 9, benign: 144, log: true })).toEqual({
      score: expect.closeTo(0.5, 12),
      clamped: false,
    });
  });

  test("aggregate gives the worked example of docs/methods/scenario.md", () => {
    expect(answerOf("aggregate", { s: S, w: W })).toEqual({
      eps01: {
        arithmetic: expect.closeTo(0.4666667, 7),
        geometric: expect.closeTo(0.4244791, 7),
        harmonic: expect.closeTo(0.3831694, 7),
      },
      eps0: {
        arithmetic: expect.closeTo(0.4666667, 7),
        geometric: expect.closeTo(0.4233866, 7),
        harmonic: expect.closeTo(0.3809524, 7),
      },
      balanceArithmetic: expect.closeTo(-0.0666667, 7),
      balanceLogEps01: expect.closeTo(-0.0703239, 7),
      leaveOneOutArithmeticBalance: [-0.2, -0.12, -0.04, -0.08, 0, 0.04].map((b) => expect.closeTo(b, 12)),
    });
    expect(answerOf("aggregate", { s: [0.4], w: [2] }).leaveOneOutArithmeticBalance).toEqual([null]);
  });

  test("scoreWithMissing and balanceChangeSplit", () => {
    const indicatorScores = [[0.8, null], [0.6], [0.4], [0.2], [null, null, 0.9], []];
    expect(answerOf("scoreWithMissing", { indicatorScores, w: W })).toEqual({
      dimension: [0.8, 0.6, 0.4, 0.2, null, null],
      coverage: [0.5, 1, 1, 1, expect.closeTo(1 / 3, 12), 0],
      score: expect.closeTo(0.5, 12),
      balance: expect.closeTo(0, 12),
      worstScore: expect.closeTo(1 / 3, 12),
      bestScore: expect.closeTo(2 / 3, 12),
    });
    const split = answerOf("balanceChangeSplit", { from: S, to: [...S].reverse(), w: W, rule: "geometric" });
    expect(split.total).toBeCloseTo(0, 12);
  });

  test("tippingPoints gives the worked example of docs/methods/scenario.md", () => {
    const tipping = answerOf("tippingPoints", { s: S, w: W });
    expect(tipping.oneWeight).toMatchObject({ 0: expect.closeTo(0.25, 12), 2: null, 5: expect.closeTo(0.0625, 12) });
    expect(tipping.oneScore).toMatchObject({ 1: expect.closeTo(0.8, 12), 5: expect.closeTo(0.4, 12) });
    expect(tipping).toMatchObject({
      totalVariation: expect.closeTo(0.0555556, 7),
      euclidean: expect.closeTo(0.0690066, 7),
      projected: false,
    });
    expect(answerOf("tippingPoints", { s: [0.6], w: [1] })).toMatchObject({ totalVariation: null, projected: null });
  });

  test("dirichletScore, sobolIndices and jansenGivenMatrices", () => {
    const drawn = answerOf("dirichletScore", { x: S, alpha: W, draws: 2000, seed: 4 });
    expect(drawn.sd).toBeCloseTo(0.0745356, 7);
    const model = { name: "ishigami", a: 7, b: 0.1 };
    const indices = answerOf("sobolIndices", { model, n: 1024, seed: 1, replicates: 100 });
    expect(Object.keys(indices)).toEqual(["V", "S", "T", "halfWidthS", "halfWidthT"]);
    const grouped = { model: { expression: "x1*x2+x3", inputs: 3 }, n: 256, groups: [[0, 1], [2]], replicates: 0 };
    expect(answerOf("sobolIndices", grouped).S).toHaveLength(2);
    const given = {
      model: "x1 + 0*x2",
      A: [
        [0, 1],
        [1, 0],
        [0.5, 0.5],
      ],
      B: [
        [1, 0],
        [0, 1],
        [0.2, 0.3],
      ],
    };
    expect(answerOf("jansenGivenMatrices", given)).toMatchObject({
      S: [1, expect.any(Number)],
      T: [expect.any(Number), 0],
    });
  });

  test("compositeIndicator", () => {
    const input = {
      units: [{ id: "a" }, { id: "b" }],
      indicators: [{ code: "x", direction: -1, weight: 1, parent: "Index", denominator: null }],
      aggregates: [{ code: "Index", level: 2, parent: null, weight: 1 }],
      values: { x: [1, 3] },
      steps: { normalise: { method: "min-max", lower: 0, upper: 100 }, aggregate: { method: "arithmetic" } },
    };
    expect(answerOf("compositeIndicator", input)).toMatchObject({
      scores: { Index: [100, 0] },
      ranks: { Index: [1, 2] },
    });
  });

  test.each([
    ["normalise", { value: 1, adverse: 2, benign: 2 }, ["benign"]],
    ["aggregate", { s: [0.5, 2], w: [1, 1] }, ["s", 1]],
    ["aggregate", { s: [0.5, 0.5], w: [0, 0] }, ["w"]],
    ["aggregate", { s: [], w: [] }, ["s"]],
    ["scoreWithMissing", { indicatorScores: [[0.5, 3]], w: [1] }, ["indicatorScores", 0, 1]],
    ["balanceChangeSplit", { from: [0.1], to: [0.1, 0.2], w: [1] }, ["to"]],
    ["tippingPoints", { s: [0.5], w: [1], rule: "median" }, ["rule"]],
    ["tippingPoints", { s: [0.5], w: [1], threshold: 1 }, ["threshold"]],
    ["dirichletScore", { x: [0.5, 0.5], alpha: [1, -1] }, ["alpha", 1]],
    ["sobolIndices", { model: { name: "linear", w: [1] }, n: 1000 }, ["n"]],
    ["sobolIndices", { model: { expression: "x1 +", inputs: 1 } }, ["model"]],
    ["sobolIndices", { model: { name: "rosenbrock" } }, ["model"]],
    ["jansenGivenMatrices", { model: "x1", A: [[1], [2]], B: [[1]] }, ["B"]],
    ["jansenGivenMatrices", { model: "process.exit()", A: [[1], [2]], B: [[1], [2]] }, ["model"]],
  ])("%s refuses %j at its place", (fn, input, path) => {
    expect(computeOne(fn, input)).toMatchObject({ error: { code: "bad-input", path } });
  });
});
