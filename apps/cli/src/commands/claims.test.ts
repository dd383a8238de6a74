import { bundledFacts } from "@observatory/domain/facts";
import { describe, expect, test } from "vitest";
import { runForTest } from "../run-for-test.ts";

describe("observatory claims", () => {
  test("names every claim with its verdict, and counts them", async () => {
    const { status, out } = await runForTest(["claims"]);
    expect(status).toBe(0);
    const ids = out.split("\n").flatMap((line) => /^(c\d{2}) /.exec(line)?.[1] ?? []);
    expect(ids).toEqual(bundledFacts().claims.map(({ id }) => id));
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^38 claims: \d+ holds, /);
  });

  test("--json gives values, reasons and rows; a day and a reading move them", async () => {
    const json = async (...more: string[]) => JSON.parse((await runForTest(["claims", "--json", ...more])).out);
    const [latest, early, other] = [
      await json(),
      await json("--as-of", "2018-12-31"),
      await json("--reading", "cloudwalk-seat.chongqing"),
    ];
    expect(latest[0]).toMatchObject({ id: "c01", computed: "23", value: { kind: "count", count: 23 } });
    expect(latest[0].rows).toHaveLength(23);
    expect(early[0].computed).not.toBe("23");
    expect(other).not.toEqual(latest);
  });

  test.each([
    [["claims", "--as-of", "2024-02-30"], "a day of the calendar"],
    [["claims", "--reading", "no.such"], "readings that can be switched on"],
    [["claims", "--shout"], "unknown option"],
  ])("refuses %j with exit status 2 and one line", async (args, said) => {
    const { status, out, err } = await runForTest(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(said);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
