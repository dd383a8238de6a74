import { requireInteger } from "../../numeric/guards.ts";
import { createRandom, type Random } from "../../numeric/random.ts";
import { gammaSampler } from "../../numeric/random-gamma.ts";
import {
  type BalanceClass,
  type ClassShare,
  classShares,
  DEFAULT_DELTA,
  type Robustness,
  robustnessOf,
} from "../classification.ts";
import { sampleQuantiles } from "../quantiles.ts";
import type { PowerRule, Rule } from "../rule.ts";
import { type CheckedFramework, type Framework, readFramework } from "./framework.ts";
import { isOpen, meansOf, type PeriodModel, periodModel, rowScore, wholeScore } from "./period-model.ts";
import { scorePeriod } from "./score-framework.ts";
import { type Specified, specify, type UncertaintyOptions } from "./specification.ts";

/** Quantiles by their probability as a word. */
export type Quantiles = Record<"0.05" | "0.25" | "0.5" | "0.75" | "0.95", number>;

/** How a period's balance scatters over the admissible specifications. */
export interface PeriodUncertainty {
  readonly period: string;
  /** Balance under the given choices; null where too few dimensions are there, and then everything below too. */
  readonly balance: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Monte Carlo standard error of the mean. */
  readonly standardError: number | null;
  readonly quantiles: Quantiles | null;
  readonly classes: Record<BalanceClass, ClassShare> | null;
  /** The class of most specifications, and the word for how many they are. */
  readonly leading: { readonly class: BalanceClass; readonly robustness: Robustness } | null;
  /** Quantiles of each dimension's score; null where it is missing. */
  readonly dimensions: readonly { readonly id: string; readonly quantiles: Quantiles | null }[];
}

/** Balances of all periods over the same draws. */
export interface FrameworkUncertainty {
  readonly draws: number;
  readonly seed: number;
  readonly kappa: number;
  readonly goalpostSpread: number;
  readonly sources: Required<NonNullable<UncertaintyOptions["sources"]>>;
  readonly periods: readonly PeriodUncertainty[];
  /** Mean over draws and periods of |rank − rank under the given choices|; null with fewer than two scored periods. */
  readonly meanRankShift: number | null;
}

const PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/**
 * How the balance of every period scatters when our choices and the evidence are varied together.
 *
 * Weights, goalposts, rule and evidence are drawn by turns from their own streams, named after the dimension, indicator
 * and period, so that switching one off, or changing a fact, leaves the other draws as they were. The runs span choices,
 * not futures.
 *
 * @param framework - Dimensions with indicators and goalposts, and the evidence by period.
 * @param options - Those of {@link scoreFramework}, `draws` (default 10 000), `seed`, `sources`, `kappa`,
 *   `goalpostSpread`, `rules`.
 * @returns Mean, sd, quantiles, class shares and Monte Carlo error of the balance a period, quantiles of its dimensions,
 *   and the mean rank shift of the periods.
 * @throws InputError if the framework or an option is out of range.
 * @source Saisana, Saltelli & Tarantola (2005), JRSS A 168, 307–323; docs/methods/scenario.md, frameworkUncertainty.
 * @example frameworkUncertainty(
 *   {
 *     dimensions: [{ id: "d", indicators: [{ id: "i", adverse: 0, benign: 10 }] }],
 *     periods: [{ id: "2024", evidence: { i: { value: 4 } } }],
 *   },
 *   { dimensionsMin: 1, draws: 100, sources: { goalposts: false } },
 * ).periods[0]?.leading?.class; // "adverse"
 */
export function frameworkUncertainty(
  framework: Framework,
  options: UncertaintyOptions & { readonly draws?: number } = {},
): FrameworkUncertainty {
  const fn = "frameworkUncertainty";
  const { draws = 10_000, delta = DEFAULT_DELTA } = options;
  requireInteger({ fn, argument: "draws" }, draws, 1, 10_000_000);
  const checked = readFramework(framework);
  const spec = specify(fn, checked, options);
  const shared = drawShared(checked, spec, draws, options.rule ?? "arithmetic");
  const balances: Float64Array[] = [];
  const base: number[] = [];
  const periods = checked.periods.map((period): PeriodUncertainty => {
    const scored = scorePeriod(checked, period, options);
    const model = periodModel(checked, period, scored, { evidence: spec.sources.evidence });
    if (model === null || scored.balance === null) return unscored(period.id, checked);
    const run = runPeriod(checked, model, shared, (id, into) => stream(spec, "evidence", period.id, id).fill(into));
    balances.push(run.balance);
    base.push(scored.balance);
    return summarised({ period: period.id, balance: scored.balance, delta, run, model, checked });
  });
  const { kappa, goalpostSpread, seed, sources } = spec;
  return { draws, seed, kappa, goalpostSpread, sources, periods, meanRankShift: meanRankShift(balances, base) };
}

/** Draws that all periods share. */
interface Shared {
  readonly draws: number;
  readonly weights: readonly Float64Array[];
  readonly shifts: readonly Float64Array[];
  readonly rule: Float64Array;
  readonly means: ReturnType<typeof meansOf>;
}

