import { requireWithin } from "../numeric/guards.ts";
import { sum } from "../numeric/sum.ts";
import { type TopTotal, type TopTotalBounds, topTotalBounds } from "./top-total-bounds.ts";

/** A published "the n largest hold more than T together". */
export interface TopTotalRange extends Omit<TopTotal, "topTotal"> {
  /** Least joint share, as a fraction in (0, 1]. */
  readonly topTotalMin: number;
  /** Greatest joint share; absent: the largest that is feasible. */
  readonly topTotalMax?: number;
}

/** The widest of the bounds over a range of totals. */
export interface TopTotalEnvelope extends TopTotalBounds {
  /** How the range was walked: in steps of a tenth of a percentage point. */
  readonly method: "grid";
  /** The greatest total that was walked to. */
  readonly topTotalMax: number;
}

const STEP = 0.001;

/**
 * Bounds when the joint share of the n largest firms is itself only known to lie in a range, such as "over 80 %".
 *
 * @param known - Shares of the k largest firms, k < n, as fractions of 1; may be empty.
 * @param range - The range of totals: `topN`, `topTotalMin`, `topTotalMax`, `maxUnknown`, as {@link topTotalBounds}.
 * @returns The smallest lower and largest upper ends over a grid of totals 0.001 apart, both ends of the range included.
 * @throws InputError if a share or a number of `range` is out of range.
 * @throws InfeasibleError if no market agrees with the least total.
 * @source As {@link topTotalBounds}.
 * @example topTotalEnvelope([], { topN: 4, topTotalMin: 0.8 }).hhiMin; // 0.16
 */
export function topTotalEnvelope(known: ArrayLike<number>, range: TopTotalRange): TopTotalEnvelope {
  const { topN, topTotalMin, maxUnknown = null } = range;
  const place = { fn: "topTotalEnvelope", argument: "topTotalMax" };
  const first = topTotalBounds(known, { topN, topTotal: topTotalMin, maxUnknown });
  const smallestKnown = known.length === 0 ? 1 : Math.min(...Array.from(known));
  const feasible = Math.min(1, sum(known) + (topN - known.length) * smallestKnown);
  const topTotalMax = range.topTotalMax ?? feasible;
  requireWithin(place, topTotalMax, topTotalMin, 1);
  const last = Math.max(topTotalMin, Math.min(topTotalMax, feasible));
  let envelope = first;
  for (let step = 1; topTotalMin + step * STEP < last; step++) {
    envelope = wider(envelope, topTotalBounds(known, { topN, topTotal: topTotalMin + step * STEP, maxUnknown }));
  }
  envelope = wider(envelope, topTotalBounds(known, { topN, topTotal: last, maxUnknown }));
  return { ...envelope, method: "grid", topTotalMax: last };
}

function wider(a: TopTotalBounds, b: TopTotalBounds): TopTotalBounds {
  const lower = a.hhiMin <= b.hhiMin ? a : b;
  const upper = a.hhiMax >= b.hhiMax ? a : b;
  return {
    hhiMin: lower.hhiMin,
    hhiMinAttained: lower.hhiMinAttained,
    hhiMax: upper.hhiMax,
    hhiMaxAttained: upper.hhiMaxAttained,
    crMin: a.crMin.map((ratio, i) => Math.min(ratio, b.crMin[i] as number)),
    crMax: a.crMax.map((ratio, i) => Math.max(ratio, b.crMax[i] as number)),
  };
}
