import { InputError } from "../../errors.ts";

/** A row: what is compared. */
export interface CompositeUnit {
  readonly id: string;
  /** Groupings by name, for imputation within a group. */
  readonly groups?: Readonly<Record<string, string>>;
}

/** A column of data and its place in the structure. */
export interface CompositeIndicator {
  readonly code: string;
  /** 1 if more is better, −1 if less is; default 1. */
  readonly direction?: 1 | -1;
  /** Weight among its siblings, ≥ 0; default 1. */
  readonly weight?: number;
  /** Code of the aggregate it belongs to. */
  readonly parent: string;
  /** Name of the denominator it is divided by, if any. */
  readonly denominator?: string | null;
}

/** A node of the structure above the indicators. */
export interface CompositeAggregate {
  readonly code: string;
  /** 2 directly above the indicators, higher further up. */
  readonly level: number;
  /** Code of the aggregate above; null for the one at the top. */
  readonly parent: string | null;
  readonly weight?: number;
}

/** Numbers of a column, one a unit, null where missing. */
export type CompositeColumn = readonly (number | null)[];

export type ImputeStep =
  | { readonly method: "none" | "mean" | "median" }
  | { readonly method: "group-mean"; readonly group: string };

export type TreatStep =
  | { readonly method: "none" }
  | {
      readonly method: "winsorise";
      readonly maxPoints?: number;
      readonly skewness?: number;
      readonly kurtosis?: number;
    };

export type NormaliseStep =
  | { readonly method: "min-max"; readonly lower?: number; readonly upper?: number }
  | { readonly method: "z-score"; readonly mean?: number; readonly sd?: number }
  | {
      readonly method: "rank" | "percentile-rank" | "borda" | "fraction-of-maximum" | "distance-to-maximum";
    }
  | { readonly method: "goalposts"; readonly posts: Readonly<Record<string, readonly [number, number]>> };

export type AggregateMethod = "arithmetic" | "geometric" | "harmonic" | "power" | "copeland";

export interface AggregateStep {
  readonly method: AggregateMethod;
  /** Exponent of the power mean; needed where its method is used. */
  readonly power?: number;
  /** Least share of the weight that must be there for a score; default 0.5. */
  readonly missingThreshold?: number;
  /** Other methods for some levels, by the level's number. */
  readonly byLevel?: Readonly<Record<string, AggregateMethod>>;
}

/** How the numbers become an index; every step has a default. */
export interface CompositeSteps {
  /** Divide by the denominators the indicators name; default true. */
  readonly denominate?: boolean;
  /** Default none. */
  readonly impute?: ImputeStep;
  /** Default none. */
  readonly treat?: TreatStep;
  /** Default min-max from 0 to 100. */
  readonly normalise?: NormaliseStep;
  /** Default arithmetic, threshold 0.5. */
  readonly aggregate?: AggregateStep;
}

/** Units, structure, numbers and steps of a composite indicator: all of it data. */
export interface CompositeInput {
  readonly units: readonly CompositeUnit[];
  readonly indicators: readonly CompositeIndicator[];
  readonly aggregates: readonly CompositeAggregate[];
  readonly values: Readonly<Record<string, CompositeColumn>>;
  readonly denominators?: Readonly<Record<string, CompositeColumn>>;
  readonly steps?: CompositeSteps;
}

/** One column a code, NaN where missing. */
export type Columns = ReadonlyMap<string, Float64Array>;

/** A refusal of the engine, told by the place in the input. */
export function refuse(problem: {
  argument: string;
  path?: readonly (string | number)[];
  rule: string;
  value: unknown;
  remedy?: string;
}): InputError {
  return new InputError({ fn: "compositeIndicator", ...problem });
}

/** A copy of a column with NaN for null; refuses other lengths and anything but finite numbers and null. */
export function readColumn(argument: string, code: string, column: unknown, units: number): Float64Array {
  if (!Array.isArray(column) || column.length !== units) {
    const value = Array.isArray(column) ? column.length : column;
    throw refuse({ argument, path: [code], rule: `${units} values, one a unit, null where missing`, value });
  }
  return Float64Array.from(column, (value: unknown, i) => {
    if (value === null) return Number.NaN;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    throw refuse({ argument, path: [code, i], rule: "a finite number, or null where missing", value });
  });
}

/** Back to null for missing. */
export function columnOut(column: Float64Array): (number | null)[] {
  return Array.from(column, (value) => (Number.isNaN(value) ? null : value));
}
