import { InputError } from "../../errors.ts";
import { requireInteger } from "../../numeric/guards.ts";
import { createRandom } from "../../numeric/random.ts";
import { createSobol, SOBOL_DIMENSIONS_MAX } from "../../numeric/sobol.ts";
import { bootstrapHalfWidths, type HalfWidths } from "./bootstrap.ts";
import { type DesignRuns, type DrawRows, readGroups, runDesign } from "./design.ts";
import type { Model } from "./expression.ts";
import { jansenIndices, type SensitivityIndices } from "./jansen.ts";

/** Where the points of a design come from. */
export type Sampler = "sobol" | "pseudo-random";

/** How a sensitivity analysis is run. */
export interface SensitivityOptions {
  /** How many inputs the model has, each uniform on [0, 1). */
  readonly inputs: number;
  /** Rows; a power of two for the Sobol' sequence. Default 2¹². The cost is n·(2 + groups) evaluations. */
  readonly n?: number;
  /** Default 1. */
  readonly seed?: number;
  /** Positions of inputs that are swapped together; by default each input is its own group. */
  readonly groups?: readonly (readonly number[])[];
  /** Default "sobol"; pseudo-random points are not good enough for printed indices at these n. */
  readonly sampler?: Sampler;
  /** Bootstrap replicates, 0 for none; default 500. */
  readonly replicates?: number;
  /** Also report the indices over the first 2⁸, 2⁹, … rows; default false. */
  readonly path?: boolean;
}

/** Indices over the first rows of a design. */
export interface PathStep extends SensitivityIndices, HalfWidths {
  readonly n: number;
}

/** Indices with their error and the way they settled. */
export interface SobolIndices extends SensitivityIndices, HalfWidths {
  readonly n: number;
  readonly seed: number;
  readonly sampler: Sampler;
  /** From 2⁸ rows on, doubling; empty unless asked for. */
  readonly path: readonly PathStep[];
  /** Whether every 95 % half-width is below 0.05; null without a bootstrap. */
  readonly settled: boolean | null;
}

const ROWS_MAX = 2 ** 22;
const SETTLED = 0.05;
const FIRST_STEP = 256;

/**
 * Which input makes a model vary: first-order and total Sobol' indices by Jansen's estimators.
 *
 * S is the share of the variance that would go if the input were known, T what would stay if all others were. Inputs must
 * be independent; those that are not, such as weights, form one group.
 *
 * @param model - A function of a point in the unit cube; must give a finite number everywhere.
 * @param options - `inputs`, `n` (default 4096), `seed`, `groups`, `sampler`, `replicates` (default 500), `path`.
 * @returns V, S, T, half-widths of 95 % intervals, and the path when asked for.
 * @throws InputError if an option is out of range, `n` is no power of two, groups overlap, or the model is not finite.
 * @source Saltelli et al. (2010), Computer Physics Communications 181, 259–270; Jansen (1999), ibid. 117, 35–43.
 * @example sobolIndices((x) => x[0] ?? 0, { inputs: 2, n: 256, replicates: 0 }).T[1]; // 0
 */
export function sobolIndices(model: Model, options: SensitivityOptions): SobolIndices {
  const fn = "sobolIndices";
  const { inputs, n = 4096, seed = 1, sampler = "sobol", replicates = 500 } = options;
  requireInteger({ fn, argument: "inputs" }, inputs, 1, 10_000);
  requireInteger({ fn, argument: "n" }, n, 2, ROWS_MAX);
  requireInteger({ fn, argument: "replicates" }, replicates, 0, 100_000);
  if (sampler === "sobol") requireSobolShape(fn, inputs, n);
  const groups = readGroups(fn, inputs, options.groups);
  const runs = runDesign(model, drawerOf(sampler, inputs, seed), { inputs, n, groups });
  const at = (rows: number): PathStep => ({
    n: rows,
    ...jansenIndices(runs, rows),
    ...halfWidthsOf(runs, rows, replicates, seed),
  });
  const whole = at(n);
  const path: PathStep[] = [];
  if (options.path) for (let rows = FIRST_STEP; rows < n; rows *= 2) path.push(at(rows));
  return { ...whole, seed, sampler, path: options.path ? [...path, whole] : [], settled: isSettled(whole, replicates) };
}

function halfWidthsOf(runs: DesignRuns, rows: number, replicates: number, seed: number): HalfWidths {
  const none = runs.fAB.map(() => null);
  if (replicates === 0) return { halfWidthS: none, halfWidthT: [...none] };
  return bootstrapHalfWidths(runs, { rows, replicates, random: createRandom(seed, "bootstrap") });
}

function isSettled({ halfWidthS, halfWidthT }: HalfWidths, replicates: number): boolean | null {
  if (replicates === 0) return null;
  return [...halfWidthS, ...halfWidthT].every((width) => width !== null && width < SETTLED);
}

function requireSobolShape(fn: string, inputs: number, n: number): void {
  if (2 ** Math.round(Math.log2(n)) !== n) {
    const remedy = "or draw pseudo-random points";
    throw new InputError({ fn, argument: "n", rule: "a power of two for a Sobol' sequence", value: n, remedy });
  }
  if (2 * inputs <= SOBOL_DIMENSIONS_MAX) return;
  const rule = `at most ${SOBOL_DIMENSIONS_MAX / 2} inputs for a Sobol' sequence`;
  throw new InputError({ fn, argument: "inputs", rule, value: inputs, remedy: "draw pseudo-random points" });
}

/** Rows of A and B are the two halves of one point of twice the dimensions. */
function drawerOf(sampler: Sampler, inputs: number, seed: number): DrawRows {
  if (sampler === "sobol") {
    const sobol = createSobol(2 * inputs, { seed });
    return (both) => {
      sobol.next(both);
    };
  }
  if (sampler !== "pseudo-random") {
    const rule = "sobol or pseudo-random";
    throw new InputError({ fn: "sobolIndices", argument: "sampler", rule, value: sampler });
  }
  const random = createRandom(seed, "design");
  return (both) => {
    random.fill(both);
  };
}
