import { coefficientOfVariation as ssCoefficientOfVariation, sum as ssSum } from "simple-statistics";
import { concentrationProfile, herfindahl, partialShareBounds } from "../src/concentration/index.ts";
import { bundledTables, factsVersion, parseFacts, withReadings } from "../src/facts/index.ts";
import { coefficientOfVariation, gini, giniWeighted, inequalityProfile, theilT } from "../src/inequality/index.ts";
import { createRandom, exp, sum } from "../src/numeric/index.ts";
import {
  coefficientOfVariationFloor,
  giniHhiTheilFloor,
  partialBoundsFloor,
  sumFloor,
  weightedGiniFloor,
} from "./floors.ts";

export { scenarioSubjects } from "./scenario-subjects.ts";
export { bundledTables, parseFacts };

/** Something timed, beside its floor in the same run. */
export interface Subject {
  readonly name: string;
  readonly floor: () => number;
  readonly runs: Readonly<Record<string, () => number>>;
  /** Most times the floor that is acceptable, and what we aim at; null where there is no promise. */
  readonly limit: number | null;
  readonly aim: number | null;
}

/** Amounts over some four orders of magnitude, always the same. */
export function amounts(n: number, stream: string): Float64Array {
  return createRandom(1, stream)
    .fill(new Float64Array(n))
    .map((u) => exp(9 * u * u));
}

export function ratioSubjects(n: number): Subject[] {
  const x = amounts(n, "x");
  const w = amounts(n, "w");
  return [
    {
      name: `Gini + HHI + Theil, n = ${n}`,
      floor: () => giniHhiTheilFloor(x),
      runs: { ours: () => (gini(x) ?? 0) + (herfindahl(x) ?? 0) + (theilT(x) ?? 0) },
      limit: 3,
      aim: 1.6,
    },
    {
      name: `weighted Gini, n = ${n}`,
      floor: () => weightedGiniFloor(x, w),
      runs: { ours: () => giniWeighted(x, w) ?? 0 },
      limit: 4,
      aim: 2.5,
    },
    {
      name: `sum, n = ${n}`,
      floor: () => sumFloor(x),
      runs: { ours: () => sum(x), "simple-statistics": () => ssSum(x as unknown as number[]) },
      limit: null,
      aim: null,
    },
    {
      name: `coefficient of variation, n = ${n}`,
      floor: () => coefficientOfVariationFloor(x),
      runs: {
        ours: () => coefficientOfVariation(x) ?? 0,
        "simple-statistics": () => ssCoefficientOfVariation(x as unknown as number[]),
      },
      limit: null,
      aim: null,
    },
  ];
}

const market = [0.4, 0.25, 0.15, 0.08];
export const BOUNDS_A_RUN = 20_000;

/** A run is 20,000 markets. */
export const boundsSubject: Subject = {
  name: `partial-share bounds, ${BOUNDS_A_RUN} markets`,
  floor: () => repeated(() => partialBoundsFloor(market)),
  runs: { ours: () => repeated(() => partialShareBounds(market, { ranked: true, maxUnknown: 9 }).hhiMax) },
  limit: null,
  aim: null,
};

function repeated(once: () => number): number {
  let total = 0;
  for (let i = 0; i < BOUNDS_A_RUN; i++) total += once();
  return total;
}

/** What a start pays for checked facts, beside JSON.parse of the same bytes, which checks nothing. */
export function factsSubject(): Subject {
  const tables = bundledTables();
  const text = JSON.stringify(tables);
  const facts = parseFacts(tables);
  return {
    name: `all facts parsed and validated, ${Math.round(text.length / 1000)} kB`,
    floor: () => Object.keys(JSON.parse(text)).length,
    runs: {
      ours: () => parseFacts(tables).sources.length,
      factsVersion: () => factsVersion({ ...facts }).length,
      "one reading": () => withReadings(facts, ["cloudwalk-seat.chongqing"]).readings.length,
    },
    limit: 15,
    aim: 10,
  };
}

/** What grows with n: everything the concentration and inequality functions of the calculator do. */
export const growing: Readonly<Record<string, (x: Float64Array) => unknown>> = {
  concentrationProfile: (x) => concentrationProfile(x),
  inequalityProfile: (x) => inequalityProfile(x),
  giniWeighted: (x) => giniWeighted(x, x),
};
