import { describe, expect, it } from "vitest";
import { bundledFacts, bundledTables } from "./bundled.ts";
import { parseFacts } from "./load.ts";
import { FactsError } from "./problem.ts";
import { factTables, tableKeys } from "./registry.ts";
import { keysOf, schemasAt } from "./schema-at.ts";

type Tables = Record<string, Record<string, unknown>[]>;

/** What parsing says of the shipped tables after something was done to them. */
function refusal(spoil: (tables: Tables) => void): string[] {
  const tables = JSON.parse(JSON.stringify(bundledTables())) as Tables;
  spoil(tables);
  try {
    parseFacts(tables);
    return [];
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    return error.message.split("\n");
  }
}

const spoilt = (table: string, id: string, fields: object) =>
  refusal((tables) => Object.assign(tables[table]?.find((record) => record.id === id) ?? {}, fields));

describe("bundledFacts()", () => {
  it("parses once and keeps what it parsed", () => {
    expect(bundledFacts()).toBe(bundledFacts());
    expect(bundledFacts().readings).toEqual([]);
  });
});

describe("parseFacts(tables)", () => {
  it("takes the shipped tables and keeps every record", () => {
    const facts = parseFacts(bundledTables());
    for (const key of tableKeys) expect(facts[key]).toEqual(bundledTables()[factTables[key].name]);
  });

  it.each([
    [
      "an unknown key",
      spoilt("zones", "wuhan", { approved_on: "2020" }),
      'wuhan: unknown key "approved_on"; write "approvedOn"',
    ],
    ["a missing field", spoilt("zones", "wuhan", { nameZh: undefined }), "wuhan › nameZh: is missing; add it: string"],
    ["a wrong type", spoilt("platforms", "dji", { batch: "4" }), 'dji › batch: "4" is not of type number; mend it'],
    [
      "an unknown value",
      spoilt("platforms", "dji", { operatorType: "private-entreprise" }),
      'dji › operatorType: "private-entreprise" is not a known value; write "private-enterprise"',
    ],
    [
      "a value far from any",
      spoilt("zones", "wuhan", { approvedBasis: "rumour" }),
      'wuhan › approvedBasis: "rumour" is not a known value; give one of letter, release, report, unknown',
    ],
    [
      "provenance of no field",
      spoilt("zones", "wuhan", { verification: { approvedOnn: "seen" } }),
      'wuhan › verification: unknown key "approvedOnn"; write "approvedOn"',
    ],
    [
      "a place inside a list",
      spoilt("platforms", "tencent", {
        listings: [{ exchange: "HKEX", ticker: "700", firstTradedOn: "2004-13", verification: "seen" }],
      }),
      'tencent › listings[0].firstTradedOn: "2004-13" does not fit; give a date as YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    [
      "a reference to nothing",
      spoilt("milestones-china", "piz-work-guidelines-2019", { supersededBy: "piz-work-guidelines-2002" }),
      'piz-work-guidelines-2019 › supersededBy: "piz-work-guidelines-2002" is not an id of milestones-china; did you mean "piz-work-guidelines-2020"? correct it or add that record',
    ],
    [
      "a source that is not there",
      spoilt("zones", "wuhan", { sources: [{ source: "a-rumour", supports: [] }] }),
      'wuhan › sources[0].source: "a-rumour" is not an id of sources; correct it or add that record',
    ],
    [
      "a number out of range",
      spoilt("platforms", "dji", { batch: 9 }),
      "dji › batch: 9 does not fit; give a number of at most 4",
    ],
    [
      "an address that is none",
      spoilt("platforms", "niii", { website: "niii" }),
      'niii › website: "niii" does not fit; give a web address with http or https',
    ],
    [
      "no source at all",
      spoilt("zones", "wuhan", { sources: [] }),
      "wuhan › sources: has too few entries, 0; give at least 1",
    ],
  ])("refuses %s, saying where and what to do", (_what, lines, line) => {
    expect(
      lines.some((said) => said.startsWith(`${said.split(" › ")[0]} › ${line}`)),
      lines.join("\n"),
    ).toBe(true);
  });

  it("refuses an id that is used twice and a record out of order", () => {
    const twice = refusal((tables) => tables.provinces?.splice(1, 0, { ...tables.provinces[0] }));
    expect(twice).toContain("provinces.json › anhui › id: names a second record; give it its own id");
    const turned = refusal((tables) => tables.provinces?.reverse());
    expect(turned).toContain("provinces.json › anhui: stands after beijing; move it up: the file is sorted by id");
  });

  it("names a record without an id by its place", () => {
    const lines = refusal((tables) => tables.zones?.splice(2, 0, { nameEn: "Nowhere" }));
    expect(lines).toContain("zones.json › record 3 › id: is missing; add it: string");
  });

  it("tells every mistake at once", () => {
    const lines = refusal((tables) => {
      for (const zone of tables.zones ?? []) zone.briefYear = "soon";
    });
    expect(lines).toHaveLength(18);
  });
});

describe("the references of the registry", () => {
  const tables = tableKeys.map((key) => factTables[key]);
  const references = tables.flatMap((table) =>
    Object.entries(table.references).map(([field, target]) => [table.name, field, target] as const),
  );

  it.each(references)("%s › %s names a field there is and tables there are", (name, field, target) => {
    const table = tables.find((candidate) => candidate.name === name);
    expect(table && schemasAt(table.record, field.split(".")).length).toBeGreaterThan(0);
    for (const wanted of [target].flat()) {
      const [to, key = "id"] = wanted.split(".");
      const named = tables.find((candidate) => candidate.name === to);
      expect(named && keysOf(named.record)).toContain(key);
    }
  });

  it.each(tables.map((table) => [table.name, table.sortedBy] as const))(
    "%s is sorted by fields it has",
    (name, fields) => {
      const table = tables.find((candidate) => candidate.name === name);
      for (const field of fields) expect(table && keysOf(table.record)).toContain(field);
    },
  );
});
