import { describe, expect, it } from "vitest";
import { bundledFacts, bundledTables } from "../bundled.ts";
import { checkTables } from "../check-facts.ts";
import type { Facts } from "../load.ts";
import { problemLine } from "../problem.ts";
import type { TableKey } from "../registry.ts";
import { claimRules } from "./claim-rules.ts";
import { marketRules } from "./market-rules.ts";
import { seriesRules } from "./series-rules.ts";

const facts = bundledFacts();
const rules = [...marketRules, ...claimRules, ...seriesRules];

/** The facts with fields of one record spoilt, unseen by any schema. */
function spoilt(key: TableKey, id: string, fields: object): Facts {
  const records = facts[key] as readonly { id: string }[];
  if (!records.some((record) => record.id === id)) throw new Error(`no ${id} in ${key}`);
  return { ...facts, [key]: records.map((record) => (record.id === id ? { ...record, ...fields } : record)) };
}

const servers = facts.marketShares.find(({ id }) => id === "ai-soft-hardware-11") as Facts["marketShares"][number];
const [first, second, ...others] = servers.shares;
const bands = (moderateFrom: number) => ({ test: { kind: "herfindahl-bands", moderateFrom, highAbove: 0.18 } });

/** For each rule a bad record and what is said of it. */
const mistakes: readonly [rule: string, bad: Facts, says: string][] = [
  [
    "largest-share-first",
    spoilt("marketShares", servers.id, { shares: [second, first, ...others] }),
    "shares[1]: inspur follows a smaller share; sort by share",
  ],
  [
    "firm-named-once",
    spoilt("marketShares", servers.id, { shares: [first, first] }),
    'shares[1].firm: "inspur" stands twice; join the two, or name the second otherwise',
  ],
  [
    "parts-within-their-total",
    spoilt("marketShares", servers.id, {
      ranked: 2,
      totals: [{ firms: 3, share: 0.6, qualifier: "exact", namesEn: [] }],
    }),
    "totals[0].share: 2 of 3 firms hold 64.6 %, all of them 60 %; correct a share or the total",
  ],
  [
    "guesses-are-marked",
    spoilt("marketShares", servers.id, { measureStated: false }),
    "verification.measure: seen, though the source does not state it; write recalled",
  ],
  [
    "guesses-are-marked",
    spoilt("marketShares", servers.id, { periodStated: false }),
    "verification.period: seen, though the source does not state it; write recalled",
  ],
  [
    "guesses-are-marked",
    spoilt("marketShares", servers.id, { basis: "derived" }),
    "verification.shares: seen, though it was worked out here; write derived",
  ],
  [
    "market-is-one-thing",
    spoilt("marketShares", servers.id, { marketEn: "Servers of all kinds" }),
    'marketEn: another record of "ai-servers" says "AI servers"; say the same, or name another market',
  ],
  [
    "host-is-a-platform",
    spoilt("marketShares", servers.id, { shares: [{ ...first, host: "inspur" }] }),
    'shares[0].host: "inspur" is not a platform; correct it, or null',
  ],
  ["claim-is-recomputed", spoilt("claims", "c01", { id: "c39" }), "is computed by nothing; add its line"],
  ["claim-is-recomputed", spoilt("claims", "c01", { id: "c39" }), "c01: is computed, but has no record"],
  ["tables-are-named", spoilt("claims", "c01", { needs: ["platform"] }), 'needs[0]: "platform" is not a table'],
  [
    "tables-are-named",
    spoilt("changeLog", "2026-11-23-zones-published", { table: "zone" }),
    'table: "zone" is not a table',
  ],
  [
    "tables-are-named",
    spoilt("recommendations", "r3-access", { indicators: [{ id: "r3-i1", tables: ["oips"] }] }),
    'indicators[0].tables: "oips" is not a table',
  ],
  [
    "table-was-published",
    spoilt("changeLog", "2026-11-23-zones-published", { kind: "changed" }),
    "change-log.json › zones: has no entry for its first publication",
  ],
  [
    "indicator-told-once",
    spoilt("recommendations", "r3-access", { indicators: [{ id: "r1-i1", tables: [] }] }),
    "indicators[0].id: stands twice; give it its own id",
  ],
  [
    "level-fits-its-code",
    spoilt("regionalValues", "ai-enterprise-share-440300-2020", { level: "province" }),
    "level: 440300 is not a province; correct the level or the code",
  ],
  [
    "level-fits-its-code",
    spoilt("regionalValues", "gdp-440000-2023", { level: "city" }),
    "level: 440000 is a province; correct the level or the code",
  ],
  [
    "events-in-order",
    spoilt("openCompetitionRounds", "miit-future-2023", { announcedOn: "2024" }),
    "timeline[0].on: 2023-11-10 is before the call of 2024; correct one of the two",
  ],
  [
    "events-in-order",
    spoilt("openCompetitionRounds", "miit-future-2023", { timeline: [{ on: "2023-12" }, { on: "2023-11-10" }] }),
    "timeline[1].on: 2023-11-10 follows 2023-12; sort by day",
  ],
  [
    "tasks-agree-with-their-count",
    spoilt("openCompetitionRounds", "miit-future-2023", { taskCount: 2 }),
    "tasks: 4 are named, 2 counted; correct one, or say why in note",
  ],
  ["thresholds-form-one-scale", spoilt("thresholds", "us-2023-bands", bands(0.2)), "test.highAbove: is not above"],
  [
    "thresholds-form-one-scale",
    spoilt("thresholds", "eu-2004-hhi-mid", { test: { kind: "safe-harbour", herfindahlFrom: 0.2, herfindahlTo: 0.1 } }),
    "test.herfindahlTo: is not above herfindahlFrom",
  ],
  [
    "thresholds-form-one-scale",
    spoilt("thresholds", "us-2023-hhi-high", bands(0.1)),
    'test: says the same of us-2023 as "us-2023-bands"',
  ],
];

