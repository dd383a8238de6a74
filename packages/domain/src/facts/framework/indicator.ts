import type { Goalposts } from "../../scenario/goalposts.ts";
import type { Facts } from "../load.ts";

/** Rows of the brief's Figure 3, by the id of their record in dimensions.json. */
export type DimensionKey =
  | "national-team-control"
  | "sme-enablement"
  | "competition"
  | "eastern-demonstration"
  | "resource-flows"
  | "regional-disparities";

/** Why an indicator has no value: what would settle it is said in the catalogues. */
export type Gap =
  | "no-filings-by-host"
  | "no-cases"
  | "no-winners-by-host"
  | "too-few-shares"
  | "shares-data"
  | "nothing-yet"
  | "no-series-yet"
  | "baseline-year"
  | "curve-undefined";

/** What the facts say of an indicator at the end of a year, in its own unit. */
export type Reading =
  | {
      /** Null where only an interval is known. */
      readonly value: number | null;
      readonly interval?: readonly [number, number];
      /** Records it was computed from, as `table/id`; none where a reader set the value by hand. */
      readonly records: readonly string[];
      /** Set by hand in a what-if, in place of what the facts say. */
      readonly assumed?: true;
    }
  | { readonly gap: Gap };

/** One indicator of the framework: a formula over the facts between two goalposts. */
export interface Indicator {
  /** Kebab-case, stable. */
  readonly id: string;
  /** The code of METHODS §5. */
  readonly code: string;
  readonly dimension: DimensionKey;
  /** Whether it moves with what the state decides, or with what comes of it. */
  readonly nature: "intent" | "outcome";
  /** share and gain: fractions; points: percentage points as fractions. */
  readonly unit: "share" | "years" | "tasks" | "index" | "points" | "relative-change";
  /** Whether a coding by the compilers enters the value. */
  readonly judged: boolean;
  /** The ends of the scale, fixed for all years; ours, to be varied. */
  readonly goalposts: (facts: Facts) => Goalposts;
  readonly read: (facts: Facts, year: number) => Reading;
}

/** Last day of a year. */
export function yearEnd(year: number): string {
  return `${year}-12-31`;
}

/** Goalposts that do not depend on the facts. */
export function between(adverse: number, benign: number, options: { readonly log?: boolean } = {}): () => Goalposts {
  return () => ({ adverse, benign, ...options });
}
