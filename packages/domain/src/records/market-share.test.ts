import { describe, expect, it } from "vitest";
import { groupShare, marketShare } from "./market-share.ts";

const birds = {
  subfield: "smart-birds",
  market: "birds",
  marketEn: "Birds",
  marketDe: "Vögel",
  marketFr: "Oiseaux",
  geography: "china",
  period: "2020Q1",
  periodStated: true,
  measure: "shipments",
  measureStated: false,
  agency: null,
  sources: [{ source: "a-page", supports: [] }],
  verification: {},
  checkedOn: "2026-11-23",
};
const robin = { firm: "robin", nameEn: "Robin", nameZh: "知更鸟", host: null, share: 0.4, qualifier: "exact" };
const total = { firms: 2, share: 0.7, qualifier: "over", namesEn: ["Robin", "Wren"] };
const record = { id: "birds-01", ...birds, shares: [robin], ranked: 1, totals: [total], basis: "published" };
const problems = (change: object) =>
  marketShare.safeParse({ ...record, ...change }).error?.issues.map(({ path }) => path.join("."));

describe("marketShare", () => {
  it("takes shares, a joint share, or both", () => {
    expect(problems({})).toBeUndefined();
    expect(problems({ shares: [], ranked: 0 })).toBeUndefined();
    expect(problems({ totals: [] })).toBeUndefined();
  });

  it.each([
    ["a share in per cent", { shares: [{ ...robin, share: 40 }] }, ["shares.0.share"]],
    ["neither shares nor a total", { shares: [], ranked: 0, totals: [] }, ["shares"]],
    ["more ranked shares than there are", { ranked: 2 }, ["ranked"]],
    ["a period in words", { period: "2020 (first quarter)" }, ["period"]],
  ])("refuses %s", (_what, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });
});

describe("groupShare", () => {
  it("holds the joint share of a group, and no firm", () => {
    const group = { id: "birds-02", ...birds, groupEn: "Song birds", share: 0.85, qualifier: "about" };
    expect(groupShare.safeParse(group).success).toBe(true);
    expect(groupShare.safeParse({ ...group, shares: [] }).success).toBe(false);
  });
});
