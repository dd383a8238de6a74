import { gammaQuantile } from "../../numeric/random-gamma-quantile.ts";
import { type SensitivityOptions, sobolIndices } from "../sensitivity/sobol-indices.ts";
import { type CheckedFramework, type Framework, readFramework } from "./framework.ts";
import { isOpen, meansOf, type PeriodModel, periodModel, rowScore, wholeScore } from "./period-model.ts";
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
 * @source Saltelli et al. (2010), Computer Physics Communications 181, 259–270; docs/methods/scenario.md, sobolIndices.
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
  const layout = layOut(checked, spec, model);
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

/** Which input of the unit cube stands for what; −1 where nothing does. */
interface Layout {
  readonly inputs: number;
  readonly groups: readonly { readonly source: string; readonly inputs: readonly number[] }[];
  /** By the dimension's position. */
  readonly weights: Int32Array;
  /** By row: first the adverse goalpost's input, the benign one's next to it. */
  readonly shifts: Int32Array;
  /** By row. */
  readonly positions: Int32Array;
  readonly rule: number;
}

function layOut(checked: CheckedFramework, spec: Specified, model: PeriodModel): Layout {
  const { sources } = spec;
  const rows = [...model.indicator.keys()];
  const groups: { source: string; inputs: number[] }[] = [];
  let inputs = 0;
  const take = (source: string, keys: readonly number[], into: Int32Array, each = 1): void => {
    if (keys.length === 0) return;
    const from = inputs;
    for (const key of keys) {
      into[key] = inputs;
      inputs += each;
    }
    groups.push({ source, inputs: Array.from({ length: inputs - from }, (_, i) => from + i) });
  };
  const none = (length: number) => new Int32Array(length).fill(-1);
  const layout = { weights: none(checked.dimensions.length), shifts: none(rows.length), positions: none(rows.length) };
  const weighty = model.dimensions.filter((d) => (spec.shapes[d] as number) > 0);
  if (sources.weights && weighty.length > 1) take("weights", weighty, layout.weights);
  if (sources.goalposts && spec.goalpostSpread > 0) take("goalposts", rows, layout.shifts, 2);
  const rule = none(1);
  if (sources.rule && spec.rules.length > 1) take("rule", [0], rule);
  for (const d of model.dimensions) {
    const open = rows.filter((row) => model.dimension[row] === d && isOpen(model, row));
    take(`evidence:${checked.dimensions[d]?.id}`, open, layout.positions);
  }
  return { inputs, groups, ...layout, rule: rule[0] as number };
}

/** Inputs that were never seen. */
const unset = (length: number): Float64Array => new Float64Array(length).fill(-1);

/** The balance as a function of a point in the unit cube. Most runs of a design keep most inputs of the run before. */
function balanceModel(
  checked: CheckedFramework,
  spec: Specified,
  model: PeriodModel,
  { layout, rules }: { layout: Layout; rules: Parameters<typeof meansOf>[0] },
): (x: ArrayLike<number>) => number {
  const means = meansOf(rules, spec.epsilon);
  const spread = 2 * spec.goalpostSpread;
  const weights = Float64Array.from(checked.weights);
  const lastU = unset(weights.length);
  const scores = new Float64Array(weights.length);
  const weigh = (x: ArrayLike<number>) => {
    for (let d = 0; d < weights.length; d++) {
      const input = layout.weights[d] as number;
      if (input < 0 || x[input] === lastU[d]) continue;
      const u = x[input] as number;
      lastU[d] = u;
      weights[d] = gammaQuantile(Math.min(Math.max(u, 1e-16), 1 - 1e-16), spec.shapes[d] as number);
    }
  };
  const rows = model.indicator.length;
  const last = { position: unset(rows), adverse: unset(rows), benign: unset(rows), score: new Float64Array(rows) };
  const scoreOf = (x: ArrayLike<number>, row: number): number => {
    const at = layout.positions[row] as number;
    const shift = layout.shifts[row] as number;
    const position = at < 0 ? 0 : (x[at] as number);
    const adverse = shift < 0 ? 0.5 : (x[shift] as number);
    const benign = shift < 0 ? 0.5 : (x[shift + 1] as number);
    if (position !== last.position[row] || adverse !== last.adverse[row] || benign !== last.benign[row]) {
      last.position[row] = position;
      last.adverse[row] = adverse;
      last.benign[row] = benign;
      last.score[row] = rowScore(model, row, position, spread * (adverse - 0.5), spread * (benign - 0.5));
    }
    return last.score[row] as number;
  };
  return (x) => {
    weigh(x);
    scores.fill(0);
    for (let row = 0; row < rows; row++) {
      const d = model.dimension[row] as number;
      scores[d] = (scores[d] as number) + (model.share[row] as number) * scoreOf(x, row);
    }
    const rule = layout.rule < 0 ? 0 : Math.floor((x[layout.rule] as number) * means.length);
    return 2 * wholeScore(model.dimensions, scores, weights, means[rule] as (typeof means)[number]) - 1;
  };
}
