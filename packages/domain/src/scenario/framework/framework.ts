import { InputError } from "../../errors.ts";
import { type Goalposts, requireGoalposts } from "../goalposts.ts";
import { readWeights } from "../vectors.ts";

/** An indicator with its goalposts; what is known of it comes by period. */
export interface FrameworkIndicator extends Goalposts {
  readonly id: string;
  /** Weight within its dimension, ≥ 0; default 1. */
  readonly weight?: number;
}

/** A row of the framework. */
export interface FrameworkDimension {
  readonly id: string;
  /** Weight among the dimensions, ≥ 0; default 1. */
  readonly weight?: number;
  readonly indicators: readonly FrameworkIndicator[];
}

/** What is known of an indicator in a period, in its own unit. */
export interface Evidence {
  /** Central value; null where only an interval is known. */
  readonly value: number | null;
  /** Ends of the interval the truth lies in; both or neither. */
  readonly low?: number;
  readonly high?: number;
}

/** The evidence of one period by indicator; an indicator without an entry, or with null, is missing. */
export interface FrameworkPeriod {
  readonly id: string;
  readonly evidence: Readonly<Record<string, Evidence | null | undefined>>;
}

/** Dimensions with their indicators, and what is known in each period. */
export interface Framework {
  readonly dimensions: readonly FrameworkDimension[];
  readonly periods: readonly FrameworkPeriod[];
}

/** A framework, checked and laid out for scoring. */
export interface CheckedFramework {
  readonly dimensions: readonly FrameworkDimension[];
  /** Weights of the dimensions, summing to 1. */
  readonly weights: Float64Array;
  /** All indicators in order, with the position of their dimension and their share of its weight. */
  readonly indicators: readonly {
    readonly spec: FrameworkIndicator;
    readonly dimension: number;
    readonly weight: number;
  }[];
  readonly periods: readonly FrameworkPeriod[];
}

/**
 * Checks a framework: ids that differ, goalposts apart, weights that weigh something, evidence that belongs to an
 * indicator and lies in order.
 *
 * @throws InputError naming the place and the rule.
 */
export function readFramework(framework: Framework): CheckedFramework {
  const { dimensions, periods } = framework;
  if (dimensions.length === 0) throw refuse("dimensions", [], "at least one dimension", dimensions);
  const weights = readWeights(
    { fn: "readFramework", argument: "dimensions" },
    dimensions.map(({ weight = 1 }) => weight),
  );
  requireDistinct("dimensions", dimensions);
  requireDistinct("periods", periods);
  const indicators = dimensions.flatMap(({ id, indicators: own }, dimension) => {
    if (own.length === 0) throw refuse("dimensions", [dimension, "indicators"], `an indicator of ${id}`, own);
    const place = { fn: "readFramework", argument: `dimensions[${dimension}].indicators` };
    const shares = readWeights(
      place,
      own.map(({ weight = 1 }) => weight),
    );
    return own.map((spec, k) => {
      requireGoalposts(`goalposts of ${spec.id}`, spec);
      return { spec, dimension, weight: shares[k] as number };
    });
  });
  requireDistinct(
    "indicators",
    indicators.map(({ spec }) => spec),
  );
  const known = new Map(indicators.map(({ spec }) => [spec.id, spec]));
  periods.forEach((period, p) => {
    for (const [id, evidence] of Object.entries(period.evidence)) {
      const path = [p, "evidence", id];
      const spec = known.get(id);
      if (spec === undefined) throw refuse("periods", path, "the id of an indicator", id);
      if (evidence) requireEvidence(path, evidence, spec);
    }
  });
  return { dimensions, weights, indicators, periods };
}

/** The value that stands for the evidence in a single score: the central one, or the middle of the interval. */
export function centreOf({ value, low, high }: Evidence): number {
  return value ?? ((low as number) + (high as number)) / 2;
}

function requireEvidence(path: (string | number)[], evidence: Evidence, spec: FrameworkIndicator): void {
  const { value, low, high } = evidence;
  const interval = low !== undefined && high !== undefined;
  if (interval !== (low !== undefined || high !== undefined)) {
    throw refuse("periods", path, "both ends of an interval or neither", low ?? high);
  }
  if (value === null && !interval) {
    throw refuse("periods", path, "a value or an interval", null, "write null instead of evidence where it is missing");
  }
  const inOrder = [low, value, high].filter((each) => each !== undefined && each !== null);
  inOrder.forEach((each, i) => {
    if (!Number.isFinite(each)) throw refuse("periods", path, "finite numbers", each);
    if (spec.log && !(each > 0)) throw refuse("periods", path, "numbers > 0 on a log scale", each);
    if (i > 0 && each < (inOrder[i - 1] as number)) throw refuse("periods", path, "low ≤ value ≤ high", each);
  });
}

function requireDistinct(argument: string, list: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  list.forEach(({ id }, i) => {
    if (seen.has(id)) throw refuse(argument, [i, "id"], "ids that differ", id);
    seen.add(id);
  });
}

function refuse(
  argument: string,
  path: readonly (string | number)[],
  rule: string,
  value: unknown,
  remedy?: string,
): InputError {
  const problem = { fn: "readFramework", argument, path, rule, value };
  return new InputError(remedy === undefined ? problem : { ...problem, remedy });
}
