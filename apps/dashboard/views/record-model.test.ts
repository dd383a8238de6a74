import { bundledFacts } from "@observatory/domain/facts";
import { describe, expect, test } from "vitest";
import type { RecordPage } from "../ask/facts.ts";
import { labelOf, type ShownValue, shownFields } from "./record-model.ts";

/** A record's page as the server would give it, without the parts that fields do not need. */
function pageOf(record: object, references: RecordPage["references"] = []): RecordPage {
  const sources = (record as { sources?: readonly { source: string }[] }).sources ?? [];
  return { record, references, sources: sources.map(({ source }) => ({ id: source })) } as unknown as RecordPage;
}
const field = (record: object, name: string, locale: "en" | "de" = "en") =>
  shownFields(pageOf(record), locale).find((one) => one.name === name);
const { platforms, zones, milestonesChina } = bundledFacts();

describe("shownFields(page, locale)", () => {
  test("shows every field of a record but what is about it", () => {
    for (const record of [platforms[0], zones[0], milestonesChina[0]]) {
      const names = shownFields(pageOf(record ?? {}), "en").map(({ name }) => name);
      const {
        id: _,
        sources,
        verification,
        checkedOn,
        missing,
        note,
        fieldNotes,
        ...own
      } = (record ?? {}) as Record<string, unknown>;
      expect(names).toEqual(Object.keys(own));
    }
  });

  test("gives a field its mark, its sources by number, and the reason where it is unknown", () => {
    const [zone] = zones;
    if (zone === undefined) throw new Error("no zone");
    const shown = shownFields(pageOf(zone), "en");
    for (const { name, mark, sources, value } of shown) {
      expect(mark).toBe((zone.verification as Record<string, string>)[name] ?? null);
      for (const number of sources) {
        expect(zone.sources[number - 1]?.supports).toContain(name);
      }
      if (value.is === "nothing" && zone.missing !== undefined) {
        expect(value.why).toBe((zone.missing as Record<string, string>)[name] ?? null);
      }
    }
  });

  test("marks Chinese as Chinese, and English where the page is not", () => {
    expect(field({ nameZh: "北京市" }, "nameZh", "de")?.value).toEqual({ is: "text", text: "北京市", lang: "zh-Hans" });
    expect(field({ focusEn: "Trials" }, "focusEn", "de")?.value).toMatchObject({ lang: "en" });
    expect(field({ focusEn: "Trials" }, "focusEn")?.value).toMatchObject({ lang: undefined });
  });

  test.each<[string, unknown, ShownValue]>([
    ["adoptedOn", "2021-06", { is: "text", text: "June 2021", lang: undefined }],
    ["share", 0.425, { is: "text", text: "42.5%", lang: undefined }],
    ["year", 2023, { is: "text", text: "2023", lang: undefined }],
    ["value", 85.13, { is: "text", text: "85.13", lang: undefined }],
    ["value", 1234567, { is: "text", text: "1,234,567", lang: undefined }],
    ["mentionedInBrief", false, { is: "yes-no", yes: false }],
    ["listings", [], { is: "empty" }],
    ["shortDe", "DSGVO", { is: "text", text: "DSGVO", lang: "de" }],
    ["instrument", "departmental-rule", { is: "text", text: "departmental rule", lang: undefined }],
  ])("%s: %j", (name, raw, shown) => {
    expect(field({ [name]: raw }, name)?.value).toEqual(shown);
  });

  test("a reference is a link that is named", () => {
    const to = { table: "places", id: "hefei", name: "Hefei", lang: "en", nameZh: null, kind: "Places" } as const;
    const page = pageOf({ seatGb2260: "340100" }, [{ field: "seatGb2260", value: "340100", to }]);
    expect(shownFields(page, "en")[0]?.value).toMatchObject({
      is: "link",
      text: "Hefei",
      path: "/records/places/hefei",
    });
  });
});

test("labelOf(field, locale) spells a key out where it has no label, and says in which language", () => {
  expect(labelOf("thirdPartyName", "en")).toEqual({ text: "Third party name", lang: undefined });
  expect(labelOf("thirdPartyName", "fr")).toEqual({ text: "Third party name", lang: "en" });
});
