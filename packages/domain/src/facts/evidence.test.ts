import { describe, expect, it } from "vitest";
import { monthsBefore } from "../records/calendar.ts";
import { bundledFacts } from "./bundled.ts";
import { staleRecords, staleTables, verifiedTables } from "./evidence.ts";
import { withReadings } from "./readings.ts";

const facts = bundledFacts();

describe("verifiedTables(facts)", () => {
  it("counts one mark a field, and one an observation", () => {
    const platforms = verifiedTables(facts).find(({ table }) => table === "platforms");
    const fields = facts.platforms.flatMap(({ verification }) => Object.keys(verification));
    expect(platforms?.marked).toBe(fields.length);
    const values = verifiedTables(facts).find(({ table }) => table === "regional-values");
    expect(values?.marked).toBe(facts.regionalValues.length);
  });

  it("follows a reading that rests on weaker evidence", () => {
    const recalled = (of: typeof facts) =>
      verifiedTables(of).find(({ table }) => table === "platforms")?.marks.recalled;
    expect(recalled(withReadings(facts, ["cloudwalk-seat.chongqing"]))).toBe((recalled(facts) ?? 0) + 1);
  });
});

describe("staleTables(facts, options)", () => {
  const zones = (asOf: string, months: number) =>
    staleTables(facts, { asOf, months }).find(({ table }) => table === "zones");

  it("counts a record from the day after so many months", () => {
    expect(zones("2027-11-23", 12)).toMatchObject({ stale: 0, share: 0 });
    expect(zones("2027-11-24", 12)).toMatchObject({ records: 18, stale: 18, share: 1 });
  });

  it("refuses a day that is none and months that are not whole", () => {
    expect(() => staleTables(facts, { asOf: "2027", months: 1 })).toThrow("at asOf");
    expect(() => staleTables(facts, { asOf: "2027-01-01", months: 0.5 })).toThrow("at months");
    expect(() => staleTables(facts, { asOf: "2027-01-01", months: Number.NaN })).toThrow("at months");
  });
});

describe("staleRecords(facts, keys, options)", () => {
  const keys = facts.zones.map(({ id }) => `zones/${id}`);

  it("counts as staleTables does for the records of a whole table", () => {
    for (const asOf of ["2027-11-23", "2027-11-24"]) {
      const whole = staleTables(facts, { asOf, months: 12 }).find(({ table }) => table === "zones");
      expect(staleRecords(facts, keys, { asOf, months: 12 })).toEqual({ records: 18, stale: whole?.stale });
    }
  });

  it("passes over what says no day of checking and what is not there", () => {
    const others = [`sources/${facts.sources[0]?.id}`, "zones/atlantis", "nowhere/x", ""];
    expect(staleRecords(facts, others, { asOf: "2030-01-01", months: 1 })).toEqual({ records: 0, stale: 0 });
  });

  it("refuses by its own name", () => {
    expect(() => staleRecords(facts, keys, { asOf: "2027", months: 1 })).toThrow("staleRecords requires");
    expect(() => staleRecords(facts, keys, { asOf: "2027-01-01", months: -1 })).toThrow("staleRecords requires");
  });
});

describe("monthsBefore(day, months)", () => {
  it.each([
    ["2026-11-23", 0, "2026-11-23"],
    ["2026-11-23", 11, "2025-12-23"],
    ["2026-03-31", 1, "2026-02-28"],
    ["2024-03-31", 1, "2024-02-29"],
    ["2026-01-15", 13, "2024-12-15"],
  ])("%s less %s is %s", (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected);
  });
});
