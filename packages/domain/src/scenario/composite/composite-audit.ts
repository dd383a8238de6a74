import { type CompositeResult, compositeIndicator } from "./composite-indicator.ts";
import type { CompositeInput } from "./composite-input.ts";
import { correlationMatrix, type StrongPair } from "./correlation.ts";
import { cronbachAlpha } from "./cronbach-alpha.ts";
import { effectiveDimensions } from "./effective-dimensions.ts";

/** What happens to the ranks of the index when one code is left out. */
export interface CompositeLeftOut {
  readonly code: string;
  /** Mean of |new rank − old rank| over units ranked both times; null when none is. */
  readonly meanRankShift: number | null;
  readonly maxRankShift: number | null;
  /** The unit that moves most; the first of several. */
  readonly mostMoved: string | null;
}

/** Multivariate check of an index. */
export interface CompositeAudit {
  /** Correlations of the normalised indicators. */
  readonly correlations: { readonly codes: string[]; readonly matrix: (number | null)[][] };
  /** Pairs with |r| > 0.9. */
  readonly strongPairs: StrongPair[];
  /** Cronbach's alpha of the parts of each aggregate; null where undefined or where there is one part. */
  readonly alpha: Record<string, number | null>;
  /** (Σλ)²/Σλ² of the correlations; null where some are undefined. */
  readonly effectiveDimensions: number | null;
}

/**
 * Audits an index: what its indicators share, and how consistent its aggregates are.
 *
 * @param input - As for {@link compositeIndicator}.
 * @param result - Its result.
 * @returns Correlations, strong pairs, alphas and the effective number of dimensions.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 4.
 * @example auditComposite(
 *   {
 *     units: [{ id: "a" }, { id: "b" }, { id: "c" }],
 *     indicators: [{ code: "x", parent: "Index" }, { code: "y", parent: "Index" }],
 *     aggregates: [{ code: "Index", level: 2, parent: null }],
 *     values: { x: [1, 2, 3], y: [2, 4, 6] },
 *   },
 * ).alpha.Index; // 1
 */
export function auditComposite(
  input: CompositeInput,
  result: CompositeResult = compositeIndicator(input),
): CompositeAudit {
  const { normalised } = result.steps;
  const { codes, matrix, strongPairs } = correlationMatrix(normalised);
  const complete = matrix.every((row) => row.every((value) => value !== null));
  const all = { ...normalised, ...result.scores };
  const partsOf = (code: string) =>
    [...input.indicators, ...input.aggregates]
      .filter(({ parent }) => parent === code)
      .map((part) => all[part.code] ?? []);
  return {
    correlations: { codes, matrix },
    strongPairs,
    alpha: Object.fromEntries(
      input.aggregates.map(({ code }) => {
        const parts = partsOf(code);
        return [code, parts.length < 2 ? null : cronbachAlpha(parts)];
      }),
    ),
    effectiveDimensions: complete ? effectiveDimensions(matrix as number[][]) : null,
  };
}

/**
 * Leaves each indicator, or each aggregate below the top, out in turn and reports how the ranks of the index move.
 *
 * What would leave an aggregate without parts takes that aggregate out too.
 *
 * @param input - As for {@link compositeIndicator}.
 * @param codes - What to leave out; every indicator by default.
 * @returns One entry a code, in their order.
 * @throws InputError as {@link compositeIndicator} does, also where nothing would be left.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 7.
 * @example compositeLeaveOneOut({
 *   units: [{ id: "a" }, { id: "b" }],
 *   indicators: [{ code: "x", parent: "Index" }, { code: "y", parent: "Index", weight: 2 }],
 *   aggregates: [{ code: "Index", level: 2, parent: null }],
 *   values: { x: [1, 2], y: [2, 1] },
 * })[1]?.meanRankShift; // 1
 */
export function compositeLeaveOneOut(
  input: CompositeInput,
  codes: readonly string[] = input.indicators.map(({ code }) => code),
): CompositeLeftOut[] {
  const top = input.aggregates.find(({ parent }) => parent === null)?.code ?? "";
  const whole = compositeIndicator(input).ranks[top] ?? [];
  return codes.map((code) => {
    const ranks = compositeIndicator(without(input, code)).ranks[top] ?? [];
    const shifts = whole.map((rank, unit) => {
      const now = ranks[unit] ?? null;
      return rank === null || now === null ? null : Math.abs(now - rank);
    });
    const known = shifts.filter((shift) => shift !== null);
    if (known.length === 0) return { code, meanRankShift: null, maxRankShift: null, mostMoved: null };
    const max = Math.max(...known);
    const mean = known.reduce((a, b) => a + b, 0) / known.length;
    const mostMoved = max === 0 ? null : (input.units[shifts.indexOf(max)]?.id ?? null);
    return { code, meanRankShift: mean, maxRankShift: max, mostMoved };
  });
}

/** The input without a code, all below it, and every aggregate that it leaves empty. */
function without(input: CompositeInput, code: string): CompositeInput {
  const gone = new Set([code]);
  const nodes = [...input.indicators, ...input.aggregates];
  for (let before = 0; before !== gone.size; ) {
    before = gone.size;
    for (const node of nodes) if (node.parent !== null && gone.has(node.parent)) gone.add(node.code);
    for (const { code: whole } of input.aggregates) {
      if (nodes.filter(({ parent }) => parent === whole).every((part) => gone.has(part.code))) gone.add(whole);
    }
  }
  const kept = <T extends { readonly code: string }>(list: readonly T[]) => list.filter((each) => !gone.has(each.code));
  const values = Object.fromEntries(Object.entries(input.values).filter(([name]) => !gone.has(name)));
  return { ...input, indicators: kept(input.indicators), aggregates: kept(input.aggregates), values };
}
