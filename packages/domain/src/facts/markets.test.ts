import { describe, expect, it } from "vitest";
import { partialShareBounds } from "../concentration/partial-share-bounds.ts";
import { topTotalBounds } from "../concentration/top-total-bounds.ts";
import { marketShare } from "../records/market-share.ts";
import { bundledFacts } from "./bundled.ts";
import { marketOf, markets } from "./markets.ts";

type Share = [firm: string, share: number, qualifier?: string];

/** A record made up for tests: firms a, b, … with these shares. */
function invented(id: string, shares: Share[], more: object = {}) {
  return marketShare.parse({
    id,
    subfield: "smart-birds",
    market: "birds",
    marketEn: "Birds",
    marketDe: "Vögel",
    marketFr: "Oiseaux",
    geography: "china",
    period: "2020",
    periodStated: true,
    measure: "revenue",
    measureStated: true,
    shares: shares.map(([firm, share, qualifier = "exact"]) => {
      return { firm, nameEn: firm, nameZh: "鸟", host: null, share, qualifier };
    }),
    ranked: 0,
    totals: [],
    basis: "published",
    agency: "An agency",
    sources: [{ source: "an-invented-page", supports: [] }],
    verification: {},
    checkedOn: "2026-11-23",
    ...more,
  });
}

const three: Share[] = [
  ["a", 0.4],
  ["b", 0.25],
  ["c", 0.15],
];

describe("marketOf(record)", () => {
  it("takes all shares as known, and as ranked only where the source says so", () => {
    expect(marketOf(invented("plain", three))).toMatchObject({ evidence: "shares", ranked: false, cap: null });
    const market = marketOf(invented("top", three, { ranked: 3 }));
    expect(market).toMatchObject({ evidence: "shares", ranked: true, cap: null, maxUnknown: null });
    const shares = market.known.map(({ share }) => share);
    expect(partialShareBounds(shares, market).hhiMax).toBeCloseTo(0.27, 12);
  });

  it("limits an unnamed firm to the last that is said to be among the largest", () => {
    expect(marketOf(invented("one-ranked", three, { ranked: 1 })).cap).toBe(0.4);
  });

  it("gives a market with fewer than two shares its leader only", () => {
    const market = marketOf(invented("alone", [["a", 0.3]]));
    expect(market).toMatchObject({ evidence: "leader", known: [], total: null });
    expect(market.leader).toMatchObject({ firm: "a", isLargest: false });
    expect(marketOf(invented("half", [["a", 0.5]])).leader?.isLargest).toBe(true);
  });

  it("does not take a limit for a share", () => {
    const over = invented("over", [
      ["a", 0.4],
      ["b", 0.3, "over"],
    ]);
    expect(marketOf(over).evidence).toBe("leader");
  });

  it("hands on a joint share with the leaders known beside it", () => {
    const totals = [{ firms: 4, share: 0.79, qualifier: "exact", namesEn: [] }];
    const market = marketOf(invented("joint", [], { totals }));
    expect(market).toMatchObject({ evidence: "total", known: [], total: totals[0] });
    expect(topTotalBounds([], { topN: 4, topTotal: market.total?.share ?? 0 }).hhiMax).toBeCloseTo(0.6241, 12);
    expect(marketOf(invented("led", [["a", 0.3]], { totals, ranked: 1 })).known).toHaveLength(1);
    expect(marketOf(invented("unled", [["a", 0.3]], { totals })).known).toEqual([]);
  });

  it("hands on how many firms can share the rest", () => {
    expect(marketOf(invented("few", three, { othersMax: 5 })).maxUnknown).toBe(5);
  });
});

describe("markets(facts, query)", () => {
  const facts = bundledFacts();

  it("leaves out what was derived, forecast or mixed", () => {
    const left = facts.marketShares.filter(({ basis }) => basis !== "published");
    expect(left.length).toBeGreaterThan(0);
    expect(markets(facts)).toHaveLength(facts.marketShares.length - left.length);
    const derived = { marketShares: [invented("derived", three, { basis: "derived" })] };
    expect(markets(derived)).toEqual([]);
  });

  it("narrows, and counts a period once it is over", () => {
    const servers = markets(facts, { market: "ai-servers", measure: "revenue" });
    expect(servers.map(({ record }) => record.period)).toEqual(["2018", "2019", "2019H2", "2021H1"]);
    expect(markets(facts, { market: "ai-servers", measure: "revenue", asOf: "2019-12-30" })).toHaveLength(1);
    expect(markets(facts, { subfield: "smart-city" }).every(({ record }) => record.subfield === "smart-city")).toBe(
      true,
    );
  });

  it("gives figures that the bounds accept, every one", () => {
    for (const { evidence, known, total, ...limits } of markets(facts)) {
      const shares = known.map(({ share }) => share);
      if (evidence === "shares") expect(partialShareBounds(shares, limits).hhiMax).toBeLessThanOrEqual(1);
      if (total !== null) {
        expect(topTotalBounds(shares, { topN: total.firms, topTotal: total.share }).hhiMin).toBeGreaterThan(0);
      }
    }
  });

  it("refuses a day that is none", () => {
    expect(() => markets(facts, { asOf: "2019" })).toThrow("markets requires a day of the calendar");
  });
});
