import { partialShareBounds } from "../concentration/partial-share-bounds.ts";
import { topTotalBounds } from "../concentration/top-total-bounds.ts";
import { topTotalEnvelope } from "../concentration/top-total-envelope.ts";
import type { Market } from "./markets.ts";

/** How concentrated a market is at least and at most, whatever the unnamed firms hold. */
export interface MarketBounds {
  /** Herfindahl–Hirschman index, 0–1. */
  readonly hhi: {
    readonly min: number;
    readonly max: number;
    readonly minAttained: boolean;
    readonly maxAttained: boolean;
  };
  /** Share of the j largest firms at position j − 1, for j from 1 to 6 at least. */
  readonly crMin: readonly number[];
  readonly crMax: readonly number[];
  /** `exact`: tight bounds; `grid`: an envelope over a joint share that is only known to exceed a value. */
  readonly method: "exact" | "grid";
}

/**
 * The bounds of METHODS §1.3 for one published market.
 *
 * @param market - As {@link markets} selects it.
 * @returns Tight intervals; null where nothing but the leader is known.
 * @throws InfeasibleError if no market agrees with the printed shares: a broken record.
 * @source METHODS §1.3; see {@link partialShareBounds}, {@link topTotalBounds}, {@link topTotalEnvelope}.
 */
export function marketBounds(market: Market): MarketBounds | null {
  const known = market.known.map(({ share }) => share as number);
  const { ranked, cap, maxUnknown, total } = market;
  switch (market.evidence) {
    case "leader":
      return null;
    case "shares": {
      const bounds = partialShareBounds(known, { ranked, cap, maxUnknown });
      const { hhiMin, hhiMax, hhiMinAttained, crMin, crMax } = bounds;
      const hhi = { min: hhiMin, max: hhiMax, minAttained: hhiMinAttained, maxAttained: true };
      return { hhi, crMin: Object.values(crMin), crMax: Object.values(crMax), method: "exact" };
    }
    case "total": {
      if (total === null) return null;
      const top = { topN: total.firms, maxUnknown };
      const over = total.qualifier === "over" || total.shareMax !== undefined;
      const range = {
        ...top,
        topTotalMin: total.share,
        ...(total.shareMax === undefined ? {} : { topTotalMax: total.shareMax }),
      };
      const bounds = over ? topTotalEnvelope(known, range) : topTotalBounds(known, { ...top, topTotal: total.share });
      const { hhiMin, hhiMax, hhiMinAttained, hhiMaxAttained, crMin, crMax } = bounds;
      const hhi = { min: hhiMin, max: hhiMax, minAttained: hhiMinAttained, maxAttained: hhiMaxAttained };
      return { hhi, crMin, crMax, method: over ? "grid" : "exact" };
    }
    default:
      return market.evidence satisfies never;
  }
}
