import type { InputError } from "../../errors.ts";
import { exp, ln } from "../../numeric/elementary.ts";
import {
  type AggregateMethod,
  type AggregateStep,
  type Columns,
  type CompositeInput,
  refuse,
} from "./composite-input.ts";
import { copelandScores } from "./outranking.ts";
import type { Part, Structure } from "./structure.ts";

/** Scores of the aggregates, and the share of weight that stood behind each. */
export interface AggregatedLevels {
  readonly scores: Columns;
  readonly coverage: Columns;
}

const DEFAULT_THRESHOLD = 0.5;
const METHODS: readonly AggregateMethod[] = ["arithmetic", "geometric", "harmonic", "power", "copeland"];

/**
 * Aggregates from the lowest level to the top. A unit whose available weight is below the threshold has no score there.
 *
 * @throws InputError naming the method, the aggregate and the part where a mean is undefined for the data.
 */
export function aggregateLevels(
  normalised: Columns,
  structure: Structure,
  step: AggregateStep,
  units: CompositeInput["units"],
): AggregatedLevels {
  const { missingThreshold = DEFAULT_THRESHOLD } = step;
  if (!(missingThreshold >= 0 && missingThreshold <= 1)) {
    const path = ["aggregate", "missingThreshold"];
    throw refuse({ argument: "steps", path, rule: "a share in [0, 1]", value: missingThreshold });
  }
  requireLevels(step, structure);
  const all = new Map(normalised);
  const scores = new Map<string, Float64Array>();
  const coverage = new Map<string, Float64Array>();
  for (const { code, level, parts } of structure.aggregates) {
    const columns = parts.map((part) => all.get(part.code) as Float64Array);
    const covered = coverageOf(columns, parts, units.length);
    const enough = covered.map((share) => (share > 0 && share >= missingThreshold - 1e-12 ? 1 : 0));
    const method = methodOf(step, level);
    const found =
      method === "copeland"
        ? copeland(columns, parts, enough)
        : mean(code, columns, parts, { method, step, enough, units });
    all.set(code, found);
    scores.set(code, found);
    coverage.set(code, covered);
  }
  return { scores, coverage };
}

function methodOf(step: AggregateStep, level: number): AggregateMethod {
  return step.byLevel?.[String(level)] ?? step.method;
}

function requireLevels(step: AggregateStep, structure: Structure): void {
  const levels = new Set(structure.aggregates.map(({ level }) => String(level)));
  for (const [level, method] of Object.entries(step.byLevel ?? {})) {
    const path = ["aggregate", "byLevel", level];
    if (!levels.has(level)) {
      const remedy = `levels: ${[...levels].join(", ")}`;
      throw refuse({ argument: "steps", path, rule: "a level of the structure", value: level, remedy });
    }
    if (!METHODS.includes(method)) {
      throw refuse({ argument: "steps", path, rule: `one of ${METHODS.join(", ")}`, value: method });
    }
  }
  if (!METHODS.includes(step.method)) {
    const path = ["aggregate", "method"];
    throw refuse({ argument: "steps", path, rule: `one of ${METHODS.join(", ")}`, value: step.method });
  }
  const used = [...levels].map((level) => methodOf(step, Number(level)));
  if (used.includes("power") && !Number.isFinite(step.power)) {
    const rule = "a finite power for the power mean";
    throw refuse({ argument: "steps", path: ["aggregate", "power"], rule, value: step.power });
  }
}

function coverageOf(columns: readonly Float64Array[], parts: readonly Part[], units: number): Float64Array {
  return new Float64Array(units).map((_, unit) => {
    let missing = 0;
    let present = 0;
    columns.forEach((column, k) => {
      const { weight } = parts[k] as Part;
      if (Number.isNaN(column[unit])) missing += weight;
      else present += weight;
    });
    return missing === 0 ? 1 : present;
  });
}

function copeland(columns: readonly Float64Array[], parts: readonly Part[], enough: Float64Array): Float64Array {
  const kept = [...enough.keys()].filter((unit) => enough[unit] === 1);
  const among = columns.map((column) => Float64Array.from(kept, (unit) => column[unit] as number));
  const found = copelandScores(
    among,
    parts.map(({ weight }) => weight),
  );
  const scores = new Float64Array(enough.length).fill(Number.NaN);
  kept.forEach((unit, k) => {
    scores[unit] = found[k] as number;
  });
  return scores;
}

interface MeanOptions {
  readonly method: Exclude<AggregateMethod, "copeland">;
  readonly step: AggregateStep;
  readonly enough: Float64Array;
  readonly units: CompositeInput["units"];
}

function mean(
  code: string,
  columns: readonly Float64Array[],
  parts: readonly Part[],
  options: MeanOptions,
): Float64Array {
  const { method, step, enough, units } = options;
  const power = method === "power" ? (step.power as number) : { arithmetic: 1, geometric: 0, harmonic: -1 }[method];
  const [bend, unbend] = scaleOf(power);
  const leastAllowed = power === 1 ? Number.NEGATIVE_INFINITY : 0;
  return enough.map((counts, unit) => {
    if (counts === 0) return Number.NaN;
    let total = 0;
    let weights = 0;
    for (let k = 0; k < columns.length; k++) {
      const { weight, code: part } = parts[k] as Part;
      const score = (columns[k] as Float64Array)[unit] as number;
      if (weight === 0 || Number.isNaN(score)) continue;
      if (score < leastAllowed || (score === 0 && power <= 0)) {
        throw undefinedMean({ method, code, part, unit: units[unit]?.id ?? "", score });
      }
      total += weight * bend(score);
      weights += weight;
    }
    return unbend(total / weights);
  });
}

function scaleOf(power: number): [(score: number) => number, (mean: number) => number] {
  if (power === 1) return [(score) => score, (mean) => mean];
  if (power === 0) return [ln, exp];
  if (power === -1) return [(score) => 1 / score, (mean) => 1 / mean];
  return [(score) => (score === 0 ? 0 : exp(power * ln(score))), (mean) => (mean === 0 ? 0 : exp(ln(mean) / power))];
}

function undefinedMean(at: { method: string; code: string; part: string; unit: string; score: number }): InputError {
  const { method, code, part, unit, score } = at;
  const rule = `scores ${method === "power" ? "in the power mean's domain" : "> 0"} for the ${method} mean of ${code}`;
  const remedy = `${part} has that of ${unit}: normalise to a positive range, such as min-max from 1 to 100`;
  return refuse({ argument: "values", path: [part], rule, value: score, remedy });
}
