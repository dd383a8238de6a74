import { expect, test } from "vitest";
import { theilDecomposition } from "../inequality/theil-decomposition.ts";
import { normalCdf, normalQuantile } from "../numeric/normal.ts";
import { createRandom } from "../numeric/random.ts";
import { sortedQuantile } from "../numeric/sorted-quantile.ts";
import { bootstrapInterval } from "./bootstrap-interval.ts";
import { cumulativeOf, drawMultinomial } from "./categorical-draw.ts";
import { groupPermutationTest } from "./group-permutation-test.ts";
import { multinomialNull } from "./multinomial-null.ts";
import { shuffle } from "./shuffle.ts";

/*
 * What draws by chance, written a second time in the plainest way: thing by thing, list by list, from the same generator, so that the
 * numbers must be the same and not merely alike.
 */

const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;
const hhi = (counts: ArrayLike<number>) => {
  const all = Array.from(counts);
  const n = all.reduce((total, count) => total + count, 0);
  return all.reduce((total, count) => total + (count / n) ** 2, 0);
};

test("bootstrapInterval(counts, index) cuts where Efron's formulas say, with a jackknife that leaves out thing after thing", () => {
  const counts = [9, 5, 4, 2, 0, 1];
  const things = counts.flatMap((count, place) => Array.from({ length: count }, () => place));
  const tally = (some: readonly number[]) => counts.map((_, place) => some.filter((own) => own === place).length);
  const without = things.map((_, left) => hhi(tally(things.filter((_, i) => i !== left))));
  const centreWithout = mean(without);
  const apart = without.map((value) => centreWithout - value);
  const acceleration =
    apart.reduce((total, d) => total + d ** 3, 0) / (6 * apart.reduce((total, d) => total + d ** 2, 0) ** 1.5);

  const random = createRandom(3);
  const cumulative = cumulativeOf(Float64Array.from(counts));
  const replicates = Array.from({ length: 9999 }, () =>
    hhi(drawMultinomial(cumulative, things.length, random, new Float64Array(counts.length))),
  ).sort((a, b) => a - b);
  const bias = normalQuantile(replicates.filter((value) => value < hhi(counts)).length / 9999);
  const cut = (z: number) => normalCdf(bias + (bias + z) / (1 - acceleration * (bias + z)));
  const z = normalQuantile(0.05);

  const found = bootstrapInterval(counts, hhi, { level: 0.9, seed: 3 });
  expect(found.lower).toBeCloseTo(sortedQuantile(replicates, cut(z)), 12);
  expect(found.upper).toBeCloseTo(sortedQuantile(replicates, cut(-z)), 12);
  const centre = mean(replicates);
  const variance = replicates.reduce((total, value) => total + (value - centre) ** 2, 0) / 9998;
  expect(found.standardError).toBeCloseTo(Math.sqrt(variance), 12);
  const plain = bootstrapInterval(counts, hhi, { level: 0.9, seed: 3, method: "percentile" });
  expect([plain.lower, plain.upper]).toEqual([sortedQuantile(replicates, 0.05), sortedQuantile(replicates, 0.95)]);
});

test("groupPermutationTest(perHead, population, groups) counts the groupings whose part between is as large", () => {
  const perHead = [4, 9, 2, 7, 7, 3, 5];
  const population = [3, 1, 4, 1, 5, 9, 2];
  const labels = Int32Array.from([0, 0, 0, 1, 1, 2, 2]);
  const between = (groups: ArrayLike<number>) =>
    theilDecomposition(perHead, population, Array.from(groups))?.betweenT ?? Number.NaN;
  const observed = between(labels);
  const random = createRandom(5);
  const shuffled = Int32Array.from(labels);
  const replicates = Array.from({ length: 9999 }, () => {
    shuffle(shuffled, random);
    return between(shuffled);
  });
  const found = groupPermutationTest(perHead, population, Array.from(labels), { seed: 5 });
  const pUpper = (1 + replicates.filter((value) => value >= observed - 1e-10 * observed).length) / 10_000;
  expect(found?.observed).toBeCloseTo(observed, 12);
  expect(found?.nullMean).toBeCloseTo(mean(replicates), 12);
  expect(found?.pUpper).toBe(pUpper);
  expect(found?.standardError).toBe(Math.sqrt((pUpper * (1 - pUpper)) / 9999));
});

test("multinomialNull(n, chances, observed) counts draws where there are too many outcomes to enumerate", () => {
  const chances = Array.from({ length: 9 }, (_, i) => (i + 1) / 45);
  const observed = [0, 0, 1, 0, 3, 2, 4, 6, 7];
  const n = 23;
  const random = createRandom(11);
  const cumulative = cumulativeOf(Float64Array.from(chances));
  const values = Array.from({ length: 9999 }, () => hhi(drawMultinomial(cumulative, n, random, new Float64Array(9))));
  const pUpper = (1 + values.filter((value) => value >= hhi(observed) - 1e-12).length) / 10_000;
  const found = multinomialNull(n, chances, observed, { seed: 11 });
  expect(found).toMatchObject({ method: "monte-carlo", draws: 9999, seed: 11, pUpperHhi: pUpper });
  expect(found.standardErrorHhi).toBeCloseTo(Math.sqrt((pUpper * (1 - pUpper)) / 9999), 12);
});
