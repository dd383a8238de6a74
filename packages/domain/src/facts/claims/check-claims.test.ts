import { describe, expect, it } from "vitest";
import { bundledFacts } from "../bundled.ts";
import type { Facts } from "../load.ts";
import { withChanges } from "../patch.ts";
import { checkClaim, checkClaims } from "./check-claims.ts";
import type { Verdict } from "./finding.ts";
import { claimChecks } from "./registry.ts";
import { claimWords, reasonText } from "./words.ts";

const facts = bundledFacts();
const asOf = "2026-11-23";

/** The facts with one table changed, as a what-if would change it. */
function changed<Key extends keyof Facts>(key: Key, change: (records: Facts[Key]) => unknown): Facts {
  return { ...facts, [key]: change(facts[key]) };
}

/** The facts with some fields of some records set. */
function set<Key extends keyof Facts>(key: Key, ids: readonly string[] | "all", fields: object): Facts {
  return changed(key, (records) =>
    (records as readonly { id: string }[]).map((record) =>
      ids === "all" || ids.includes(record.id) ? { ...record, ...fields } : record,
    ),
  );
}

function without<Key extends keyof Facts>(key: Key, ...ids: string[]): Facts {
  return changed(key, (records) => (records as readonly { id: string }[]).filter(({ id }) => !ids.includes(id)));
}

const foundByHand = (id: string, outcome: string) => set("claims", [id], { byHand: { outcome, foundEn: "Invented." } });
const nothingOn = (debt: string) =>
  changed("milestonesChina", (records) =>
    records.map((record) => ({
      ...record,
      addressesDebts: record.addressesDebts.filter((addressed) => addressed.debt !== debt),
    })),
  );
const inferredOnly = changed("platforms", (platforms) =>
  platforms.map((platform) => ({ ...platform, surveillance: { ...platform.surveillance, basis: "inferred" } })),
);
const beforeTurn = facts.milestonesChina.filter(({ adoptedOn }) => adoptedOn < "2019").map(({ id }) => id as string);
const hosts = facts.platforms.map(({ id }) => id as string);

/** For each claim: its verdict, and what becomes of it when a fact changes. */
const moves: [id: string, Verdict, Facts, Verdict][] = [
  ["c01", "holds-with-caveat", without("platforms", "dji"), "does-not-hold"],
  ["c02", "holds", without("zones", "deqing"), "does-not-hold"],
  ["c03", "holds-with-caveat", set("platforms", ["dji"], { designatedOn: "2021" }), "does-not-hold"],
  ["c04", "holds-with-caveat", set("zones", ["suzhou"], { approvedOn: "2020-12-31" }), "does-not-hold"],
  ["c05", "holds-with-caveat", set("platforms", ["baidu"], { seatGb2260: "500000" }), "does-not-hold"],
  ["c06", "holds-with-caveat", set("platforms", ["airohit"], { seatGb2260: "110000" }), "does-not-hold"],
  ["c07", "holds", set("zones", ["deqing"], { placeGb2260: "500000" }), "does-not-hold"],
  ["c08", "holds-with-caveat", without("zones", "suzhou", "guangzhou"), "holds"],
  ["c09", "holds-with-caveat", without("zones", "chengdu", "chongqing"), "cannot-be-computed"],
  ["c10", "holds-with-caveat", set("platforms", ["dji"], { subfieldEn: "smart city" }), "does-not-hold"],
  [
    "c11",
    "holds-with-caveat",
    set("platforms", hosts.slice(0, 12), { operatorType: "research-institute" }),
    "does-not-hold",
  ],
  ["c12", "holds-with-caveat", foundByHand("c12", "agrees"), "holds"],
  ["c13", "holds", set("milestonesChina", ["oip-work-guidelines-2019"], { adoptedOn: "2019-08-02" }), "does-not-hold"],
  [
    "c14",
    "holds-with-caveat",
    set("milestonesChina", ["piz-work-guidelines-2019"], { publishedOn: "2019-09-09" }),
    "does-not-hold",
  ],
  ["c15", "holds", foundByHand("c15", "differs"), "does-not-hold"],
  [
    "c16",
    "cannot-be-computed",
    set("openCompetitionRounds", ["miit-ai-2021"], { verification: { taskCount: "seen" } }),
    "holds",
  ],
  [
    "c17",
    "holds-with-caveat",
    set("openCompetitionRounds", ["miit-nmpa-aimd-2021"], { announcedOn: "2022-01" }),
    "holds",
  ],
  [
    "c18",
    "cannot-be-computed",
    set("openCompetitionLocalCalls", ["hubei-2021", "shenzhen-aimd-2021"], { on: "2022" }),
    "holds-with-caveat",
  ],
  ["c19", "holds", set("milestonesChina", ["aml-revision-2022"], { addressesDebts: [] }), "does-not-hold"],
  ["c21", "holds-with-caveat", set("milestonesChina", beforeTurn, { phase: "regulate" }), "does-not-hold"],
  ["c22", "holds-with-caveat", set("milestonesChina", beforeTurn, { phase: "regulate" }), "does-not-hold"],
  ["c23", "holds-with-caveat", nothingOn("copyright"), "does-not-hold"],
  ["c24", "holds", without("milestonesChina", "piz-work-guidelines-2019"), "cannot-be-computed"],
  ["c26", "holds-with-caveat", set("regionalValues", "all", { value: 1 }), "does-not-hold"],
  ["c27", "holds-with-caveat", set("zones", "all", { placeGb2260: "500000" }), "does-not-hold"],
  ["c28", "holds", without("dimensions", "competition"), "does-not-hold"],
  ["c31", "holds-with-caveat", inferredOnly, "does-not-hold"],
  ["c34", "holds", set("sources", ["reconnect-china-brief-11"], { publishedOn: "2024-07" }), "does-not-hold"],
  ["c35", "holds", without("recommendations", "r4-exchange"), "does-not-hold"],
  ["c36", "holds", foundByHand("c36", "differs"), "does-not-hold"],
  ["c37", "holds-with-caveat", foundByHand("c37", "differs"), "does-not-hold"],
  ["c38", "does-not-hold", changed("disagreements", () => []), "holds"],
];

