import { describe, expect, it } from "vitest";
import { bundledFacts, bundledTables } from "../bundled.ts";
import { checkFacts, checkTables } from "../check-facts.ts";
import type { Facts } from "../load.ts";
import { problemLine } from "../problem.ts";
import { factTables, type TableKey, tableKeys } from "../registry.ts";
import { claimRules } from "./claim-rules.ts";
import { marketRules } from "./market-rules.ts";
import { milestoneRules } from "./milestones.ts";
import { rules } from "./registry.ts";
import { seriesRules } from "./series-rules.ts";

const facts = bundledFacts();

/** The facts with fields of one record spoilt, unseen by any schema. */
function spoilt(key: TableKey, id: string, fields: object): Facts {
  const records = facts[key] as readonly { id: string }[];
  if (!records.some((record) => record.id === id)) throw new Error(`no ${id} in ${key}`);
  return { ...facts, [key]: records.map((record) => (record.id === id ? { ...record, ...fields } : record)) };
}

/** The facts with one record more. */
function joined(key: TableKey, record: object): Facts {
  return { ...facts, [key]: [...facts[key], record] };
}

function recordOf<Key extends TableKey>(key: Key, id: string): Facts[Key][number] {
  const found = (facts[key] as readonly Facts[Key][number][]).find((record) => record.id === id);
  if (found === undefined) throw new Error(`no ${id} in ${key}`);
  return found;
}

const dji = recordOf("platforms", "dji");
const guidelines = recordOf("milestonesChina", "piz-work-guidelines-2020");
const value = recordOf("regionalValues", "gdp-440000-2023");
const share = recordOf("marketShares", "ai-chips-03");
const withheld = facts.sources.find((source) => !source.linked && source.address !== null);

