import { correlationMatrix, type StrongPair } from "../composite/correlation.ts";
import { cronbachAlpha } from "../composite/cronbach-alpha.ts";
import { effectiveDimensions } from "../composite/effective-dimensions.ts";
import type { PeriodScore } from "./score-framework.ts";

/** A measure that the periods cannot carry, and why. */
export interface StructureRefusal {
  readonly measure: "effectiveDimensions" | "cronbachAlpha" | "correlation";
  /** The dimension that has none, where the measure is of one. */
  readonly dimension?: string;
  readonly because: string;
}

/** What the dimensions of a framework say of each other over its periods. */
export interface FrameworkStructure {
  /** Dimensions scored in at least three periods and not constant over them, in order. */
  readonly dimensions: readonly string[];
  readonly correlations: readonly (readonly (number | null)[])[];
  /** (Σλ)²/Σλ² of their correlations; null where it is refused. */
  readonly effectiveDimensions: number | null;
  /** How far they measure one thing; null where it is refused. */
  readonly cronbachAlpha: number | null;
  /** Pairs of indicators with |r| > 0.9: they count nearly the same twice. */
  readonly strongPairs: readonly StrongPair[];
  /** Measures that were asked for and cannot be given, by name. */
  readonly refusals: readonly StructureRefusal[];
}

/**
 * Step 4 of the handbook for a framework scored over periods: correlations of its dimensions, how many different things they
 * say, and indicators that say the same. Few years make these numbers weak: they are a warning, not a finding.
 *
 * @param scores - Scores of all periods, of one framework.
 * @returns What can be computed; what cannot is named with the reason.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 4.
 * @example frameworkStructure([]).refusals.map(({ measure }) => measure); // ["effectiveDimensions", "cronbachAlpha"]
 */
export function frameworkStructure(scores: readonly PeriodScore[]): FrameworkStructure {
  const ids = scores[0]?.dimensions.map(({ id }) => id) ?? [];
  const columns = new Map(ids.map((id) => [id, scores.map((score) => scoreOf(score, id))]));
  const usable = ids.filter((id) => varies(columns.get(id) ?? []));
  const refusals = ids
    .filter((id) => !usable.includes(id))
    .map((id): StructureRefusal => {
      return {
        measure: "correlation",
        dimension: id,
        because: `${id} is scored in fewer than three periods or never changes`,
      };
    });
  const { matrix } = correlationMatrix(Object.fromEntries(usable.map((id) => [id, columns.get(id) ?? []])));
  const whole = matrix.every((row) => row.every((r) => r !== null)) && usable.length > 1;
  const alpha = usable.length > 1 ? cronbachAlpha(usable.map((id) => columns.get(id) ?? [])) : null;
  if (!whole) {
    const because = "needs two dimensions, and three periods that each pair has in common";
    refusals.push({ measure: "effectiveDimensions", because });
  }
  if (alpha === null) {
    refusals.push({ measure: "cronbachAlpha", because: "needs two dimensions and two periods that have them all" });
  }
  return {
    dimensions: usable,
    correlations: matrix,
    effectiveDimensions: whole ? effectiveDimensions(matrix as number[][]) : null,
    cronbachAlpha: alpha,
    strongPairs: correlationMatrix(indicatorColumns(scores)).strongPairs,
    refusals,
  };
}

function scoreOf({ dimensions }: PeriodScore, id: string): number | null {
  return dimensions.find((dimension) => dimension.id === id)?.score ?? null;
}

function varies(column: readonly (number | null)[]): boolean {
  const known = column.filter((score) => score !== null);
  return known.length >= 3 && new Set(known).size > 1;
}

/** Values of every indicator over the periods, in its own unit. */
function indicatorColumns(scores: readonly PeriodScore[]): Record<string, (number | null)[]> {
  const all = scores.map(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators));
  const ids = all[0]?.map(({ id }) => id) ?? [];
  return Object.fromEntries(ids.map((id) => [id, all.map((own) => own.find((one) => one.id === id)?.value ?? null)]));
}
