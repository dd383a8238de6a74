import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomialDensity, lnFactorial, stirlingError } from "./binomial-density.ts";
import { betaQuantile, incompleteBeta } from "./incomplete-beta.ts";
import { logDeficit, ratioLogExcess } from "./log-excess.ts";
import { expMinus1, ln1p } from "./near-zero.ts";
import { normalCdf, normalDensity, normalQuantile } from "./normal.ts";

/** Values computed with mpmath 1.3 at 40 digits, and the relative error allowed. */
const references: [name: string, f: (...args: number[]) => number, allowed: number, cases: [number[], number][]][] = [
  [
    "normalCdf",
    normalCdf,
    6e-15,
    [
      [[-37.5], 4.605353009581955e-308],
      [[-20], 2.7536241186062337e-89],
      [[-8], 6.220960574271784e-16],
      [[-3], 0.0013498980316300946],
      [[-2], 0.02275013194817921],
      [[-1.5], 0.06680720126885807],
      [[-0.3], 0.3820885778110474],
      [[0], 0.5],
      [[1e-9], 0.5000000003989423],
      [[0.7], 0.758036347776927],
      [[1.99], 0.9767045322497881],
      [[2.5], 0.9937903346742238],
      [[5], 0.9999997133484281],
    ],
  ],
  [
    "normalQuantile",
    normalQuantile,
    2e-15,
    [
      [[1e-300], -37.0470962993612],
      [[1e-20], -9.262340089798407],
      [[1e-5], -4.264890793922825],
      [[0.025], -1.9599639845400543],
      [[0.03], -1.8807936081512509],
      [[0.2], -0.8416212335729142],
      [[0.5000001], 2.506628273311648e-7],
      [[0.8], 0.8416212335729144],
      [[0.975], 1.9599639845400538],
      [[0.999999], 4.753424308817087],
    ],
  ],
  [
    "incompleteBeta",
    incompleteBeta,
    1e-13,
    [
      [[0.3, 2, 5], 0.5798249999999999],
      [[0.5, 0.5, 0.5], 0.5],
      [[0.01, 0.1, 20], 0.8781283685059499],
      [[0.95, 40, 3], 0.6489863906537715],
      [[0.4, 22, 2], 2.498090418307075e-8],
      [[1e-5, 3, 4], 1.9999550003599994e-14],
      [[0.999, 500, 2], 0.9095684172917774],
      [[0.5, 1000, 1000], 0.5],
    ],
  ],
  [
    "incompleteBeta of parameters near its limits",
    incompleteBeta,
    1e-11,
    [
      [[1 / 3, 10000000019, 20000000033], 0.4999923995137763],
      [[0.3333363333333333, 10000000019, 20000000033], 0.864823430464805],
      [[0.5, 9e15, 9e15], 0.5],
    ],
  ],
  [
    "betaQuantile",
    betaQuantile,
    2e-14,
    [
      [[0.025, 22, 2], 0.7805133925465195],
      [[0.975, 23, 1], 0.9988998313695585],
      [[0.5, 3, 3], 0.5],
      [[0.001, 0.5, 7], 1.1627583069569645e-7],
      [[0.025, 42, 1], 0.9159161450596448],
      [[0.9, 300, 200], 0.627981060916397],
      [[0.025, 1, 900], 2.8130502090327878e-5],
    ],
  ],
  [
    "binomialDensity",
    binomialDensity,
    5e-14,
    [
      [[22, 23, 0.4], 2.4277216741294108e-8],
      [[0, 10, 0.3], 0.028247524900000005],
      [[10, 10, 0.3], 5.9048999999999975e-6],
      [[500, 1000, 0.5], 0.0252250181783608],
      [[3, 1000000, 1e-6], 0.061313209538546194],
      [[50, 100, 0.9], 5.1997131015211495e-24],
      [[0, 1e12, 1e-12], 0.36787944117125837],
      [[2, 2, 1e-30], 1e-60],
      [[2, 2, 1], 1],
    ],
  ],
  [
    "stirlingError",
    stirlingError,
    5e-14,
    [
      [[0.5], 0.15342640972002736],
      [[1], 0.08106146679532726],
      [[3], 0.02767792568499834],
      [[15], 0.005554733551962801],
      [[16], 0.0052076559196096404],
      [[100], 0.0008333305556349147],
      [[1e8], 8.333333333333334e-10],
    ],
  ],
  [
    "lnFactorial",
    lnFactorial,
    4e-15,
    [
      [[0.5], -0.12078223763524522],
      [[2], Math.LN2],
      [[10], 15.104412573075516],
      [[170], 706.5730622457874],
      [[1e6], 12815518.384658169],
    ],
  ],
  [
    "ln1p",
    ln1p,
    4e-16,
    [
      [[-0.999999], -13.815510557935518],
      [[-0.04], -0.04082199452025513],
      [[-1e-5], -1.0000050000333337e-5],
      [[1e-12], 9.999999999995e-13],
      [[0.001], 0.0009995003330835331],
      [[3], 1.3862943611198906],
    ],
  ],
  [
    "expMinus1",
    expMinus1,
    4e-16,
    [
      [[-0.999999], -0.6321201909489326],
      [[-0.04], -0.03921056084767679],
      [[-1e-5], -9.999950000166666e-6],
      [[1e-12], 1.0000000000005e-12],
      [[0.5], 0.6487212707001282],
      [[3], 19.085536923187668],
    ],
  ],
  [
    "ratioLogExcess",
    ratioLogExcess,
    2e-14,
    [
      [[-0.999999], 0.9999851844894416],
      [[-0.5], 0.15342640972002736],
      [[-0.04], 0.0008108852605550757],
      [[-0.03], 0.0004545687398327104],
      [[-1e-5], 5.0000166667500013e-11],
      [[1e-12], 4.999999999998333e-25],
      [[0.03], 0.0004455663087907348],
      [[0.0313], 0.00048481279512470164],
      [[3], 2.5451774444795623],
      [[700], 3893.308028811248],
    ],
  ],
  [
    "logDeficit",
    logDeficit,
    2e-14,
    [
      [[-0.999999], 12.815511557935519],
      [[-0.5], 0.19314718055994531],
      [[-0.04], 0.0008219945202551296],
      [[-0.03], 0.00045920748470854587],
      [[-1e-5], 5.0000333335833364e-11],
      [[1e-12], 4.999999999996667e-25],
      [[0.03], 0.00044119775845559726],
      [[0.0313], 0.00047985766011373845],
      [[700], 693.4474921129654],
    ],
  ],
];

