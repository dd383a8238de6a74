import { expect, test } from "vitest";
import * as c from "./concentration/index.ts";
import { InputError } from "./errors.ts";
import * as q from "./inequality/index.ts";
import * as f from "./inference/index.ts";
import * as t from "./time/index.ts";

/* What a person reads when something is refused, word for word: function, rule, value, place, remedy. */

const band = { moderateFrom: 0.1, highAbove: 0.18 };
const limb = (firms: number, parts: number, of: number): c.DominanceRule => ({
  limbs: [{ id: "limb", firms, shareMin: { parts, of } }],
  memberBelow: null,
});
const anyOf = (value: unknown) => value as never;
const day = (start: string, end = start): t.DateSpan => ({ start, end });

const refusals: [message: string, attempt: () => unknown][] = [
  ["concentrationRatio requires a whole number ≥ 1, got 0 at k", () => c.concentrationRatio([1], 0)],
  ["concentrationRatio requires at least one amount, got a list of 0 at amounts", () => c.concentrationRatio([], 1)],
  [
    'concentrationRatio requires an array or typed array of numbers, got "12" at amounts',
    () => c.concentrationRatio(anyOf("12"), 1),
  ],
  ["bergerParker requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.bergerParker([-1])],
  ["leaderGap requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.leaderGap([-1])],
  ["hallTideman requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.hallTideman([-1])],
  ["herfindahl requires finite amounts ≥ 0, got NaN at amounts[1]", () => c.herfindahl([1, Number.NaN])],
  ["effectiveNumber requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.effectiveNumber([-1])],
  ["hirschman requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.hirschman([-1])],
  ["garciaAlba requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.garciaAlba([-1])],
  ["shannonEntropy requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.shannonEntropy([-1])],
  ["evenness requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.evenness([-1])],
  [
    "evenness requires a whole number of units ≥ the 2 positive amounts, got 1 at units",
    () => c.evenness([1, 2], { units: 1 }),
  ],
  ["normalisedHerfindahl requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.normalisedHerfindahl([-1])],
  ["theilOfShares requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.theilOfShares([-1])],
  ["concentrationProfile requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.concentrationProfile([-1])],
  ["hillNumber requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.hillNumber([-1], 2)],
  ["hillNumber requires an order in [0, +∞], got -2 at q", () => c.hillNumber([1], -2)],
  ["melnikThreshold requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.melnikThreshold([-1])],
  ["melnikThreshold requires a number in [0, 1], got 2 at gamma", () => c.melnikThreshold([1], 2)],
  ["unbiasedSimpson requires whole numbers ≥ 0, got 0.5 at counts[0]", () => c.unbiasedSimpson([0.5])],
  ["herfindahlChange requires finite amounts ≥ 0, got -1 at amounts[0]", () => c.herfindahlChange([-1], 0, 1)],
  ["herfindahlChange requires a whole number in [0, 1], got 2 at first", () => c.herfindahlChange([1, 2], 2, 1)],
  ["herfindahlChange requires a whole number in [0, 1], got -1 at second", () => c.herfindahlChange([1, 2], 0, -1)],
  ["herfindahlChange requires two different positions, got 1 at second", () => c.herfindahlChange([1, 2], 1, 1)],
  ["herfindahlBand requires a number in [0, 1], got 2 at index", () => c.herfindahlBand(2, band)],
  [
    "herfindahlBand requires moderateFrom ≤ highAbove, got 0.2 at bands",
    () => c.herfindahlBand(0.5, { moderateFrom: 0.2, highAbove: 0.1 }),
  ],
  [
    "herfindahlBandsWithin requires a number in [0.5, 1], got 0.4 at max",
    () => c.herfindahlBandsWithin(0.5, 0.4, band),
  ],
  [
    "presumedDominance requires finite amounts ≥ 0, got -1 at amounts[0]",
    () => c.presumedDominance([-1], limb(1, 1, 2)),
  ],
  [
    "presumedDominance requires a whole number ≥ 1, got 0 at rule.limbs[0].firms",
    () => c.presumedDominance([1], limb(0, 1, 2)),
  ],
  [
    "presumedDominance requires a share in (0, 1], got 1.5 at rule.limbs[0].shareMin",
    () => c.presumedDominance([1], limb(1, 3, 2)),
  ],
  [
    "presumedDominance requires a share in (0, 1], got 0 at rule.limbs[0].shareMin",
    () => c.presumedDominance([1], limb(1, 0, 2)),
  ],
  [
    "presumedDominanceWithin requires a whole number in [1, 1], got 2 at rule",
    () => c.presumedDominanceWithin([0.5, 0.6], [0.6], limb(2, 1, 2)),
  ],
  ["declaredShares requires finite amounts ≥ 0, got -1 at values[0]", () => c.declaredShares([-1])],
  [
    "declaredShares requires a number strictly between 0 and 1, got 1 at roundingUnit",
    () => c.declaredShares([1], { roundingUnit: 1 }),
  ],
  [
    "declaredShares requires shares that sum to at most 1 + 0.00100 (rounding of 2 shares), got 1.25 at values; they exceed 1 by 0.250000",
    () => c.declaredShares([0.75, 0.5]),
  ],
  [
    "completeShares requires shares that sum to 1, got 0.75 at values; 0.250000 is missing; use partialShareBounds, which takes shares that are not all known",
    () => c.completeShares([0.5, 0.25]),
  ],
  ["partialShareBounds requires finite amounts ≥ 0, got -1 at known[0]", () => c.partialShareBounds([-1])],
  ["partialShareBounds requires fractions of 1, got 40 at known[1]", () => c.partialShareBounds([0.5, 40])],
  [
    "partialShareBounds requires shares that sum to at most 1, got 1.25 at known; they exceed 1 by 0.250000; declaredShares tells rounding from error",
    () => c.partialShareBounds([0.75, 0.5]),
  ],
  ["partialShareBounds requires a number in [0, 1], got 2 at cap", () => c.partialShareBounds([0.5], { cap: 2 })],
  [
    "partialShareBounds requires a whole number ≥ 0, got -1 at maxUnknown",
    () => c.partialShareBounds([0.5], { maxUnknown: -1 }),
  ],
  [
    "partialShareBounds requires a remainder that fits into 2 unknown firms of at most 0.125 each (R ≤ N·u), got 0.5 at known; R exceeds N·u by 0.250000",
    () => c.partialShareBounds([0.5], { cap: 0.125, maxUnknown: 2 }),
  ],
  [
    "partialShareBounds requires a remainder that fits into unknown firms of at most 0 each (R ≤ N·u), got 0.5 at known; R exceeds N·u by 0.500000",
    () => c.partialShareBounds([0.5], { cap: 0 }),
  ],
  [
    "topTotalBounds requires fractions of 1, got 2 at known[0]",
    () => c.topTotalBounds([2], { topN: 2, topTotal: 0.5 }),
  ],
  [
    "topTotalBounds requires a whole number in [1, 1000], got 0 at topN",
    () => c.topTotalBounds([], { topN: 0, topTotal: 0.5 }),
  ],
  [
    "topTotalBounds requires a share in (0, 1], got 0 at topTotal",
    () => c.topTotalBounds([], { topN: 2, topTotal: 0 }),
  ],
  [
    "topTotalBounds requires a whole number ≥ 0, got 0.5 at maxUnknown",
    () => c.topTotalBounds([], { topN: 2, topTotal: 0.5, maxUnknown: 0.5 }),
  ],
  [
    "topTotalBounds requires fewer than 2 known shares, got a list of 2 at known; with all of them known use partialShareBounds",
    () => c.topTotalBounds([0.25, 0.25], { topN: 2, topTotal: 0.5 }),
  ],
  [
    "topTotalBounds requires a total of at least the known shares (K ≤ T), got 0.5 at topTotal; it fails by 0.250000",
    () => c.topTotalBounds([0.5, 0.25], { topN: 3, topTotal: 0.5 }),
  ],
  [
    "topTotalBounds requires hidden leaders no larger than the smallest known one (G ≤ g·u), got 0.75 at topTotal; it fails by 0.250000",
    () => c.topTotalBounds([0.25], { topN: 2, topTotal: 0.75 }),
  ],
  [
    "topTotalBounds requires others no larger than the hidden leaders (R ≤ N·G/g), got 0.25 at topTotal; it fails by 0.250000",
    () => c.topTotalBounds([], { topN: 1, topTotal: 0.25, maxUnknown: 2 }),
  ],
  [
    "topTotalEnvelope requires a number in [0.5, 1], got 0.25 at topTotalMax",
    () => c.topTotalEnvelope([], { topN: 2, topTotalMin: 0.5, topTotalMax: 0.25 }),
  ],
  ["intervalShareBounds requires finite amounts ≥ 0, got -1 at lower[0]", () => c.intervalShareBounds([-1], [1])],
  ["intervalShareBounds requires finite amounts ≥ 0, got -1 at upper[0]", () => c.intervalShareBounds([0.5], [-1])],
  [
    "intervalShareBounds requires fractions of 1, got 50 at upper[1]",
    () => c.intervalShareBounds([0.25, 0.25], [1, 50]),
  ],
  [
    "intervalShareBounds requires at least lower[1] = 0.5, got 0.25 at upper[1]",
    () => c.intervalShareBounds([0.25, 0.5], [0.5, 0.25]),
  ],
  [
    "intervalShareBounds requires as many elements as its companion, 1, got 2 at upper",
    () => c.intervalShareBounds([0.5], [0.5, 0.5]),
  ],
  [
    "intervalShareBounds requires lower ends that sum to at most 1 (Σl ≤ 1), got 1.25 at lower; it fails by 0.250000",
    () => c.intervalShareBounds([0.75, 0.5], [1, 1]),
  ],
  [
    "intervalShareBounds requires upper ends that sum to at least 1 (1 ≤ Σu), got 0.75 at upper; it fails by 0.250000",
    () => c.intervalShareBounds([0, 0], [0.5, 0.25]),
  ],
  ["gini requires finite amounts ≥ 0, got -1 at amounts[0]", () => q.gini([-1])],
  ["theilT requires finite amounts ≥ 0, got -1 at amounts[0]", () => q.theilT([-1])],
  ["theilL requires finite amounts ≥ 0, got -1 at amounts[0]", () => q.theilL([-1])],
  ["hoover requires finite amounts ≥ 0, got -1 at amounts[0]", () => q.hoover([-1])],
  ["coefficientOfVariation requires finite amounts ≥ 0, got -1 at amounts[0]", () => q.coefficientOfVariation([-1])],
  ["inequalityProfile requires finite amounts ≥ 0, got -1 at amounts[0]", () => q.inequalityProfile([-1])],
  ["giniWeighted requires finite amounts ≥ 0, got -1 at perHead[0]", () => q.giniWeighted([-1], [1])],
  ["giniWeighted requires finite amounts ≥ 0, got -1 at population[0]", () => q.giniWeighted([1], [-1])],
  [
    "theilTWeighted requires at least one positive weight, got a list of 1 at population",
    () => q.theilTWeighted([1], [0]),
  ],
  [
    "theilLWeighted requires as many elements as its companion, 1, got 2 at population",
    () => q.theilLWeighted([1], [1, 2]),
  ],
  [
    "hooverWeighted requires at least one positive weight, got a list of 1 at population",
    () => q.hooverWeighted([1], [0]),
  ],
  ["williamson requires at least one positive weight, got a list of 1 at population", () => q.williamson([1], [0])],
  [
    "weightedInequality requires at least one positive weight, got a list of 1 at population",
    () => q.weightedInequality([1], [0]),
  ],
  ["lorenzCurve requires at least one positive weight, got a list of 1 at population", () => q.lorenzCurve([1], [0])],
  ["perHeadOf requires as many elements as its companion, 2, got 1 at population", () => q.perHeadOf([1, 2], [1])],
  ["perHeadOf requires finite amounts ≥ 0, got -1 at amounts[0]", () => q.perHeadOf([-1], [1])],
  ["perHeadOf requires finite amounts ≥ 0, got -1 at population[0]", () => q.perHeadOf([1], [-1])],
  ["perHeadOf requires nothing where nobody lives, got 2 at amounts[1]", () => q.perHeadOf([1, 2], [1, 0])],
  [
    "theilDecomposition requires at least one positive weight, got a list of 1 at population",
    () => q.theilDecomposition([1], [0], ["a"]),
  ],
  [
    "theilDecomposition requires as many elements as its companion, 1, got 0 at groups",
    () => q.theilDecomposition([1], [1], []),
  ],
  [
    "theilDecomposition requires names of groups, got true at groups[0]",
    () => q.theilDecomposition([1], [1], anyOf([true])),
  ],
  ["locationQuotients requires finite amounts ≥ 0, got -1 at amounts[0]", () => q.locationQuotients([-1], [1])],
  ["locationQuotients requires finite amounts ≥ 0, got -1 at base[0]", () => q.locationQuotients([1], [-1])],
  [
    "locationQuotients requires at least one positive weight, got a list of 1 at base",
    () => q.locationQuotients([1], [0]),
  ],
  [
    "locationQuotients requires as many elements as its companion, 1, got 2 at base",
    () => q.locationQuotients([1], [1, 1]),
  ],
  [
    "locationQuotients requires nothing where the base is 0, got 1 at amounts[1]",
    () => q.locationQuotients([1, 1], [1, 0]),
  ],
  ["ellisonGlaeser requires whole numbers ≥ 0, got 0.5 at counts[0]", () => q.ellisonGlaeser([0.5], [1])],
  ["ellisonGlaeser requires finite amounts ≥ 0, got -1 at base[0]", () => q.ellisonGlaeser([1], [-1])],
  ["ellisonGlaeser requires at least one positive weight, got a list of 1 at base", () => q.ellisonGlaeser([1], [0])],
  ["ellisonGlaeser requires as many elements as its companion, 1, got 2 at base", () => q.ellisonGlaeser([1], [1, 1])],
  ["ellisonGlaeser requires nothing where the base is 0, got 1 at counts[1]", () => q.ellisonGlaeser([1, 1], [1, 0])],
  ["shareInside requires finite amounts ≥ 0, got -1 at amounts[0]", () => q.shareInside([-1], [true])],
  ["shareInside requires as many elements as its companion, 1, got 0 at inside", () => q.shareInside([1], [])],
  ["shareInside requires true or false, got 1 at inside[0]", () => q.shareInside([1], anyOf([1]))],
  ["binomialTest requires a whole number in [0, 1000000000000], got -1 at n", () => f.binomialTest(1, -1, 0.5)],
  ["binomialTest requires a whole number in [0, 1], got 2 at count", () => f.binomialTest(2, 1, 0.5)],
  ["binomialTest requires a number in [0, 1], got 2 at p", () => f.binomialTest(1, 1, 2)],
  ["clopperPearson requires a whole number in [1, 1000000000000], got 0 at n", () => f.clopperPearson(1, 0)],
  ["clopperPearson requires a whole number in [0, 1], got 2 at count", () => f.clopperPearson(2, 1)],
  ["clopperPearson requires a number strictly between 0 and 1, got 1 at level", () => f.clopperPearson(1, 1, 1)],
  ["wilson requires a whole number in [1, 1000000000000], got 0 at n", () => f.wilson(1, 0)],
  ["fisherExact requires two rows of two counts, got a list of 1 at table", () => f.fisherExact(anyOf([[1, 2]]))],
  [
    "fisherExact requires whole numbers ≥ 0, got 0.5 at table[1][1]",
    () =>
      f.fisherExact([
        [1, 2],
        [3, 0.5],
      ]),
  ],
  [
    "fisherExact requires a sum below 2⁵³, got 18014398509481982 at table",
    () =>
      f.fisherExact([
        [2 ** 53 - 1, 2 ** 53 - 1],
        [0, 0],
      ]),
  ],
  [
    "fisherExact requires at most 10¹⁰ things in all, got 20000000000 at table",
    () =>
      f.fisherExact([
        [1e10, 0],
        [0, 1e10],
      ]),
  ],
  [
    "multinomialNull requires at most 9997 replicates of 100022 draws each, got 9999 at draws",
    () => f.multinomialNull(1e5, Array(22).fill(1 / 22), [1e5, ...Array(21).fill(0)]),
  ],
  ["holmAdjusted requires at least one amount, got a list of 0 at pValues", () => f.holmAdjusted([])],
  ["holmAdjusted requires probabilities in [0, 1], got 2 at pValues[0]", () => f.holmAdjusted([2])],
  ["bcaLevels requires a finite number, got NaN at z0", () => f.bcaLevels(Number.NaN, 0)],
  ["bcaLevels requires a finite number, got NaN at a", () => f.bcaLevels(0, Number.NaN)],
  ["bcaLevels requires a number strictly between 0 and 1, got 0 at level", () => f.bcaLevels(0, 0, 0)],
  ["bcaLevels requires an acceleration with 1 − a(z₀ + z) > 0, got 1 at a", () => f.bcaLevels(0, 1)],
  [
    "monteCarloTest requires a whole number in [9999, 10000000], got 10 at draws",
    () => f.monteCarloTest(1, () => 1, { draws: 10 }),
  ],
  ["monteCarloTest requires finite replicates, got null at replicate", () => f.monteCarloTest(1, () => null)],
  ["multinomialNull requires a whole number ≥ 1, got 0 at n", () => f.multinomialNull(0, [1], [0])],
  ["multinomialNull requires finite amounts ≥ 0, got -1 at chances[0]", () => f.multinomialNull(1, [-1], [1])],
  ["multinomialNull requires chances that sum to 1, got 0.5 at chances", () => f.multinomialNull(1, [0.5], [1])],
  ["multinomialNull requires whole numbers ≥ 0, got 0.5 at observed[0]", () => f.multinomialNull(1, [1], [0.5])],
  [
    "multinomialNull requires as many elements as its companion, 1, got 2 at observed",
    () => f.multinomialNull(1, [1], [1, 0]),
  ],
  [
    "multinomialNull requires no things where the chance is 0, got 1 at observed[1]",
    () => f.multinomialNull(1, [1, 0], [0, 1]),
  ],
  ["multinomialNull requires counts that sum to n = 2, got 1 at observed", () => f.multinomialNull(2, [1, 0], [1, 0])],
  [
    "multinomialNull requires a whole number in [9999, 10000000], got 1 at draws",
    () => f.multinomialNull(1, [1], [1], { draws: 1 }),
  ],
  ["successiveSampling requires finite amounts ≥ 0, got -1 at weights[0]", () => f.successiveSampling([-1], 1, [true])],
  ["successiveSampling requires a whole number ≥ 0, got 0.5 at draws", () => f.successiveSampling([1], 0.5, [true])],
  [
    "successiveSampling requires 1 memberships, one a candidate, got a list of 0 at inside",
    () => f.successiveSampling([1], 1, []),
  ],
  ["successiveSampling requires true or false, got 1 at inside[0]", () => f.successiveSampling([1], 1, anyOf([1]))],
  [
    "successiveSampling requires at least 2 candidates with a positive weight, as many as are drawn, got 1 at weights",
    () => f.successiveSampling([1, 0], 2, [true, true]),
  ],
  [
    "successiveSampling requires a whole number in [9999, 10000000], got 1 at option.draws",
    () => f.successiveSampling(Array(21).fill(1), 1, Array(21).fill(true), { draws: 1 }),
  ],
  ["dispersionTest requires whole numbers ≥ 0, got 0.5 at counts[0]", () => f.dispersionTest([0.5], [1], () => 1)],
  ["dispersionTest requires finite amounts ≥ 0, got -1 at base[0]", () => f.dispersionTest([1], [-1], () => 1)],
  [
    "dispersionTest requires as many elements as its companion, 1, got 2 at base",
    () => f.dispersionTest([1], [1, 1], () => 1),
  ],
  [
    "dispersionTest requires nothing where the base is 0, got 1 at counts[1]",
    () => f.dispersionTest([1, 1], [1, 0], () => 1),
  ],
  [
    "dispersionTest requires at most one thing a place, got 2 at counts[0]",
    () => f.dispersionTest([2], [1], () => 1, { places: "once" }),
  ],
  [
    "dispersionTest requires counts for which the index is defined, got 1 at counts",
    () => f.dispersionTest([1], [1], () => null),
  ],
  [
    "groupPermutationTest requires at least one positive weight, got a list of 1 at population",
    () => f.groupPermutationTest([1], [0], ["a"]),
  ],
  [
    "groupPermutationTest requires as many elements as its companion, 1, got 0 at groups",
    () => f.groupPermutationTest([1], [1], []),
  ],
  ["bootstrapInterval requires whole numbers ≥ 0, got 0.5 at counts[0]", () => f.bootstrapInterval([0.5], () => 1)],
  ["bootstrapInterval requires at least two things, got 1 at counts", () => f.bootstrapInterval([1], () => 1)],
  [
    "bootstrapInterval requires a number strictly between 0 and 1, got 1 at level",
    () => f.bootstrapInterval([2], () => 1, { level: 1 }),
  ],
  [
    "bootstrapInterval requires a whole number in [9999, 10000000], got 1 at draws",
    () => f.bootstrapInterval([2], () => 1, { draws: 1 }),
  ],
  [
    "bootstrapInterval requires an index defined for every resample, got null at index",
    () => f.bootstrapInterval([2], () => null),
  ],
  [
    'bootstrapInterval requires for bca replicates that differ, got 1 at method; use method "percentile", or show the counts without an interval',
    () => f.bootstrapInterval([2], () => 1),
  ],
  [
    'bootstrapInterval requires for bca replicates on both sides of the estimate, got 0 at method; use method "percentile", or show the counts without an interval',
    () => f.bootstrapInterval([2, 2], c.herfindahl),
  ],
  ['dayNumber requires a day of the calendar as YYYY-MM-DD, got "2021-02-29" at day', () => t.dayNumber("2021-02-29")],
  [
    'lagYears requires a day not before 2021-01-02, got "2021-01-01" at event[0].end',
    () => t.lagYears("2021-01-01", day("2021-01-02", "2021-01-01")),
  ],
  [
    'cumulativeCurve requires a day not before 2021-01-02, got "2021-01-01" at spans[0].end',
    () => t.cumulativeCurve([day("2021-01-02", "2021-01-01")]),
  ],
  [
    'timeToShare requires a day not before 2021-01-02, got "2021-01-01" at spans[0].end',
    () => t.timeToShare([day("2021-01-02", "2021-01-01")]),
  ],
  ["timeToShare requires a number strictly between 0 and 1, got 2 at share", () => t.timeToShare([], 2)],
  [
    'cohortShares requires a day not before 2021-01-02, got "2021-01-01" at members[0].end',
    () => t.cohortShares([{ on: day("2021-01-02", "2021-01-01"), inside: true }], 2020, 2021),
  ],
  [
    'cohortShares requires a span within one year, got "2020-12-31/2021-01-01" at members[0].on',
    () => t.cohortShares([{ on: day("2020-12-31", "2021-01-01"), inside: true }], 2020, 2021),
  ],
  ["cohortShares requires a whole year not before 2021, got 2020 at lastYear", () => t.cohortShares([], 2021, 2020)],
  ["kaplanMeier requires finite amounts ≥ 0, got -1 at time[0]", () => t.kaplanMeier([-1], [1])],
  ["kaplanMeier requires as many elements as its companion, 1, got 0 at event", () => t.kaplanMeier([1], [])],
  ["kaplanMeier requires 1 for an event or 0 for none yet, got 2 at event[0]", () => t.kaplanMeier([1], [2])],
  ["kaplanMeier requires a finite number ≥ 0, got -1 at tau", () => t.kaplanMeier([1], [1], { tau: -1 })],
  [
    "kaplanMeier requires a number strictly between 0 and 1, got 0 at level",
    () => t.kaplanMeier([1], [1], { level: 0 }),
  ],
];

test.each(refusals)("%s", (message, attempt) => {
  expect(attempt).toThrow(InputError);
  expect(attempt).toThrow(expect.objectContaining({ message }));
});
