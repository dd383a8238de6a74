import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { charts } from "../registry.ts";
import { itemText, parseReport, REPORT_LIMITS, reportQuery } from "./report-choice.ts";

const ids = charts.map((chart) => chart.id);

describe("parseReport(query)", () => {
  test("keeps figures and claims in their order, each under its own choices", () => {
    const query = new URLSearchParams([
      ["figure", "designation-cumulative?scheme=zones&asOf=2022-12-31"],
      ["claim", "c02"],
      ["figure", "lorenz-curve"],
      ["claim", "c01?asOf=2022-12-31"],
    ]);
    expect(parseReport(query)).toEqual({
      title: "",
      figures: [
        { id: "designation-cumulative", query: "scheme=zones&asOf=2022-12-31" },
        { id: "lorenz-curve", query: "" },
      ],
      claims: [
        { id: "c02", query: "" },
        { id: "c01", query: "asOf=2022-12-31" },
      ],
    });
  });

  test("leaves out defaults and the empty fields of forms", () => {
    const query = [
      ["title", " "],
      ["figure", ""],
      ["figure", "designation-cumulative?scheme=both"],
    ] as const;
    expect(reportQuery(parseReport(query)).toString()).toBe("figure=designation-cumulative");
  });

  test.each([
    "/charts/designation-cumulative?scheme=zones",
    "/de/charts/designation-cumulative?scheme=zones",
    "https://observatory.example/fr/charts/designation-cumulative?scheme=zones",
    "/charts/designation-cumulative.svg?scheme=zones",
  ])("takes the address of a figure for the figure: %s", (address) => {
    expect(parseReport([["figure", address]]).figures.map(itemText)).toEqual(["designation-cumulative?scheme=zones"]);
  });

  test.each([
    [[["colour", "red"]], "unknown parameter: colour; known: title, figure, claim"],
    [[["figure", "pie"]], 'unknown figure: "pie"; the id of a figure'],
    [[["figure", "javascript:alert(1)"]], "unknown figure"],
    [[["figure", "lorenz-curve?size=9"]], "unknown parameter: size; known: "],
    [[["claim", "../c01"]], 'invalid claim: "../c01"'],
    [[["claim", "c01?asOf=2022-02-30"]], 'invalid asOf: "2022-02-30"; a day as YYYY-MM-DD'],
    [[["title", "x".repeat(121)]], "at most 120 characters in one line"],
    [[["title", "a\nb"]], "at most 120 characters in one line"],
    [
      [
        ["title", "a"],
        ["title", "b"],
      ],
      "duplicate parameter: title",
    ],
    [Array.from({ length: 25 }, () => ["figure", "lorenz-curve"]), "too many: 25 × figure; at most 24 in one report"],
  ] as [[string, string][], string][])("refuses %j", (query, said) => {
    expect(() => parseReport(query)).toThrow(said);
  });
});

test("reportQuery(parseReport(query)) is read back to the same report, and written the same again", () => {
  const item = fc.record({ id: fc.constantFrom(...ids), query: fc.constantFrom("", "asOf=2021-06-30") });
  const claim = fc.record({ id: fc.stringMatching(/^c[0-9]{2}$/), query: fc.constantFrom("", "asOf=2021-06-30") });
  const choice = fc.record({
    title: fc
      .string({ maxLength: REPORT_LIMITS.titleCharacters })
      .map((text) => text.replaceAll(/\p{Cc}/gu, "").trim()),
    figures: fc.array(item, { maxLength: REPORT_LIMITS.figures }),
    claims: fc.array(claim, { maxLength: REPORT_LIMITS.claims }),
  });
  fc.assert(
    fc.property(choice, (report) => {
      const address = reportQuery(report).toString();
      expect(parseReport(new URLSearchParams(address))).toEqual(report);
    }),
  );
});