/** Just within the series, where a wrong late term would show. */
const seriesEnds: [d: number, ratioLogExcess: number, logDeficit: number][] = [
  [-0.0312, 0.0004918623631349863, 0.0004970867432545558],
  [-0.02, 0.00020134682883094057, 0.00020270731751944842],
  [0.02, 0.00019867984210330728, 0.00019737270382028698],
  [0.0312, 0.0004817356292972058, 0.0004768273571594202],
];

test.each(seriesEnds)("ratioLogExcess(%d) and logDeficit(%d) keep all digits", (d, excess, deficit) => {
  expect(Math.abs(ratioLogExcess(d) / excess - 1)).toBeLessThan(5e-16);
  expect(Math.abs(logDeficit(d) / deficit - 1)).toBeLessThan(5e-16);
});

describe.each(references)("%s agrees with mpmath", (_name, f, allowed, cases) => {
  test.each(cases)("at %j: %d", (args, value) => {
    expect(Math.abs(f(...args) / value - 1)).toBeLessThanOrEqual(allowed);
  });
});

test("normalQuantile(p) undoes normalCdf(x), and both are symmetric", () => {
  fc.assert(
    fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (x) => {
      const p = normalCdf(x);
      expect(normalCdf(-x)).toBeCloseTo(1 - p, 14);
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 13);
    }),
  );
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalDensity(0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 15);
});

test("normalCdf(x) reaches its limits, and is NaN for NaN", () => {
  expect([
    normalCdf(Number.NEGATIVE_INFINITY),
    normalCdf(-50),
    normalCdf(50),
    normalCdf(Number.POSITIVE_INFINITY),
  ]).toEqual([0, 0, 1, 1]);
  expect(normalCdf(Number.NaN)).toBeNaN();
});

test("betaQuantile(p, a, b) undoes incompleteBeta(x, a, b)", () => {
  const parameter = fc.double({ min: 0.2, max: 400, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), parameter, parameter, (p, a, b) => {
      const x = betaQuantile(p, a, b);
      fc.pre(x > 1e-9 && x < 1 - 1e-9);
      expect(Math.abs(incompleteBeta(x, a, b) / p - 1)).toBeLessThan(1e-9);
      expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 7);
    }),
  );
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
});

test("binomialDensity(k, n, 1) is certain of n", () => {
  expect([0, 1, 2].map((k) => binomialDensity(k, 2, 1))).toEqual([0, 0, 1]);
});

test("binomialDensity(k, n, p) sums to 1", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
      const total = Array.from({ length: n + 1 }, (_, k) => binomialDensity(k, n, p)).reduce((a, b) => a + b, 0);
      expect(total).toBeCloseTo(1, 11);
    }),
  );
});

test("the ends of the logarithmic terms", () => {
  expect([ratioLogExcess(-1), ratioLogExcess(0), logDeficit(-1), logDeficit(0)]).toEqual([
    1,
    0,
    Number.POSITIVE_INFINITY,
    0,
  ]);
  expect([ln1p(-1), ln1p(0), expMinus1(0), expMinus1(-1000)]).toEqual([Number.NEGATIVE_INFINITY, 0, 0, -1]);
});

test.each([
  ["normalQuantile(0)", () => normalQuantile(0), "p"],
  ["normalQuantile(NaN)", () => normalQuantile(Number.NaN), "p"],
  ["incompleteBeta(1.1, 1, 1)", () => incompleteBeta(1.1, 1, 1), "x"],
  ["incompleteBeta(0.5, 0, 1)", () => incompleteBeta(0.5, 0, 1), "a"],
  ["incompleteBeta(0.5, 1, -1)", () => incompleteBeta(0.5, 1, -1), "b"],
  ["betaQuantile(-0.1, 1, 1)", () => betaQuantile(-0.1, 1, 1), "p"],
  ["betaQuantile(0.5, NaN, 1)", () => betaQuantile(0.5, Number.NaN, 1), "a"],
  ["betaQuantile(0.5, 1, ∞)", () => betaQuantile(0.5, 1, Number.POSITIVE_INFINITY), "b"],
  ["betaQuantile(0.5, 2⁵³, 1)", () => betaQuantile(0.5, 2 ** 53, 1), "a"],
  ["incompleteBeta(0.5, 1, 1e39)", () => incompleteBeta(0.5, 1, 1e39), "b"],
])("%s is refused", (name, attempt, argument) => {
  expect(attempt).toThrow(expect.objectContaining({ fn: name.replace(/\(.*/, ""), argument }));
});
