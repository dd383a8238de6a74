import { gammaQuantile } from "../../numeric/random-gamma-quantile.ts";
import { type SensitivityOptions, sobolIndices } from "../sensitivity/sobol-indices.ts";
import { type CheckedFramework, type Framework, type FrameworkPeriod, readFramework } from "./framework.ts";
import { type Draw, isOpen, meansOf, type PeriodModel, periodModel } from "./period-model.ts";
import { requirePeriod, scorePeriod } from "./score-framework.ts";
import { type Specified, specify, type UncertaintyOptions } from "./specification.ts";

/** A source's share of the variance of the balance. */
export interface SourceShare {
  /** "weights", "goalposts", "rule", or "evidence:" and a dimension's id. */
  readonly source: string;
  readonly S: number | null;
  readonly T: number | null;
  readonly halfWidthS: number | null;
  readonly halfWidthT: number | null;
}

/** What makes a period's balance vary. */
export interface FrameworkSensitivity {
  readonly period: string;
  readonly n: number;
  readonly seed: number;
  /** Variance of the balance. */
  readonly V: number;
  readonly shares: readonly SourceShare[];
  /** The source with the largest total share; null when nothing varies. */
  readonly leading: string | null;
  /** Shares over the first 2⁸, 2⁹, … rows. */
  readonly path: readonly { readonly n: number; readonly shares: readonly SourceShare[] }[];
  /** Whether every 95 % half-width is below 0.05; null without a bootstrap. */
  readonly settled: boolean | null;
}

/**
 * Which choice or doubt makes the balance of a period vary most: Sobol' shares of weights, goalposts, rule and each
 * dimension's evidence.
 *
 * The weights depend on each other and form one source; so do the goalposts.
 *
 * @param framework - Dimensions with indicators and goalposts, and the evidence by period.
 * @param options - `period`; those of {@link frameworkUncertainty} without `draws`; `n` (default 2¹²), `replicates`,
 *   `path`.
 * @returns One share a source that can vary; null where the period has no score.
 * @throws InputError if the framework or an option is out of range.
 * @source Saltelli et al. (2010), Computer Physics Communications 181, 259–270; METHODS §4.7.
 * @example frameworkSensitivity(
 *   {
 *     dimensions: [{ id: "d", indicators: [{ id: "i", adverse: 0, benign: 10 }] }],
 *     periods: [{ id: "2024", evidence: { i: { value: 4, low: 3, high: 5 } } }],
 *   },
 *   { period: "2024", dimensionsMin: 1, n: 256, replicates: 0, sources: { goalposts: false } },
 * )?.leading; // "evidence:d"
 */
export function frameworkSensitivity(
  framework: Framework,
  options: UncertaintyOptions & Pick<SensitivityOptions, "n" | "replicates" | "path"> & { readonly period: string },
): FrameworkSensitivity | null {
  const fn = "frameworkSensitivity";
  const checked = readFramework(framework);
  const spec = specify(fn, checked, options);
  const period = requirePeriod(fn, checked, options.period);
  const model = periodModel(checked, period, scorePeriod(checked, period, options), {
    evidence: spec.sources.evidence,
  });
  if (model === null) return null;
  const layout = layOut(checked, spec, period, model);
  const rules = spec.sources.rule ? spec.rules : [options.rule ?? ("arithmetic" as const)];
  const { n = 4096, replicates, path } = options;
  const found = sobolIndices(balanceModel(checked, spec, model, { layout, rules }), {
    inputs: Math.max(1, layout.inputs),
    n,
    seed: spec.seed,
    groups: layout.groups.map(({ inputs }) => inputs),
    ...(replicates === undefined ? {} : { replicates }),
    ...(path === undefined ? {} : { path }),
  });
  const named = (step: Pick<typeof found, "S" | "T" | "halfWidthS" | "halfWidthT">): SourceShare[] =>
    layout.groups.map(({ source }, g) => ({
      source,
      S: step.S[g] ?? null,
      T: step.T[g] ?? null,
      halfWidthS: step.halfWidthS[g] ?? null,
      halfWidthT: step.halfWidthT[g] ?? null,
    }));
  const shares = named(found);
  const varying = shares.filter(({ T }) => T !== null).toSorted((a, b) => (b.T as number) - (a.T as number));
  return {
    period: period.id,
    n,
    seed: spec.seed,
    V: found.V,
    shares,
    leading: varying[0]?.source ?? null,
    path: found.path.map((step) => ({ n: step.n, shares: named(step) })),
    settled: found.settled,
  };
}

