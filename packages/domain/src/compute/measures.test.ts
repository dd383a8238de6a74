import { describe, expect, test } from "vitest";
import { computeOne } from "./answer.ts";
import { computeFunction, computeFunctions } from "./registry.ts";

/** Function, an input in the words of COMPUTE.md, and the fields it promises. */
const promised: [name: string, input: object, fields: string][] = [
  [
    "concentration",
    { x: [40, 30, 20, 10] },
    "nPositive, cr1, cr2, cr3, cr4, cr8, hhi, hhi10000, hhiNormalised, effectiveNumber, hallTideman, shannon, hill1, theilOfShares, evenness, hirschman, bergerParker, leaderGap, garciaAlba, melnikThreshold",
  ],
  ["declaredShares", { x: [40, 30], percent: true, roundingUnit: 0.001 }, "status, shares, remainder"],
  [
    "partialShareBounds",
    { known: [0.4, 0.25, 0.15], ranked: true, cap: null, maxUnknown: null },
    "remainder, hhiMin, hhiMax, hhiMinAttained, effMin, effMax, entropyMin, entropyMax, hallTidemanMin, hallTidemanMax, crMin, crMax",
  ],
  [
    "topTotalBounds",
    { known: [], topN: 4, topTotal: 0.8, maxUnknown: 10 },
    "hhiMin, hhiMax, hhiMinAttained, hhiMaxAttained, crMin, crMax",
  ],
  ["intervalShareBounds", { lower: [0.5, 0.2], upper: [0.6, 0.5] }, "hhiMin, hhiMax, hhiMaxChordOuter"],
  ["inequality", { x: [1, 2, 3, 4, 5] }, "gini, giniCorrected, theilT, theilL, hoover, cv"],
  [
    "inequalityWeighted",
    { x: [1, 3], w: [3, 1] },
    "giniWeighted, giniWeightedCorrected, theilT, theilL, williamson, hoover, mean",
  ],
  [
    "theilDecomposition",
    { x: [1, 2, 3, 4], w: [1, 1, 1, 1], group: ["A", "A", "B", "B"] },
    "theilT, betweenT, withinT, betweenShareT, groups, theilL, betweenL, withinL",
  ],
  ["locationQuotient", { amount: [3, 0, 1], base: [1, 0, 1] }, "lq, slq, hoover, droppedIndex, lqKept"],
  ["ellisonGlaeser", { counts: [2, 0], base: [1, 1] }, "rawG, gamma"],
  ["binomialTest", { count: 22, n: 23, p: 0.4 }, "upper, lower, twoSided"],
  ["proportionInterval", { count: 22, n: 23, level: 0.95 }, "clopperPearson, wilson"],
  [
    "fisherExact",
    {
      table: [
        [7, 0],
        [2, 9],
      ],
    },
    "twoSided, upper",
  ],
  ["multinomialNull", { N: 4, p: [0.5, 0.5], observed: [3, 1] }, "meanHhi, varHhi, pUpperHhi, pUpperWeightedGini"],
  ["successiveSamplingNull", { weights: [2, 1, 1], draws: 2, set: [0] }, "pmf, mean"],
  ["bcaLevels", { z0: 0.1, a: 0.05, level: 0.9 }, "levels"],
  [
    "kaplanMeier",
    { time: [1, 2, 3, 3, 5], event: [1, 0, 1, 1, 0], tau: 5, level: 0.95 },
    "eventTimes, atRisk, events, survival, se, lower, upper, median, restrictedMean, nelsonAalen",
  ],
];

function resultOf(name: string, input: unknown): Record<string, unknown> {
  const answer = computeOne(name, input);
  if ("error" in answer) throw new Error(answer.error.message);
  return answer.result as Record<string, unknown>;
}

test("the calculator has every function that COMPUTE promises, in its order", () => {
  const names = computeFunctions.map((one) => one.name);
  expect(names.slice(0, promised.length)).toEqual(promised.map(([name]) => name));
});