describe("rules on markets, series and claims", () => {
  it("have a bad record each, and no bad record is without its rule", () => {
    expect([...new Set(mistakes.map(([name]) => name))].sort()).toEqual(rules.map(({ name }) => name).sort());
    for (const { why } of rules) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  it.each(mistakes)("%s catches its bad record", (name, bad, says) => {
    const found = rules.find((rule) => rule.name === name)?.check(bad) ?? [];
    expect(found.map(problemLine).join("\n")).toContain(says);
  });

  it("find nothing in the shipped facts", () => {
    expect(rules.flatMap((rule) => rule.check(facts)).map(problemLine)).toEqual([]);
  });
});

describe("checkTables(tables)", () => {
  it("names slips that the schemas of these tables catch, each with its remedy", () => {
    const tables = JSON.parse(JSON.stringify(bundledTables())) as Record<string, { id: string }[]>;
    const change = (name: string, id: string, fields: object) => {
      Object.assign(tables[name]?.find((record) => record.id === id) ?? {}, fields);
    };
    change("market-shares", servers.id, { shares: [{ ...first, share: 50.1 }] });
    change("market-shares", "ai-chips-03", { period: "2025 (year)" });
    change("regional-values", "gdp-440000-2023", { year: 2022 });
    change("national-observations", "genai-users-2025-06", { indicator: "genai-user" });
    change("claims", "c13", { instruments: ["oip-guidelines-2019"] });
    change("recommendations", "r3-access", { euInstruments: [{ milestone: "ipi-2023", relevance: {} }] });
    const lines = checkTables(tables).map(problemLine);
    for (const beginning of [
      "market-shares.json › ai-soft-hardware-11 › shares[0].share: 50.1",
      'market-shares.json › ai-chips-03 › period: "2025 (year)" does not fit; give a period as',
      'regional-values.json › gdp-440000-2023 › id: "gdp-440000-2023" does not fit; give the id gdp-440000-2022',
      "national-observations.json › genai-users-2025-06 › id: ",
      'claims.json › c13 › instruments[0]: "oip-guidelines-2019" is not an id of milestones-china',
      "recommendations.json › r3-access › euInstruments[0].relevance",
    ]) {
      expect(
        lines.some((line) => line.startsWith(beginning)),
        `${beginning}\n${lines.join("\n")}`,
      ).toBe(true);
    }
  });
});
