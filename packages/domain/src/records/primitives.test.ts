import { describe, expect, it } from "vitest";
import { z } from "zod";
import { daysInMonth } from "./calendar.ts";
import { dateInterval, gb2260, idOf, partialDate, provinceGb2260, recordOf, text } from "./primitives.ts";

describe("partialDate", () => {
  it.each(["2022", "2022-07", "2020-02-29"])("takes %s", (date) => {
    expect(partialDate.parse(date)).toBe(date);
  });

  it.each(["22", "2022-13", "2022-7", "2022-00-10", "2019-02-29", "2022-04-31", "2022-01-01T00:00", ""])(
    "refuses %j",
    (date) => {
      expect(partialDate.safeParse(date).success).toBe(false);
    },
  );
});

describe("dateInterval(date)", () => {
  it.each([
    ["2022", "2022-01-01", "2022-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-09", "2021-09-01", "2021-09-30"],
    ["2019-08-29", "2019-08-29", "2019-08-29"],
  ])("reads %s as %s to %s", (date, start, end) => {
    expect(dateInterval(partialDate.parse(date))).toEqual({ start, end });
  });
});

describe("daysInMonth(month)", () => {
  it("agrees with the platform's calendar over four centuries", () => {
    for (let year = 1900; year < 2300; year++) {
      for (let month = 1; month <= 12; month++) {
        const name = `${year}-${String(month).padStart(2, "0")}`;
        expect(daysInMonth(name)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }
    }
  });
});

describe("text", () => {
  it.each(["", " a", "a ", "a\nb", " "])("refuses %j", (value) => {
    expect(text.safeParse(value).success).toBe(false);
  });
});

describe("gb2260", () => {
  it("tells a province from a prefecture", () => {
    expect(gb2260.safeParse("440300").success).toBe(true);
    expect(provinceGb2260.safeParse("440300").success).toBe(false);
    expect(provinceGb2260.safeParse("440000").success).toBe(true);
    expect(gb2260.safeParse("44030").success).toBe(false);
  });
});

describe("recordOf(id, fields)", () => {
  const bird = recordOf(idOf<"Bird">(), { nameEn: text, massGrams: z.number().nullable() });
  const robin = {
    id: "robin",
    nameEn: "Robin",
    massGrams: null,
    sources: [{ source: "a-book", supports: ["nameEn"] }],
    verification: { nameEn: "seen" },
    missing: { massGrams: "nobody weighed it" },
    checkedOn: "2026-11",
  };
  const problems = (value: unknown) => bird.safeParse(value).error?.issues.map((issue) => issue.path.join("."));

  it("takes a whole record and keeps its keys", () => {
    expect(bird.parse(robin)).toEqual(robin);
  });

  it("refuses a record without a source", () => {
    expect(problems({ ...robin, sources: [] })).toEqual(["sources"]);
  });

  it("refuses provenance of a field the record does not have", () => {
    expect(problems({ ...robin, sources: [{ source: "a-book", supports: ["name_en"] }] })).toEqual([
      "sources.0.supports.0",
    ]);
    expect(problems({ ...robin, verification: { name_en: "seen" } })).toEqual(["verification"]);
  });

  it("refuses an unknown key", () => {
    expect(problems({ ...robin, colour: "red" })).toEqual([""]);
  });
});