/** A bad record for every rule, and where the rule must point. */
const mistakes: readonly [rule: string, bad: Facts, at: string][] = [
  ["has-a-source", spoilt("platforms", "dji", { sources: [] }), "platforms.json › dji › sources"],
  ["every-field-is-verified", spoilt("platforms", "dji", { verification: {} }), "platforms.json › dji › brandEn"],
  ["every-field-is-verified", spoilt("platforms", "dji", { missing: {} }), "platforms.json › dji › subfieldZh"],
  [
    "known-and-unknown-differ",
    spoilt("platforms", "dji", { verification: { ...dji.verification, subfieldZh: "seen" } }),
    "platforms.json › dji › verification.subfieldZh",
  ],
  [
    "known-and-unknown-differ",
    spoilt("platforms", "dji", { missing: { ...dji.missing, brandEn: "not known" } }),
    "platforms.json › dji › missing.brandEn",
  ],
  [
    "brief-marks-cite-the-brief",
    spoilt("platforms", "dji", { sources: dji.sources.slice(1) }),
    "platforms.json › dji › verification.brandEn",
  ],
  ["every-source-is-cited", joined("sources", { ...facts.sources[0], id: "a-leaflet" }), "sources.json › a-leaflet"],
  [
    "recalled-date-in-a-headline",
    spoilt("platforms", "dji", { verification: { ...dji.verification, designatedOn: "recalled" } }),
    "platforms.json › dji › designatedOn",
  ],
  [
    "recalled-date-in-a-headline",
    spoilt("milestonesChina", guidelines.id, {
      shortEn: "Guidelines of 29 September 2020",
      verification: { ...guidelines.verification, adoptedOn: "recalled" },
    }),
    `milestones-china.json › ${guidelines.id} › shortEn`,
  ],
  [
    "effective-before-adoption",
    spoilt("milestonesChina", guidelines.id, { effectiveOn: "2020-01-01", note: undefined }),
    `milestones-china.json › ${guidelines.id} › effectiveOn`,
  ],
  ["zone-dates-agree", spoilt("zones", "suzhou", { announcedOn: "2021-03-01" }), "zones.json › suzhou › announcedOn"],
  ["zone-dates-agree", spoilt("zones", "suzhou", { briefYear: 2020 }), "zones.json › suzhou › approvedOn"],
  [
    "nothing-after-it-was-checked",
    spoilt("zones", "suzhou", { approvedOn: "2027-03-19" }),
    "zones.json › suzhou › approvedOn",
  ],
  [
    "successor-is-newer",
    spoilt("milestonesChina", guidelines.id, { supersededBy: "piz-work-guidelines-2019" }),
    `milestones-china.json › ${guidelines.id} › supersededBy`,
  ],
  [
    "no-circle-of-succession",
    spoilt("milestonesChina", guidelines.id, { supersededBy: "piz-work-guidelines-2019" }),
    "milestones-china.json › piz-work-guidelines-2019 › supersededBy",
  ],
  [
    "no-circle-of-succession",
    spoilt("milestonesChina", guidelines.id, { supersededBy: guidelines.id }),
    `milestones-china.json › ${guidelines.id} › supersededBy`,
  ],
  [
    "shares-within-the-whole",
    spoilt("marketShares", share.id, { shares: [...share.shares, ...share.shares] }),
    `market-shares.json › ${share.id} › shares`,
  ],
  [
    "values-fit-their-unit",
    spoilt("regionalValues", value.id, { value: -1 }),
    `regional-values.json › ${value.id} › value`,
  ],
  [
    "provinces-meet-published-totals",
    spoilt("provinces", "shandong", { population2020Persons: 101_528_453 }),
    "published-totals.json › population-2020-east › value",
  ],
  [
    "regional-values-meet-the-nation",
    spoilt("regionalValues", "rd-expenditure-cn-2023", { value: 1 }),
    "regional-values.json › rd-expenditure-cn-2023 › value",
  ],
  [
    "nothing-is-observed-twice",
    joined("regionalValues", { ...value, id: "gdp-again" }),
    "regional-values.json › gdp-again",
  ],
  [
    "nothing-is-observed-twice",
    joined("marketShares", { ...share, id: "ai-chips-99" }),
    "market-shares.json › ai-chips-99",
  ],
  [
    "regions-do-not-overlap",
    spoilt("regions", "chengdu-chongqing", { members: ["500000", "330500"] }),
    "regions.json › chengdu-chongqing › members",
  ],
  [
    "places-agree-with-their-codes",
    spoilt("places", "hefei", { provinceGb2260: "330000" }),
    "places.json › hefei › provinceGb2260",
  ],
  [
    "places-lie-in-china",
    spoilt("places", "hefei", { latitudeDegrees: 117.28, longitudeDegrees: 31.86 }),
    "places.json › hefei › latitudeDegrees",
  ],
  [
    "no-withheld-address",
    spoilt("platforms", "dji", { note: `See ${withheld?.address ?? ""}.` }),
    "platforms.json › dji › note",
  ],
  [
    "no-tool-remains",
    spoilt("platforms", "dji", { note: "Read in search-index id 1." }),
    "platforms.json › dji › note",
  ],
  ["no-tool-remains", spoilt("platforms", "dji", { note: "See hq_note." }), "platforms.json › dji › note"],
  [
    "ids-are-not-reused",
    joined("changeLog", { ...facts.changeLog[0], table: "platforms", kind: "removed", ids: ["dji"] }),
    "platforms.json › dji › id",
  ],
  [
    "ids-are-not-reused",
    joined("milestonesEu", { ...facts.milestonesEu[0], id: guidelines.id }),
    `milestones-china.json › ${guidelines.id} › id`,
  ],
  [
    "nothing-is-left-untranslated",
    spoilt("debts", "copyright", { definition: { en: "Two words", de: "Two words", fr: "Deux mots" } }),
    "debts.json › copyright › definition.de",
  ],
  [
    "disagreements-concern-facts",
    spoilt("disagreements", "cloudwalk-seat", { concerns: [{ table: "platforms", id: "cloudwalks", field: null }] }),
    "disagreements.json › cloudwalk-seat › concerns[0].id",
  ],
  [
    "disagreements-concern-facts",
    spoilt("disagreements", "cloudwalk-seat", { concerns: [{ table: "platforms", id: "cloudwalk", field: "seat" }] }),
    "disagreements.json › cloudwalk-seat › concerns[0].field",
  ],
  [
    "readings-can-be-switched-on",
    spoilt("disagreements", "cloudwalk-seat", {
      positions: [
        { id: "mars", changes: [{ do: "set", table: "platforms", id: "cloudwalk", field: "seat", value: 1 }] },
      ],
    }),
    "disagreements.json › cloudwalk-seat › positions.mars.changes",
  ],
];

