import { bundledFacts, factTables, switchableReadings, tableKeys } from "@observatory/domain/facts";
import { describe, expect, test } from "vitest";
import type { Deps } from "../deps.ts";
import { createCaller } from "./router.ts";

const facts = bundledFacts();
const caller = createCaller({ facts } as Deps);

describe("facts.record({table, id})", () => {
  test("answers for a record of every table, with a name and at least one source where records cite", async () => {
    for (const key of tableKeys) {
      const table = factTables[key].name;
      const [first] = facts[key];
      const page = await caller.facts.record({ table, id: String(first?.id) });
      expect(page.named.name, table).not.toBe("");
      const cites = first !== undefined && ("sources" in first || "source" in first);
      if (cites) expect(page.sources.length, table).toBeGreaterThan(0);
    }
  });

  test("tells which charts and claims rest on it, and what stands beside it by name", async () => {
    const { usedBy, neighbours } = await caller.facts.record({ table: "platforms", id: "baidu" });
    expect(usedBy.charts.map(({ id }) => id)).toContain("designation-timeline");
    expect(usedBy.claims.map(({ id }) => id)).toContain("c01");
    const [city] = neighbours;
    expect(city?.records.every(({ name }) => name !== "")).toBe(true);
  });

  test("tells of a source in which charts it is used", async () => {
    const { usedBy } = await caller.facts.record({ table: "sources", id: "163-com-2025noa" });
    expect(usedBy.charts.map(({ id }) => id)).toContain("market-concentration");
  });

  test("follows a reading", async () => {
    const [reading] = switchableReadings(facts).filter(({ id }) => id === "cloudwalk-seat.chongqing");
    const [before, after] = await Promise.all([
      caller.facts.record({ table: "platforms", id: "cloudwalk" }),
      caller.facts.record({ table: "platforms", id: "cloudwalk", reading: reading?.id ?? "" }),
    ]);
    expect(after.readings).toEqual([reading?.id]);
    expect(after.record).not.toEqual(before.record);
    await expect(
      caller.facts.record({ table: "platforms", id: "cloudwalk", reading: "no.such" }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("finds a milestone in either lane by its id alone", async () => {
    const [china, eu] = [facts.milestonesChina[0], facts.milestonesEu[0]];
    expect((await caller.facts.milestone({ id: String(china?.id) })).table).toBe("milestones-china");
    expect((await caller.facts.milestone({ id: String(eu?.id) })).table).toBe("milestones-eu");
  });

  test("names ids near one that nothing has", async () => {
    const refused = caller.facts.record({ table: "platforms", id: "alibaba" });
    await expect(refused).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining("alibaba-cloud"),
    });
    const near = await caller.facts.near({ tables: ["milestones-china", "milestones-eu"], id: "data-security-law" });
    expect(near[0]?.id).toBe("data-security-law-2021");
  });
});

describe("facts.search({q}) and facts.catalogue({asOf, months})", () => {
  test("search names what it finds and counts all of it", async () => {
    const { count, hits } = await caller.facts.search({ q: "深圳" });
    expect(count).toBeGreaterThan(0);
    expect(hits.map(({ table, id }) => `${table}/${id}`)).toContain("zones/shenzhen");
  });

  test("the catalogue's shares add up, and a year later nothing is fresh any more", async () => {
    const now = await caller.facts.catalogue({ asOf: "2026-11-23", months: 12 });
    const later = await caller.facts.catalogue({ asOf: "2030-01-01", months: 12 });
    const { seen, brief, recalled, derived } = now.shares;
    expect(seen + brief + recalled + derived).toBeCloseTo(1, 12);
    expect([now.stale.share, later.stale.share]).toEqual([0, 1]);
    expect(now.tables.map(({ table }) => table)).toEqual(tableKeys.map((key) => factTables[key].name));
    expect(new Set(now.tables.map(({ citation }) => citation)).size).toBe(tableKeys.length);
  });
});

describe("claims.check({reading, asOf, locale})", () => {
  test("gives all claims with a verdict, a reason and the names of their rows, in every language", async () => {
    for (const locale of ["en", "de", "fr"] as const) {
      const { claims } = await caller.claims.check({ locale });
      expect(claims).toHaveLength(facts.claims.length);
      for (const { verdictWords, why, text } of claims) {
        expect([verdictWords, text, why.length > 0]).not.toContain("");
        expect(why.length).toBeGreaterThan(0);
      }
    }
  });

  test("a day and a reading move what was computed", async () => {
    const [latest, early, other] = await Promise.all([
      caller.claims.check({}),
      caller.claims.check({ asOf: "2018-12-31" }),
      caller.claims.check({ reading: "cloudwalk-seat.chongqing" }),
    ]);
    const computed = ({ claims }: typeof latest) => claims.map((claim) => claim.computed);
    expect(computed(early)).not.toEqual(computed(latest));
    expect(computed(other)).not.toEqual(computed(latest));
  });
});

describe("facts.latest({asOf})", () => {
  test("tells the latest milestones of both sides by that day, latest first, and when the facts last changed", async () => {
    const { milestones, changed } = await caller.facts.latest({});
    expect(milestones.map(({ on }) => on)).toEqual(
      milestones
        .map(({ on }) => on)
        .toSorted()
        .reverse(),
    );
    expect(changed[0]?.lines).toBe(facts.changeLog.filter(({ on }) => on === changed[0]?.on).length);
    const earlier = await caller.facts.latest({ asOf: "2020-12-31", locale: "de" });
    expect(earlier.milestones.every(({ on }) => on <= "2020-12-31")).toBe(true);
    expect(earlier.milestones).toHaveLength(5);
    expect(earlier.changed).toEqual([]);
  });
});