describe.each(promised)("%s", (name, input, fields) => {
  test("has exactly the promised fields first, by name", () => {
    const result = resultOf(name, input);
    expect(Object.keys(result)).toEqual(expect.arrayContaining(fields.split(", ")));
  });

  test("answers what its schema says, and JSON keeps all of it", () => {
    const result = resultOf(name, input);
    expect(computeFunction(name)?.output.safeParse(result).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test("refuses a field it does not know and a field left out", () => {
    expect(computeOne(name, { ...input, colour: 1 })).toHaveProperty(
      "error.message",
      expect.stringContaining('"colour"'),
    );
    const [first] = Object.keys(input);
    const rest = Object.fromEntries(Object.entries(input).slice(1));
    expect(computeOne(name, rest)).toHaveProperty("error.path", [first]);
  });
});

test("+∞ is its word and undefined is null", () => {
  expect(resultOf("inequality", { x: [0, 0, 5] })).toMatchObject({ theilL: "Infinity", giniCorrected: 1 });
  expect(resultOf("inequalityWeighted", { x: [0, 1], w: [9, 1] })).toMatchObject({
    theilL: "Infinity",
    giniWeightedCorrected: null,
  });
  const split = resultOf("theilDecomposition", { x: [0, 1], w: [1, 1], group: ["a", "b"] });
  expect(split).toMatchObject({ theilL: "Infinity", betweenL: "Infinity", withinL: 0 });
  expect(resultOf("concentration", { x: [0, 0] })).toMatchObject({ nPositive: 0, hhi: null });
  expect(resultOf("partialShareBounds", { known: [0.5] })).toMatchObject({ entropyMax: null, effMax: 4 });
});

test("defaults stand in for what is left out", () => {
  const full = { known: [0.4], ranked: false, cap: null, maxUnknown: null };
  expect(resultOf("partialShareBounds", { known: [0.4] })).toEqual(resultOf("partialShareBounds", full));
  expect(resultOf("declaredShares", { x: [0.5, 0.4996] })).toMatchObject({ status: "rescaled" });
  expect(resultOf("kaplanMeier", { time: [1], event: [1] })).toMatchObject({ restrictedMean: null });
});

test("concentration of numbers said to be shares asks for all of them", () => {
  const asAmounts = resultOf("concentration", { x: [40, 30, 20, 10] });
  expect(resultOf("concentration", { x: [40, 30, 20, 10], declared: "percent" }).hhi).toBeCloseTo(0.3, 14);
  expect(resultOf("concentration", { x: [0.4, 0.3, 0.2, 0.1], declared: "fractions" }).hhi).toBeCloseTo(0.3, 14);
  expect(resultOf("concentration", { x: [40, 30, 20, 10], n: 8 })).toMatchObject({ hhi: asAmounts.hhi, nPositive: 4 });
  expect(resultOf("concentration", { x: [1, 1], n: 4 }).hhiNormalised).toBeCloseTo(1 / 3, 14);
  expect(computeOne("concentration", { x: [40, 30], declared: "percent" })).toEqual({
    error: {
      code: "infeasible",
      message:
        "concentration requires shares that sum to 1, got 0.7 at x; 0.300000 is missing; use partialShareBounds, which takes shares that are not all known",
      path: ["x"],
    },
  });
  expect(computeOne("concentration", { x: [1, 1], n: 1 })).toHaveProperty("error.path", ["n"]);
});

test("ratios are named by rank", () => {
  const { crMax } = resultOf("topTotalBounds", { known: [], topN: 4, topTotal: 0.8 });
  expect(Object.keys(crMax as object)).toEqual(["cr1", "cr2", "cr3", "cr4", "cr5", "cr6"]);
});

test("a set is positions or flags", () => {
  const law = (set: unknown) => resultOf("successiveSamplingNull", { weights: [2, 1, 1, 3], draws: 2, set });
  expect(law([0, 1])).toEqual(law([true, true, false, false]));
  expect(law([1, 1, 0, 0])).toEqual(law([1, 0]));
  expect(law([])).toMatchObject({ mean: 0, pmf: { 0: expect.closeTo(1, 12) } });
});

test.each([
  ["concentration", { x: [1, -1] }, ["x", 1], "bad-input"],
  ["declaredShares", { x: [0.7, 0.5] }, ["x"], "infeasible"],
  ["partialShareBounds", { known: [0.5, 0.4], ranked: true, maxUnknown: 0 }, ["known"], "infeasible"],
  ["partialShareBounds", { known: [0.5], cap: 2 }, ["cap"], "bad-input"],
  ["topTotalBounds", { known: [0.2], topN: 2, topTotal: 0.5 }, ["topTotal"], "infeasible"],
  ["intervalShareBounds", { lower: [0.5], upper: [0.4] }, ["upper", 0], "bad-input"],
  ["inequalityWeighted", { x: [1, 2], w: [1, -1] }, ["w", 1], "bad-input"],
  ["theilDecomposition", { x: [1, 2], w: [1, 1], group: ["a", null] }, ["group", 1], "bad-input"],
  ["theilDecomposition", { x: [1, 2], w: [1, 1], group: "ab" }, ["group"], "bad-input"],
  ["locationQuotient", { amount: [1, 1], base: [1, 0] }, ["amount", 1], "bad-input"],
  ["ellisonGlaeser", { counts: [0.5], base: [1] }, ["counts", 0], "bad-input"],
  [
    "fisherExact",
    {
      table: [
        [1, 2],
        [3, -4],
      ],
    },
    ["table", 1, 1],
    "bad-input",
  ],
  ["fisherExact", { table: [[1, 2]] }, ["table"], "bad-input"],
  ["multinomialNull", { N: 5, p: [0.5, 0.5], observed: [3, 1] }, ["observed"], "bad-input"],
  ["multinomialNull", { N: 4, p: [0.5, 0.2], observed: [3, 1] }, ["p"], "bad-input"],
  ["successiveSamplingNull", { weights: [1, 1], draws: 1, set: [2] }, ["set", 0], "bad-input"],
  ["successiveSamplingNull", { weights: [1, 1, 1], draws: 1, set: [0, 0] }, ["set", 1], "bad-input"],
  ["successiveSamplingNull", { weights: [1, 1], draws: 3, set: [0] }, ["weights"], "bad-input"],
  ["kaplanMeier", { time: [1], event: [2] }, ["event", 0], "bad-input"],
  ["kaplanMeier", { time: [1], event: ["1"] }, ["event", 0], "bad-input"],
  ["binomialTest", { count: "22", n: 23, p: 0.4 }, ["count"], "bad-input"],
])("%s of %j is refused at %j", (name, input, path, code) => {
  const answer = computeOne(name, input);
  expect(answer).toMatchObject({ error: { code, path } });
  expect(answer).toHaveProperty(
    "error.message",
    expect.stringMatching(new RegExp(`^${name} requires .* got .* at ${path[0]}`)),
  );
});

test("a vector of a million numbers is checked by a plain loop, and a bad one among them is found", () => {
  const x = Float64Array.from({ length: 1e6 }, (_, i) => (i * 7919) % 1000003);
  expect(resultOf("concentration", { x })).toMatchObject({ nPositive: 1e6 - 1 });
  x[765_432] = Number.NaN;
  expect(computeOne("concentration", { x })).toMatchObject({ error: { path: ["x", 765_432] } });
});