/** Claims that no table could decide: each says what is missing. */
const undecidable = ["c20", "c25", "c29", "c30", "c32", "c33"];

describe("checkClaims(facts, options)", () => {
  const all = checkClaims(facts, { asOf });

  it("returns all 38 claims in order", () => {
    expect(all.map(({ id }) => id)).toEqual(facts.claims.map(({ id }) => id));
    expect(all).toHaveLength(38);
    expect(Object.keys(claimChecks)).toEqual(facts.claims.map(({ id }) => id as string));
  });

  it.each(moves)("%s %s, until a fact changes", (id, verdict, otherFacts, otherVerdict) => {
    expect(checkClaim(facts, id, { asOf }).verdict).toBe(verdict);
    expect(checkClaim(otherFacts, id, { asOf }).verdict).toBe(otherVerdict);
  });

  it("moves every claim that a table can decide, and says of the others what is missing", () => {
    expect([...moves.map(([id]) => id), ...undecidable].sort()).toEqual(facts.claims.map(({ id }) => id as string));
    for (const { id, verdict, why } of all.filter((entry) => undecidable.includes(entry.id))) {
      expect([id, verdict, why.length > 0]).toEqual([id, "cannot-be-computed", true]);
    }
  });

  it("agrees with what was counted by hand", () => {
    const value = (id: string) => all.find((entry) => entry.id === id)?.value;
    expect(value("c05")).toEqual({ kind: "share", count: 22, of: 23 });
    expect(value("c07")).toEqual({ kind: "share", count: 9, of: 18 });
    expect(value("c08")).toEqual({ kind: "share", count: 9, of: 11 });
    expect(value("c11")).toEqual({ kind: "share", count: 19, of: 23 });
    expect(value("c27")).toEqual({ kind: "share", count: 21, of: 23 });
    expect(value("c31")).toEqual({ kind: "count", count: 7 });
  });

  it("names the rows behind every value", () => {
    for (const { id, value, rows } of all) expect([id, value === null || rows.length > 0]).toEqual([id, true]);
  });

  it("leaves the facts as they were", () => {
    const before = JSON.stringify(facts.platforms);
    checkClaims(facts, { asOf, readings: ["cloudwalk-seat.chongqing"] });
    expect(JSON.stringify(facts.platforms)).toBe(before);
  });

  it("has a sentence for every reason in every language", () => {
    for (const { why } of [...all, ...moves.map(([id, , other]) => checkClaim(other, id, { asOf }))]) {
      for (const reason of why) {
        for (const language of ["en", "de", "fr"] as const) expect(reasonText(language, reason)).toMatch(/^\S.*[.]$/);
      }
    }
    expect(Object.keys(claimWords.de.reasons)).toEqual(Object.keys(claimWords.en.reasons));
    expect(Object.keys(claimWords.fr.reasons)).toEqual(Object.keys(claimWords.en.reasons));
  });
});