/** Which input of the unit cube stands for what. */
interface Layout {
  readonly inputs: number;
  readonly groups: readonly { readonly source: string; readonly inputs: readonly number[] }[];
  readonly weights: ReadonlyMap<number, number>;
  readonly shifts: ReadonlyMap<number, number>;
  readonly positions: ReadonlyMap<number, number>;
  readonly rule: number | null;
}

function layOut(checked: CheckedFramework, spec: Specified, period: FrameworkPeriod, model: PeriodModel): Layout {
  const { sources } = spec;
  let inputs = 0;
  const groups: { source: string; inputs: number[] }[] = [];
  const take = (source: string, keys: readonly number[]): Map<number, number> => {
    const own = new Map(keys.map((key) => [key, inputs++]));
    if (own.size > 0) groups.push({ source, inputs: [...own.values()] });
    return own;
  };
  const weighty = model.dimensions.filter((d) => (spec.shapes[d] as number) > 0);
  const weights = take("weights", sources.weights && weighty.length > 1 ? weighty : []);
  const moved = sources.goalposts && spec.goalpostSpread > 0 ? model.indicators : [];
  const shifts = take(
    "goalposts",
    moved.flatMap((k) => [2 * k, 2 * k + 1]),
  );
  const rule = take("rule", sources.rule && spec.rules.length > 1 ? [0] : []).get(0) ?? null;
  const positions = new Map<number, number>();
  for (const d of sources.evidence ? model.dimensions : []) {
    const open = model.indicators.filter((k) => {
      const indicator = checked.indicators[k] as CheckedFramework["indicators"][number];
      return indicator.dimension === d && isOpen(period, indicator.spec.id);
    });
    for (const [key, input] of take(`evidence:${checked.dimensions[d]?.id}`, open)) positions.set(key, input);
  }
  return { inputs, groups, weights, shifts, positions, rule };
}

function balanceModel(
  checked: CheckedFramework,
  spec: Specified,
  model: PeriodModel,
  { layout, rules }: { layout: Layout; rules: Parameters<typeof meansOf>[0] },
): (x: ArrayLike<number>) => number {
  const means = meansOf(rules, spec.epsilon);
  const draw: Draw = {
    weights: Float64Array.from(checked.weights),
    shifts: new Float64Array(2 * checked.indicators.length),
    positions: new Float64Array(checked.indicators.length),
  };
  const weights = [...layout.weights];
  const last = new Float64Array(weights.length).fill(-1);
  const shifts = [...layout.shifts];
  const positions = [...layout.positions];
  return (x) => {
    for (let i = 0; i < weights.length; i++) {
      const [dimension, input] = weights[i] as [number, number];
      const u = x[input] as number;
      // Most runs of a design keep the weights of the run before.
      if (u === last[i]) continue;
      last[i] = u;
      draw.weights[dimension] = gammaQuantile(
        Math.min(Math.max(u, 1e-16), 1 - 1e-16),
        spec.shapes[dimension] as number,
      );
    }
    for (let i = 0; i < shifts.length; i++) {
      const [shift, input] = shifts[i] as [number, number];
      draw.shifts[shift] = spec.goalpostSpread * (2 * (x[input] as number) - 1);
    }
    for (let i = 0; i < positions.length; i++) {
      const [indicator, input] = positions[i] as [number, number];
      draw.positions[indicator] = x[input] as number;
    }
    const rule = layout.rule === null ? 0 : Math.floor((x[layout.rule] as number) * means.length);
    return 2 * model.evaluate(draw, means[rule] as (typeof means)[number]) - 1;
  };
}