function drawShared(checked: CheckedFramework, spec: Specified, draws: number, rule: Rule | PowerRule): Shared {
  const { sources, goalpostSpread, shapes } = spec;
  const weights = checked.dimensions.map(({ id }, d) => {
    const shape = shapes[d] as number;
    if (!sources.weights || shape === 0) return new Float64Array(draws).fill(checked.weights[d] as number);
    const sampler = gammaSampler(shape, stream(spec, "weights", id));
    return new Float64Array(draws).map(sampler);
  });
  const shifts = checked.indicators.flatMap(({ spec: { id } }) => {
    const random = stream(spec, "goalposts", id);
    return [0, 1].map(() => {
      if (!sources.goalposts) return new Float64Array(draws);
      return random.fill(new Float64Array(draws)).map((u) => goalpostSpread * (2 * u - 1));
    });
  });
  const rules = sources.rule ? spec.rules : [rule];
  const drawn = createRandom(spec.seed, "rule").fill(new Float64Array(draws));
  return {
    draws,
    weights,
    shifts,
    rule: drawn.map((u) => Math.floor(u * rules.length)),
    means: meansOf(rules, spec.epsilon),
  };
}

function stream(spec: Specified, source: string, ...path: string[]): Random {
  return path.reduce((random, part) => random.split(part), createRandom(spec.seed, source));
}

interface Run {
  readonly balance: Float64Array;
  readonly dimensions: readonly Float64Array[];
}

/** Scores all draws column by column, so that every loop runs straight through memory. */
function runPeriod(
  checked: CheckedFramework,
  model: PeriodModel,
  shared: Shared,
  fillPositions: (indicator: string, into: Float64Array) => void,
): Run {
  const { draws } = shared;
  const positions = new Float64Array(draws);
  const dimensions = checked.dimensions.map(() => new Float64Array(draws));
  for (let row = 0; row < model.indicator.length; row++) {
    const k = model.indicator[row] as number;
    if (isOpen(model, row)) fillPositions(checked.indicators[k]?.spec.id as string, positions);
    const adverse = shared.shifts[2 * k] as Float64Array;
    const benign = shared.shifts[2 * k + 1] as Float64Array;
    const scores = dimensions[model.dimension[row] as number] as Float64Array;
    const share = model.share[row] as number;
    for (let n = 0; n < draws; n++) {
      const score = rowScore(model, row, positions[n] as number, adverse[n] as number, benign[n] as number);
      scores[n] = (scores[n] as number) + share * score;
    }
  }
  return { balance: balancesOf(model, shared, dimensions), dimensions };
}

function balancesOf(model: PeriodModel, shared: Shared, dimensions: readonly Float64Array[]): Float64Array {
  const scores = new Float64Array(dimensions.length);
  const weights = new Float64Array(dimensions.length);
  const balance = new Float64Array(shared.draws);
  for (let n = 0; n < shared.draws; n++) {
    for (let d = 0; d < scores.length; d++) {
      scores[d] = (dimensions[d] as Float64Array)[n] as number;
      weights[d] = (shared.weights[d] as Float64Array)[n] as number;
    }
    const mean = shared.means[shared.rule[n] as number] as Shared["means"][number];
    balance[n] = 2 * wholeScore(model.dimensions, scores, weights, mean) - 1;
  }
  return balance;
}

function quantilesOf(values: Float64Array): Quantiles {
  const [q05 = 0, q25 = 0, q50 = 0, q75 = 0, q95 = 0] = sampleQuantiles(values, PROBABILITIES);
  return { "0.05": q05, "0.25": q25, "0.5": q50, "0.75": q75, "0.95": q95 };
}

function summarised(of: {
  period: string;
  balance: number;
  delta: number;
  run: Run;
  model: PeriodModel;
  checked: CheckedFramework;
}): PeriodUncertainty {
  const { balance: drawn, dimensions } = of.run;
  const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length;
  const sd = Math.sqrt(drawn.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, drawn.length - 1));
  const classes = classShares(drawn, of.delta);
  const [leading] = (["benign", "mixed", "adverse"] as const).toSorted((a, b) => classes[b].share - classes[a].share);
  const there = new Set(of.model.dimensions);
  return {
    period: of.period,
    balance: of.balance,
    mean,
    sd,
    standardError: sd / Math.sqrt(drawn.length),
    quantiles: quantilesOf(drawn),
    classes,
    leading: leading === undefined ? null : { class: leading, robustness: robustnessOf(classes[leading].share) },
    dimensions: of.checked.dimensions.map(({ id }, d) => {
      return { id, quantiles: there.has(d) ? quantilesOf(dimensions[d] as Float64Array) : null };
    }),
  };
}

function unscored(period: string, checked: CheckedFramework): PeriodUncertainty {
  return {
    period,
    balance: null,
    mean: null,
    sd: null,
    standardError: null,
    quantiles: null,
    classes: null,
    leading: null,
    dimensions: checked.dimensions.map(({ id }) => ({ id, quantiles: null })),
  };
}

function meanRankShift(balances: readonly Float64Array[], base: readonly number[]): number | null {
  const [first] = balances;
  if (first === undefined || balances.length < 2) return null;
  const above = (values: ArrayLike<number>, i: number) => {
    let rank = 0;
    for (let j = 0; j < values.length; j++) if ((values[j] as number) > (values[i] as number)) rank++;
    return rank;
  };
  const usual = base.map((_, i) => above(base, i));
  const now = new Float64Array(balances.length);
  let shift = 0;
  for (let n = 0; n < first.length; n++) {
    for (let i = 0; i < now.length; i++) now[i] = (balances[i] as Float64Array)[n] as number;
    for (let i = 0; i < now.length; i++) shift += Math.abs(above(now, i) - (usual[i] as number));
  }
  return shift / first.length / balances.length;
}
