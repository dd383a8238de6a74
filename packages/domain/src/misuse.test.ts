import { expect, test } from "vitest";
import * as concentration from "./concentration/index.ts";
import { InputError } from "./errors.ts";
import * as inequality from "./inequality/index.ts";
import * as inference from "./inference/index.ts";
import * as time from "./time/index.ts";

/*
 * Every function of the mathematics, called with an infinity where something else belongs, refuses with its own name or that of
 * the function whose rule it breaks.
 */

/** Not refused by their own name: answers without arguments to check, or passes the question on. */
const passOn: Record<string, string> = {
  completeShares: "declaredShares",
  topTotalEnvelope: "topTotalBounds",
  herfindahlBandsWithin: "herfindahlBandsWithin",
  isoDay: "",
  indexById: "",
};

const functions = [concentration, inequality, inference, time]
  .flatMap((door) => Object.entries(door))
  .filter((entry): entry is [string, (...args: unknown[]) => unknown] => typeof entry[1] === "function")
  .filter(([name]) => passOn[name] !== "" && !name.endsWith("Error"));

const bad = Number.NEGATIVE_INFINITY;
/** One malformed call each; vectors by default. */
const calls: Record<string, unknown[]> = {
  presumedDominance: [[bad], { limbs: [], memberBelow: null }],
  presumedDominanceWithin: [
    [1],
    [1],
    { limbs: [{ id: "x", firms: 1, shareMin: { parts: 2, of: 1 } }], memberBelow: null },
  ],
  herfindahlBand: [bad, { moderateFrom: 0.1, highAbove: null }],
  herfindahlBandsWithin: [0.5, bad, { moderateFrom: 0.1, highAbove: null }],
  topTotalBounds: [[], { topN: 1, topTotal: bad }],
  topTotalEnvelope: [[], { topN: 1, topTotalMin: bad }],
  intervalShareBounds: [[bad], [1]],
  binomialTest: [1, 2, bad],
  clopperPearson: [1, bad],
  wilson: [1, bad],
  bcaLevels: [bad, 0],
  monteCarloTest: [1, () => bad],
  dispersionTest: [[bad], [1], () => 1],
  bootstrapInterval: [[bad], () => 1],
  multinomialNull: [bad, [1], [1]],
  successiveSampling: [[bad], 1, [true]],
  cumulativeCurve: [[{ start: "2020-01-02", end: "2020-01-01" }]],
  timeToShare: [[], bad],
  cohortShares: [[], bad, 2020],
  lagYears: ["2020-01-01", { start: "2020-01-02", end: "2020-01-01" }],
  dayNumber: ["2020"],
  hillNumber: [[1], bad],
};

test.each(functions)("%s refuses by name", (name, call) => {
  let refusal: unknown;
  try {
    call(...(calls[name] ?? [[bad], [bad], [bad]]));
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(InputError);
  expect(refusal).toMatchObject({ fn: passOn[name] ?? name });
  expect(String((refusal as Error).message)).toMatch(/^\w+ requires .+, got .+ at [\w.[\]]+(; .+)?$/);
});
