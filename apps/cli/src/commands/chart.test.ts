import { charts } from "@observatory/charts";
import { describe, expect, test } from "vitest";
import { runForTest } from "../run-for-test.ts";

describe("observatory chart list", () => {
  test("names every chart, one a line", async () => {
    const { status, out } = await runForTest(["chart", "list"]);
    expect(status).toBe(0);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(charts.map((chart) => chart.id));
  });

  test("gives what each takes as JSON", async () => {
    const { out } = await runForTest(["chart", "list", "--json"]);
    expect(JSON.parse(out)[0]).toMatchObject({
      id: charts[0]?.id,
      params: [
        { name: "scheme", default: "both" },
        ...["asOf", "reading", "whatif", "months"].map((name) => ({ name })),
      ],
    });
  });
});

describe("observatory chart <id>", () => {
  test("writes CSV to standard output unless told otherwise", async () => {
    const { status, out } = await runForTest(["chart", "designation-cumulative", "--scheme", "zones"]);
    expect(status).toBe(0);
    expect(out.split("\n")[0]).toMatch(/^day,scheme,count,/);
    expect(out).not.toContain("Platforms");
  });

  test("writes the payload with --json, under the choices given", async () => {
    const { out } = await runForTest([
      "chart",
      "designation-timeline",
      "--as-of",
      "2018-12-31",
      "--lang",
      "de",
      "--json",
    ]);
    expect(JSON.parse(out)).toMatchObject({
      chart: "designation-timeline",
      asOf: "2018-12-31",
      locale: "de",
      query: "asOf=2018-12-31",
    });
  });

  test.each([
    [["chart"], "missing chart; known: list, designation-timeline"],
    [["chart", "pie"], "unknown chart: pie; known: list, designation-timeline"],
    [["chart", "designation-cumulative", "--scheme", "zone"], 'invalid scheme: "zone"; one of both, platforms, zones'],
    [["chart", "designation-cumulative", "--as-of", "2021-02-29"], 'invalid asOf: "2021-02-29"; a day as YYYY-MM-DD'],
    [["chart", "designation-cumulative", "--out", "a.gif"], 'unknown format: "gif"; known: svg, png'],
    [["chart", "designation-cumulative", "--colour", "red"], "unknown option '--colour'"],
    [["chart", "designation-cumulative", "--reading", "a.b"], "readings that can be switched on"],
    [
      ["chart", "designation-cumulative", "--out", "/no/such/folder/a.csv"],
      "cannot write /no/such/folder/a.csv (ENOENT)",
    ],
  ])("refuses %j with exit status 2 and one line", async (args, said) => {
    const { status, out, err } = await runForTest(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(said);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