describe("editorial rules", () => {
  it("find nothing in the facts that are shipped", () => {
    expect(checkFacts(facts).map(problemLine)).toEqual([]);
    expect(checkTables(bundledTables())).toEqual([]);
  });

  it.each(mistakes)("%s catches its bad record", (name, bad, at) => {
    const rule = rules.find((candidate) => candidate.name === name);
    const places = rule?.check(bad).map(({ file, id, path }) => [file, id, path].filter(Boolean).join(" › "));
    expect(places).toContain(at);
  });

  it("each have a name of their own, a reason, and a bad record here, in milestones.test.ts or in table-rules.test.ts", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    const elsewhere = [...milestoneRules, ...marketRules, ...seriesRules, ...claimRules];
    const caught = [...mistakes.map(([name]) => name), ...elsewhere.map(({ name }) => name)];
    for (const { name, why } of rules) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(why).toMatch(/\.$/);
      expect(caught).toContain(name);
    }
  });
});

describe("checkTables(tables)", () => {
  it("names ten different mistakes in one run, each with file, id, path and remedy", () => {
    const tables = JSON.parse(JSON.stringify(bundledTables())) as Record<string, Record<string, unknown>[]>;
    const change = (name: string, id: string, fields: object) => {
      Object.assign(tables[name]?.find((record) => record.id === id) ?? {}, fields);
    };
    change("platforms", "dji", { sources: [] });
    change("platforms", "baidu", { brandenglish: "Baidu" });
    change("platforms", "tencent", { seatGb2260: "440399" });
    change("zones", "wuhan", { approvedOn: "2020-02-30" });
    change("zones", "deqing", { documentNumber: null });
    change("zones", "suzhou", { announcedOn: "2021-03-01" });
    change("milestones-china", guidelines.id, { supersededBy: "piz-work-guidelines-2019" });
    change("market-shares", share.id, { shares: [...share.shares, ...share.shares] });
    change("places", "hefei", { latitudeDegrees: 117.28, longitudeDegrees: 31.86 });
    change("debts", "copyright", { definition: { en: "Two words", de: "Two words", fr: "Deux mots" } });
    change("regional-values", value.id, { value: "much" });
    change("sources", "reconnect-china-brief-11", { linked: true });
    const lines = checkTables(tables).map(problemLine);
    for (const beginning of [
      "platforms.json › dji › sources: ",
      'platforms.json › baidu: unknown key "brandenglish"; ',
      'platforms.json › tencent › seatGb2260: "440399" is not a places gb2260; ',
      "zones.json › wuhan › approvedOn: ",
      "zones.json › deqing › documentNumber: ",
      "zones.json › suzhou › announcedOn: ",
      `milestones-china.json › ${guidelines.id} › supersededBy: `,
      `market-shares.json › ${share.id} › shares: `,
      "places.json › hefei › latitudeDegrees: ",
      "debts.json › copyright › definition.de: ",
      `regional-values.json › ${value.id} › value: "much" is not of type number; `,
      "sources.json › reconnect-china-brief-11 › ",
    ]) {
      expect(
        lines.some((line) => line.startsWith(beginning) && /; \S/.test(line)),
        beginning,
      ).toBe(true);
    }
  });

  it("says which table is missing, unknown or no list, and goes on", () => {
    const { platforms: _, ...rest } = bundledTables();
    const lines = checkTables({ ...rest, zones: {}, platfroms: [] }).map(problemLine);
    expect(lines).toContain("platforms.json: is missing; give platforms.json as one array");
    expect(lines).toContain("zones.json: is not an array of records; give zones.json as one array");
    expect(lines).toContain("platfroms.json: unknown table; did you mean platforms.json?");
  });
});

describe("the registry of tables", () => {
  it("names every table once, each with a file of its name", () => {
    const names = tableKeys.map((key) => factTables[key].name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(bundledTables()).sort()).toEqual([...names].sort());
  });
});
