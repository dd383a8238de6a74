import { describe, expect, test } from "vitest";
import { concentrationProfile } from "../concentration/profile.ts";
import { inequalityProfile } from "../inequality/profile.ts";
import { weightedInequality } from "../inequality/weighted-profile.ts";
import { squaredDeviations } from "./squared-deviations.ts";
import { sum } from "./sum.ts";

/*
 * One giant and thousands of crumbs, each too small to move the giant's last bit: a plain sum loses them all. Powers of two
 * throughout, so that the exact values are known without rounding.
 */

const CRUMBS = 4096;
const crumb = 2 ** -28;
const dust = CRUMBS * crumb;
const orders: [string, number[]][] = [
  ["the giant first", [1, ...Array<number>(CRUMBS).fill(crumb)]],
  ["the giant last", [...Array<number>(CRUMBS).fill(crumb), 1]],
];

const exactly = (value: number) => expect.closeTo(value, 15);

describe.each(orders)("with %s", (_name, x) => {
  const n = x.length;
  const total = 1 + dust;

  test("no crumb is lost from squares, ranks and entropy", () => {
    const squares = 1 + CRUMBS * crumb * crumb;
    // Crumbs stand on ranks 2 to n: Σ(2i − 1) = n² − 1.
    const ranked = 1 + crumb * (n * n - 1);
    const profile = concentrationProfile(x);
    expect((profile.hhi ?? 0) * total * total - 1).toBe(squares - 1);
    expect((profile.hallTideman ?? 0) * ranked).toEqual(exactly(total));
    const share = crumb / total;
    const entropy = Math.log1p(dust) / total - CRUMBS * share * Math.log(share);
    expect((profile.shannon ?? 0) / entropy).toEqual(exactly(1));
  });

  test("no crumb is lost from differences", () => {
    const { gini } = inequalityProfile(x);
    expect((gini ?? 0) * n * total).toEqual(expect.closeTo((n - 1) * (1 - crumb), 11));
  });
});

describe.each([2 ** -54, 2 ** -53])("with terms of %d beside 1", (tiny) => {
  const terms = [1, ...Array<number>(CRUMBS).fill(tiny)];
  test("sums hold all of them in any order", () => {
    expect(sum(terms) - 1).toBe(CRUMBS * tiny);
    expect(sum(terms.toReversed()) - 1).toBe(CRUMBS * tiny);
  });

  test("squared deviations hold all of them in any order", () => {
    const root = 2 ** -27;
    const values = Float64Array.of(1, ...Array<number>(CRUMBS).fill(root));
    expect(squaredDeviations(values, 0) - 1).toBe(CRUMBS * root * root);
    expect(squaredDeviations(values.toReversed(), 0) - 1).toBe(CRUMBS * root * root);
  });
});

test("a weighted Gini holds thousands of small regions beside a large one", () => {
  // One region with nothing and a population of 1, thousands of tiny ones with 1 a head; and the other way round.
  const people = [1, ...Array<number>(CRUMBS).fill(2 ** -53)];
  const few = CRUMBS * 2 ** -53;
  const rich = weightedInequality([0, ...Array<number>(CRUMBS).fill(1)], people);
  expect(rich.giniWeighted).toEqual(exactly(1 / (1 + few)));
  const poor = weightedInequality([1, ...Array<number>(CRUMBS).fill(0)], people);
  expect((poor.giniWeighted ?? 0) * (1 + few)).toBeCloseTo(few, 27);
});

test("a weighted Gini holds thousands of small steps beside a large one", () => {
  // x rises by 2⁻⁵³ from region to region, then by 1.
  const n = CRUMBS;
  const x = Array.from({ length: n + 1 }, (_, i) => (i < n ? i * 2 ** -60 : 1));
  const { giniWeighted } = weightedInequality(x, Array(n + 1).fill(1));
  const { gini } = inequalityProfile(x);
  expect((giniWeighted ?? 0) / (gini ?? 1)).toBeCloseTo(1, 13);
});