describe("checkClaim(facts, id, options)", () => {
  it("counts what was there on the day", () => {
    expect(checkClaim(facts, "c01", { asOf: "2019-12-31" }).value).toEqual({ kind: "count", count: 15 });
    expect(checkClaim(facts, "c08", { asOf: "2019-12-31" }).verdict).toBe("cannot-be-computed");
    expect(checkClaim(facts, "c23", { asOf: "2016-12-31" }).verdict).toBe("does-not-hold");
    expect(checkClaim(facts, "c24", { asOf: "2019-01-01" }).verdict).toBe("cannot-be-computed");
  });

  it("follows other readings, and says which would turn it over", () => {
    const finding = checkClaim(facts, "c05", { asOf });
    const turning = finding.why.flatMap((why) => (why.key === "other-reading" ? why.values.reading : []));
    expect(turning).toEqual(["alibaba-seat.hong-kong", "cloudwalk-seat.chongqing", "sensetime-seat.hong-kong"]);
    const told = finding.why.map((why) => reasonText("en", why)).join(" ");
    expect(told).toMatch(/On another reading, “[^”]*Hong Kong[^”.]*”, the outcome is: does not hold\./);
    expect(told).not.toContain("alibaba-seat");
    const read = checkClaim(facts, "c05", { asOf, readings: ["cloudwalk-seat.chongqing"] });
    expect([read.verdict, read.value]).toEqual(["does-not-hold", { kind: "share", count: 21, of: 23 }]);
    const meituan = checkClaim(facts, "c27", { asOf, readings: ["midea-or-meituan.meituan"] });
    expect(meituan.value).toEqual({ kind: "share", count: 22, of: 23 });
  });

  it("reads “almost all” as told", () => {
    expect(checkClaim(facts, "c08", { asOf, almostAll: 0.8 }).verdict).toBe("holds");
    const strict = checkClaim(facts, "c08", { asOf });
    expect(strict.why[0]).toEqual({ key: "word-too-strong", values: { words: "almost all", count: 9, of: 11 } });
  });

  it("prints dates as the page does", () => {
    const [why] = checkClaim(facts, "c13", { asOf }).why;
    const date = (day: string) => day.split("-").reverse().join(".");
    expect(why && reasonText("de", why, date)).toBe("Der Tag stimmt: 01.08.2019.");
  });

  it("refuses what it cannot take, with what it could", () => {
    expect(() => checkClaim(facts, "c99", { asOf })).toThrow("checkClaim requires one of c01, c02");
    expect(() => checkClaim(facts, "c01", { asOf: "2024-06" })).toThrow("checkClaim requires a day of the calendar");
    expect(() => checkClaim(facts, "c08", { asOf, almostAll: 90 })).toThrow("a share above 0.5, at most 1, got 90");
    const words = set("claims", ["c01"], { stated: { kind: "words", words: "many" } });
    expect(() => checkClaim(words, "c01", { asOf })).toThrow('a count, got "words" at claims.c01.stated.kind');
  });

  it("refuses a claim that nobody taught it", () => {
    const more = changed("claims", (claims) => [...claims, { ...claims[0], id: "c98" }]);
    expect(() => checkClaims(more, { asOf })).toThrow("a claim with a line in claimChecks");
  });

  it("stands a what-if that takes away what a reading would change", () => {
    const whatIf = withChanges(facts, [{ do: "remove", table: "platforms", id: "midea" }]);
    expect(checkClaim(whatIf, "c01", { asOf }).value).toEqual({ kind: "count", count: 22 });
    expect(checkClaim(whatIf, "c38", { asOf }).verdict).toBe("cannot-be-computed");
  });
});
