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
import { type Draw, meansOf, type PeriodModel, periodModel } from "./period-model.ts";
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
 * @source Saisana, Saltelli & Tarantola (2005), JRSS A 168, 307–323; METHODS §4.6.
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
    const run = runPeriod(checked, model, shared, evidenceOf(checked, spec, period.id, draws));
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

function evidenceOf(
  checked: CheckedFramework,
  spec: Specified,
  period: string,
  draws: number,
): readonly Float64Array[] {
  return checked.indicators.map(({ spec: { id } }) => {
    return stream(spec, "evidence", period, id).fill(new Float64Array(spec.sources.evidence ? draws : 0));
  });
}

interface Run {
  readonly balance: Float64Array;
  readonly dimensions: readonly Float64Array[];
}

function runPeriod(
  checked: CheckedFramework,
  model: PeriodModel,
  shared: Shared,
  positions: readonly Float64Array[],
): Run {
  const draw: Draw = {
    weights: new Float64Array(checked.dimensions.length),
    shifts: new Float64Array(2 * checked.indicators.length),
    positions: new Float64Array(checked.indicators.length),
  };
  const balance = new Float64Array(shared.draws);
  const dimensions = checked.dimensions.map(() => new Float64Array(shared.draws));
  for (let n = 0; n < shared.draws; n++) {
    for (let d = 0; d < draw.weights.length; d++) draw.weights[d] = shared.weights[d]?.[n] as number;
    for (const k of model.indicators) {
      draw.shifts[2 * k] = shared.shifts[2 * k]?.[n] as number;
      draw.shifts[2 * k + 1] = shared.shifts[2 * k + 1]?.[n] as number;
      draw.positions[k] = positions[k]?.[n] ?? 0;
    }
    balance[n] = 2 * model.evaluate(draw, shared.means[shared.rule[n] as number] as Shared["means"][number]) - 1;
    for (const d of model.dimensions) (dimensions[d] as Float64Array)[n] = model.scores[d] as number;
  }
  return { balance, dimensions };
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
  const rankOf = (values: readonly number[]) => values.map((value) => values.filter((other) => other > value).length);
  const usual = rankOf(base);
  let shift = 0;
  for (let n = 0; n < first.length; n++) {
    const now = rankOf(balances.map((drawn) => drawn[n] as number));
    shift += now.reduce((total, rank, i) => total + Math.abs(rank - (usual[i] as number)), 0);
  }
  return shift / first.length / balances.length;
}
