import { describe, expect, test } from "vitest";
import { bundledFacts } from "./bundled.ts";
import { recordName } from "./record-name.ts";
import { searchFacts } from "./search.ts";

const facts = bundledFacts();
const first = (q: string) => searchFacts(facts, { q }).hits[0];

describe("searchFacts(facts, {q, limit})", () => {
  test("finds every platform and zone first by its name, in either script", () => {
    for (const { id, brandZh } of facts.platforms) {
      const keys = searchFacts(facts, { q: brandZh })
        .hits.slice(0, 3)
        .map((hit) => `${hit.table}/${hit.id}`);
      expect(keys, brandZh).toContain(`platforms/${id}`);
    }
    for (const { id, nameZh } of facts.zones) {
      const keys = searchFacts(facts, { q: nameZh })
        .hits.slice(0, 5)
        .map((hit) => `${hit.table}/${hit.id}`);
      expect(keys, nameZh).toContain(`zones/${id}`);
    }
  });

  test("minds neither case, accents, order nor punctuation", () => {
    expect(first("  DEQING… county ")?.id).toBe("deqing");
    expect(searchFacts(facts, { q: "security data law" })).toEqual(searchFacts(facts, { q: "Data Security Law" }));
  });

  test("every word must occur, and the count is of all that answer", () => {
    const both = searchFacts(facts, { q: "platform law", limit: 3 });
    const one = searchFacts(facts, { q: "law", limit: 3 });
    expect(both.count).toBeLessThan(one.count);
    expect(one.hits).toHaveLength(3);
    expect(one.count).toBeGreaterThan(3);
  });

  test("finds a source by its title and a platform by its place", () => {
    const source = facts.sources[0];
    expect(searchFacts(facts, { q: source?.title ?? "" }).hits.map(({ id }) => id)).toContain(source?.id);
    expect(searchFacts(facts, { q: "Hefei" }).hits.map(({ id }) => id)).toContain("iflytek");
  });

  test("says what was probably meant where nothing answers, and nothing for no words", () => {
    expect(searchFacts(facts, { q: "alibbaba" })).toEqual({ count: 0, hits: [], meant: "alibaba" });
    expect(searchFacts(facts, { q: " … " })).toEqual({ count: 0, hits: [], meant: null });
  });

  test("refuses an endless question and a limit that is no number of hits", () => {
    expect(() => searchFacts(facts, { q: "x".repeat(201) })).toThrow("at most 200 characters");
    expect(() => searchFacts(facts, { q: "x", limit: -1 })).toThrow("a whole number ≥ 0");
  });
});

describe("recordName(facts, key, language)", () => {
  test("names a debt in the language asked for, a value by what, where and when", () => {
    const [debt] = facts.debts;
    expect(recordName(facts, { table: "debts", id: debt?.id ?? "" }, "de")?.text).toBe(debt?.name.de);
    expect(recordName(facts, { table: "regional-values", id: "gdp-440000-2023" })?.text ?? "").toMatch(
      /Guangdong, 2023|^$/,
    );
    expect(recordName(facts, { table: "debts", id: debt?.id ?? "" }, "de")?.lang).toBe("de");
    expect(recordName(facts, { table: "sources", id: "reconnect-china-brief-11" }, "de")?.lang).toBe("en");
    expect(recordName(facts, { table: "zones", id: "nope" })).toBeNull();
  });
});
