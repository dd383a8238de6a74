/** Where a measure is explained and computed: its heading in docs/methods, and its place in the calculator's answers. */
export interface Measure {
  /** Heading in docs/methods; in camel case the name of the function. */
  readonly id: string;
  /** The file in docs/methods, and for all but bounds the package's door. */
  readonly family: MeasureFamily;
  /** Answers of the calculator it stands behind, as `function.field`, or `function.*` for all of a function's. */
  readonly answers: readonly string[];
  /** Ids of the indices in the registry of indices that its heading explains. */
  readonly indices?: readonly string[];
  /** Functions explained under the same heading. */
  readonly also?: readonly string[];
}

export type MeasureFamily = "concentration" | "bounds" | "inequality" | "inference" | "time";

const concentration = (...fields: string[]): string[] => fields.map((field) => `concentration.${field}`);
const inequality = (...fields: string[]): string[] => fields.map((field) => `inequality.${field}`);
const weighted = (...fields: string[]): string[] => fields.map((field) => `inequalityWeighted.${field}`);

/** Every measure of concentration, inequality, inference and time, in the order of the pages. */
export const measures: readonly Measure[] = [
  {
    id: "concentration-ratio",
    family: "concentration",
    answers: concentration("cr1", "cr2", "cr3", "cr4", "cr8"),
    indices: [1, 2, 3, 4, 8].map((k) => `concentration-ratio-${k}`),
    also: ["concentrationProfile"],
  },
  { id: "herfindahl", family: "concentration", answers: concentration("hhi", "hhi10000"), indices: ["herfindahl"] },
  { id: "herfindahl-change", family: "concentration", answers: [] },
  {
    id: "normalised-herfindahl",
    family: "concentration",
    answers: concentration("hhiNormalised"),
    indices: ["normalised-herfindahl"],
  },
  { id: "unbiased-simpson", family: "concentration", answers: [] },
  {
    id: "effective-number",
    family: "concentration",
    answers: concentration("effectiveNumber"),
    indices: ["effective-number"],
  },
  { id: "hill-number", family: "concentration", answers: concentration("nPositive", "hill1") },
  { id: "hall-tideman", family: "concentration", answers: concentration("hallTideman"), indices: ["hall-tideman"] },
  { id: "shannon-entropy", family: "concentration", answers: concentration("shannon"), indices: ["shannon-entropy"] },
  { id: "evenness", family: "concentration", answers: concentration("evenness"), indices: ["evenness"] },
  {
    id: "theil-of-shares",
    family: "concentration",
    answers: concentration("theilOfShares"),
    indices: ["theil-of-shares"],
  },
  { id: "hirschman", family: "concentration", answers: concentration("hirschman"), indices: ["hirschman"] },
  { id: "berger-parker", family: "concentration", answers: concentration("bergerParker") },
  { id: "leader-gap", family: "concentration", answers: concentration("leaderGap"), indices: ["leader-gap"] },
  { id: "garcia-alba", family: "concentration", answers: concentration("garciaAlba"), indices: ["garcia-alba"] },
  { id: "melnik-threshold", family: "concentration", answers: concentration("melnikThreshold") },
  { id: "herfindahl-band", family: "concentration", answers: [], also: ["herfindahlBandsWithin"] },
  { id: "presumed-dominance", family: "concentration", answers: [], also: ["presumedDominanceWithin"] },
  { id: "declared-shares", family: "bounds", answers: ["declaredShares.*"], also: ["completeShares"] },
  { id: "partial-share-bounds", family: "bounds", answers: ["partialShareBounds.*"] },
  { id: "top-total-bounds", family: "bounds", answers: ["topTotalBounds.*"] },
  { id: "top-total-envelope", family: "bounds", answers: [] },
  { id: "interval-share-bounds", family: "bounds", answers: ["intervalShareBounds.*"] },
  {
    id: "gini",
    family: "inequality",
    answers: inequality("gini", "giniCorrected"),
    indices: ["gini"],
    also: ["inequalityProfile"],
  },
  {
    id: "gini-weighted",
    family: "inequality",
    answers: weighted("giniWeighted", "giniWeightedCorrected"),
    also: ["weightedInequality", "perHeadOf"],
  },
  { id: "lorenz-curve", family: "inequality", answers: [] },
  {
    id: "theil-t",
    family: "inequality",
    answers: [...inequality("theilT"), ...weighted("theilT")],
    indices: ["theil-t"],
    also: ["theilTWeighted"],
  },
  {
    id: "theil-l",
    family: "inequality",
    answers: [...inequality("theilL"), ...weighted("theilL")],
    also: ["theilLWeighted"],
  },
  { id: "theil-decomposition", family: "inequality", answers: ["theilDecomposition.*"] },
  {
    id: "hoover",
    family: "inequality",
    answers: [...inequality("hoover"), ...weighted("hoover")],
    indices: ["hoover"],
    also: ["hooverWeighted"],
  },
  {
    id: "coefficient-of-variation",
    family: "inequality",
    answers: inequality("cv"),
    indices: ["coefficient-of-variation"],
  },
  { id: "williamson", family: "inequality", answers: weighted("williamson", "mean") },
  { id: "location-quotients", family: "inequality", answers: ["locationQuotient.*"] },
  { id: "ellison-glaeser", family: "inequality", answers: ["ellisonGlaeser.*"] },
  { id: "share-inside", family: "inequality", answers: [] },
  { id: "binomial-test", family: "inference", answers: ["binomialTest.*"] },
  { id: "clopper-pearson", family: "inference", answers: ["proportionInterval.clopperPearson"] },
  { id: "wilson", family: "inference", answers: ["proportionInterval.wilson"] },
  { id: "fisher-exact", family: "inference", answers: ["fisherExact.*"] },
  { id: "multinomial-null", family: "inference", answers: ["multinomialNull.*"] },
  { id: "successive-sampling", family: "inference", answers: ["successiveSamplingNull.*"] },
  { id: "dispersion-test", family: "inference", answers: [], also: ["monteCarloTest"] },
  { id: "group-permutation-test", family: "inference", answers: [] },
  { id: "permutation-test", family: "inference", answers: [] },
  { id: "holm-adjusted", family: "inference", answers: [] },
  { id: "bootstrap-interval", family: "inference", answers: [] },
  { id: "bca-levels", family: "inference", answers: ["bcaLevels.*"] },
  { id: "cohort-shares", family: "time", answers: [] },
  { id: "cumulative-curve", family: "time", answers: [] },
  { id: "time-to-share", family: "time", answers: [] },
  { id: "lag-years", family: "time", answers: [], also: ["dayNumber", "isoDay"] },
  { id: "kaplan-meier", family: "time", answers: ["kaplanMeier.*"] },
];
