import { describe, expect, it } from "vitest";
import { herfindahl } from "../concentration/herfindahl.ts";
import { bundledFacts } from "./bundled.ts";
import { type CountedBy, designationCounts } from "./designation-counts.ts";
import { withReadings } from "./readings.ts";

const facts = bundledFacts();
const asOf = "2022-12-31";
const counts = (kind: "platforms" | "zones", by: CountedBy) =>
  Object.fromEntries(designationCounts(facts, { kind, by, asOf }).map(({ id, count }) => [id, count]));

describe("designationCounts(facts, options)", () => {
  it("adds up to all designations, whatever they are counted over", () => {
    for (const by of ["city", "province", "region", "operator-type"] as const) {
      expect(Object.values(counts("platforms", by)).reduce((a, b) => a + b)).toBe(23);
    }
    for (const by of ["city", "province", "region"] as const) {
      expect(Object.values(counts("zones", by)).reduce((a, b) => a + b)).toBe(18);
    }
  });

  it("counts platforms by city and by region", () => {
    expect(counts("platforms", "city")).toEqual({
      beijing: 8,
      shenzhen: 4,
      shanghai: 3,
      hangzhou: 2,
      foshan: 1,
      guangzhou: 1,
      harbin: 1,
      hefei: 1,
      ningbo: 1,
      suzhou: 1,
    });
    expect(counts("platforms", "region")).toEqual({
      "beijing-tianjin-hebei": 8,
      "yangtze-river-delta": 8,
      "pearl-river-delta": 6,
      elsewhere: 1,
      "chengdu-chongqing": 0,
    });
  });

  it("counts zones by region", () => {
    expect(counts("zones", "region")).toEqual({
      elsewhere: 7,
      "yangtze-river-delta": 5,
      "beijing-tianjin-hebei": 2,
      "chengdu-chongqing": 2,
      "pearl-river-delta": 2,
    });
  });

  it("keeps provinces with nothing, so that inequality sees them", () => {
    expect(Object.keys(counts("zones", "province"))).toHaveLength(31);
  });

  it("gives amounts that an index takes as they are", () => {
    const amounts = designationCounts(facts, { kind: "platforms", by: "city", asOf }).map(({ count }) => count);
    expect(herfindahl(amounts)).toBeCloseTo((64 + 16 + 9 + 4 + 6) / 23 ** 2, 15);
  });

  it("counts operators by kind, and by the brief's kind when that reading is on", () => {
    expect(counts("platforms", "operator-type")).toEqual({
      "private-enterprise": 19,
      "research-institute": 2,
      "state-owned-enterprise": 2,
    });
    const read = withReadings(facts, ["state-owned-operators.all-private"]);
    expect(designationCounts(read, { kind: "platforms", by: "operator-type", asOf })[0]).toMatchObject({ count: 21 });
  });

  it("puts Hong Kong elsewhere", () => {
    const read = withReadings(facts, ["sensetime-seat.hong-kong"]);
    const provinces = designationCounts(read, { kind: "platforms", by: "province", asOf });
    expect(provinces).toHaveLength(32);
    expect(provinces.find(({ id }) => id === "elsewhere")?.designations.map(({ id }) => id)).toEqual(["sensetime"]);
    expect(designationCounts(read, { kind: "platforms", by: "city", asOf }).map(({ id }) => id)).toContain("hong-kong");
  });

  it("refuses zones by kind of operator, and an unknown unit", () => {
    expect(() => counts("zones", "operator-type")).toThrow(/city, province or region for zones/);
    expect(() => counts("zones", "planet" as CountedBy)).toThrow(/got "planet" at by/);
  });
});
