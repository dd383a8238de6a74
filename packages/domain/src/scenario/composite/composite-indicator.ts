import { aggregateLevels } from "./aggregate-levels.ts";
import { type Columns, type CompositeInput, columnOut, readColumn, refuse } from "./composite-input.ts";
import { denominate } from "./denominate.ts";
import { type ImputedCell, impute } from "./impute.ts";
import { normalise } from "./normalise.ts";
import { rankColumn } from "./ranks.ts";
import { readStructure } from "./structure.ts";
import { type Treatment, treat } from "./treat.ts";

/** Numbers by code, one a unit, null where there is none. */
export type CompositeTable = Record<string, (number | null)[]>;

/** An index with every step that led to it. */
export interface CompositeResult {
  /** Scores of the aggregates. */
  readonly scores: CompositeTable;
  /** Ranks of the aggregates: 1 is best, ties share the smallest rank. */
  readonly ranks: CompositeTable;
  /** Share of the index each code decides: the product of weights down the tree. */
  readonly effectiveWeights: Record<string, number>;
  /** The indicators after each step; a step that was not taken repeats the one before. */
  readonly steps: Record<"denominated" | "imputed" | "treated" | "normalised", CompositeTable>;
  /** What was done about outliers, one entry an indicator that was treated. */
  readonly treatment: Treatment[];
  /** Values that were put where one was missing. */
  readonly imputedCells: ImputedCell[];
  /** Share of an aggregate's weight that was there. */
  readonly coverage: CompositeTable;
  /** What a reader should know before trusting a number. */
  readonly notes: string[];
}

/**
 * Builds a composite indicator: denominates, imputes, treats outliers, normalises and aggregates up a structure, all of
 * which is data, and shows every step.
 *
 * A method that is undefined for the data is refused by name, with the indicator; nothing is skipped or replaced in
 * silence.
 *
 * @param input - `units`, `indicators`, `aggregates` (the structure), `values` and `denominators` by code (one number a
 *   unit, null where missing) and `steps`, whose defaults are: denominate, no imputation, no treatment, min-max from 0 to
 *   100, arithmetic means over at least half the weight.
 * @returns Scores, ranks, effective weights, per-step tables, treatment, imputed cells, coverage and notes.
 * @throws InputError if the structure does not hold together, the numbers do not fit it, or a method is undefined.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators; Becker et al. (2022), COINr, JOSS 7(78), 4567.
 * @example compositeIndicator({
 *   units: [{ id: "a" }, { id: "b" }],
 *   indicators: [{ code: "x", parent: "Index" }],
 *   aggregates: [{ code: "Index", level: 2, parent: null }],
 *   values: { x: [1, 3] },
 * }).scores.Index; // [0, 100]
 */
export function compositeIndicator(input: CompositeInput): CompositeResult {
  requireUnits(input);
  const structure = readStructure(input);
  const steps = input.steps ?? {};
  const raw = readValues(input);
  const denominated = steps.denominate === false ? raw : denominate(raw, input);
  const imputed = impute(denominated, steps.impute ?? { method: "none" }, input.units);
  const treated = treat(imputed.columns, steps.treat ?? { method: "none" });
  const normalised = normalise(treated.columns, steps.normalise ?? { method: "min-max" }, input.indicators);
  const aggregate = steps.aggregate ?? { method: "arithmetic" };
  const { scores, coverage } = aggregateLevels(normalised.columns, structure, aggregate, input.units);
  return {
    scores: tableOf(scores),
    ranks: tableOf(new Map([...scores].map(([code, column]) => [code, rankColumn(column, "highest")]))),
    effectiveWeights: Object.fromEntries(structure.effectiveWeights),
    steps: {
      denominated: tableOf(denominated),
      imputed: tableOf(imputed.columns),
      treated: tableOf(treated.columns),
      normalised: tableOf(normalised.columns),
    },
    treatment: treated.treatment,
    imputedCells: imputed.cells,
    coverage: tableOf(coverage),
    notes: normalised.notes,
  };
}

function requireUnits({ units }: CompositeInput): void {
  if (units.length === 0) throw refuse({ argument: "units", rule: "at least one unit", value: units });
  const seen = new Set<string>();
  units.forEach(({ id }, i) => {
    const path = [i, "id"];
    if (seen.has(id)) throw refuse({ argument: "units", path, rule: "units that differ", value: id });
    seen.add(id);
  });
}

function readValues(input: CompositeInput): Columns {
  const codes = new Set(input.indicators.map(({ code }) => code));
  for (const code of Object.keys(input.values)) {
    if (codes.has(code)) continue;
    const remedy = "describe it among the indicators, or take its values out";
    throw refuse({ argument: "values", path: [code], rule: "the code of an indicator", value: code, remedy });
  }
  return new Map(
    input.indicators.map(({ code }) => {
      if (!Object.hasOwn(input.values, code)) {
        const rule = "values for every indicator";
        throw refuse({ argument: "values", path: [code], rule, value: "none" });
      }
      return [code, readColumn("values", code, input.values[code], input.units.length)];
    }),
  );
}

function tableOf(columns: Columns): CompositeTable {
  return Object.fromEntries([...columns].map(([code, column]) => [code, columnOut(column)]));
}
