import { InputError } from "../errors.ts";
import { requireCounts } from "../numeric/counts.ts";
import { requireBetween } from "../numeric/guards.ts";
import { normalQuantile } from "../numeric/normal.ts";
import { createRandom } from "../numeric/random.ts";
import { sortedQuantile } from "../numeric/sorted-quantile.ts";
import { sum, sumOf } from "../numeric/sum.ts";
import { bcaLevels } from "./bca-levels.ts";
import { cumulativeOf, drawMultinomial } from "./categorical-draw.ts";
import { type MonteCarloOption, requireReplicates } from "./monte-carlo.ts";

/** How an interval is to be made. */
export interface BootstrapOption extends MonteCarloOption {
  /** percentile, or bca: corrected for bias and for a spread that changes with the value; default bca. */
  readonly method?: "percentile" | "bca";
  /** Coverage, strictly between 0 and 1; default 0.95. */
  readonly level?: number;
}

/** An index with an interval that says how it was made. */
export interface BootstrapInterval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** Standard deviation of the replicates. */
  readonly standardError: number;
  readonly level: number;
  readonly method: "percentile" | "bca";
  readonly draws: number;
  readonly seed: number;
}

/**
 * Bootstrap interval of an index of counts, by resampling the N things counted (not the places).
 *
 * 23 platforms are all the decisions there were: word it as variability of the process, not of a sample. Plug-in indices of
 * few counts are biased up, so put {@link multinomialNull} beside it.
 *
 * @param counts - Things in each place; whole, ≥ 0, at least two in all.
 * @param index - The index of counts; must be defined whenever there is a thing.
 * @param option - `method`; `level`, in (0, 1); `draws`, whole ≥ 9,999; `seed`, whole.
 * @returns Estimate and interval in the unit of the index.
 * @throws InputError if `counts` holds anything but whole numbers ≥ 0 or fewer than two things, or an option is out of range.
 * @throws InputError for bca if all replicates tie, lie on one side of the estimate, or every jackknife value is equal.
 * @source Efron (1987), Better Bootstrap Confidence Intervals, JASA 82(397), 171–185.
 * @example bootstrapInterval([9, 5, 1], (counts) => Math.max(...Array.from(counts)) / 15).estimate; // 0.6
 */
export function bootstrapInterval(
  counts: ArrayLike<number>,
  index: (counts: Float64Array) => number | null,
  option: BootstrapOption = {},
): BootstrapInterval {
  const fn = "bootstrapInterval";
  const { method = "bca", level = 0.95, draws = 9999, seed = 1 } = option;
  const n = requireCounts({ fn, argument: "counts" }, counts);
  if (n < 2) throw new InputError({ fn, argument: "counts", rule: "at least two things", value: n });
  requireBetween({ fn, argument: "level" }, level, 0, 1);
  requireReplicates(fn, "draws", draws, n + counts.length);
  const observed = Float64Array.from(counts);
  const indexOf = (of: Float64Array): number => {
    const value = index(of);
    if (value !== null && Number.isFinite(value)) return value;
    throw new InputError({ fn, argument: "index", rule: "an index defined for every resample", value });
  };
  const estimate = indexOf(observed);
  const random = createRandom(seed);
  const cumulative = cumulativeOf(observed);
  const resample = new Float64Array(observed.length);
  const replicates = Float64Array.from({ length: draws }, () =>
    indexOf(drawMultinomial(cumulative, n, random, resample)),
  );
  replicates.sort();
  const tail = (1 - level) / 2;
  const [low, high] =
    method === "bca"
      ? bcaLevels(biasOf(replicates, estimate), accelerationOf(observed, n, indexOf), level)
      : [tail, 1 - tail];
  const mean = sum(replicates) / draws;
  const variance = sumOf(draws, (b) => ((replicates[b] as number) - mean) ** 2) / (draws - 1);
  return {
    estimate,
    lower: sortedQuantile(replicates, low),
    upper: sortedQuantile(replicates, high),
    standardError: Math.sqrt(variance),
    level,
    method,
    draws,
    seed,
  };
}

/** z₀: the normal quantile of the share of replicates below the estimate. */
function biasOf(ascending: Float64Array, estimate: number): number {
  if (ascending[0] === ascending[ascending.length - 1]) throw refused("replicates that differ", ascending[0]);
  const below = ascending.reduce((count, value) => (value < estimate ? count + 1 : count), 0) / ascending.length;
  if (below === 0 || below === 1) throw refused("replicates on both sides of the estimate", below);
  return normalQuantile(below);
}

/** a: the skewness of the jackknife values, leaving out one thing at a time; things in one place give the same value. */
function accelerationOf(counts: Float64Array, n: number, indexOf: (counts: Float64Array) => number): number {
  const without = counts.map((count, i) =>
    count === 0 ? 0 : indexOf(counts.map((own, j) => (i === j ? own - 1 : own))),
  );
  const mean = sumOf(counts.length, (i) => (counts[i] as number) * (without[i] as number)) / n;
  const below = (i: number): number => mean - (without[i] as number);
  const squares = sumOf(counts.length, (i) => (counts[i] as number) * below(i) * below(i));
  const cubes = sumOf(counts.length, (i) => (counts[i] as number) * below(i) * below(i) * below(i));
  if (!(squares > 1e-28 * mean * mean)) throw refused("jackknife values that differ", mean);
  return cubes / (6 * squares * Math.sqrt(squares));
}

function refused(rule: string, value: unknown): InputError {
  const remedy = 'use method "percentile", or show the counts without an interval';
  return new InputError({ fn: "bootstrapInterval", argument: "method", rule: `for bca ${rule}`, value, remedy });
}
