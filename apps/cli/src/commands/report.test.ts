import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runForTest } from "../run-for-test.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "observatory-report-"));
});
afterEach(() => rm(folder, { recursive: true }));

test.each([
  [[], "empty report; at least one figure or claim"],
  [["--figure", "pie"], 'unknown figure: "pie"; the id of a figure'],
  [["--claim", "c99"], 'unknown claim: "c99"; known: c01'],
  [["--claim", "c01", "--lang", "it"], 'invalid lang: "it"; one of en, de, fr'],
  [["--claim", "c01", "--v", "000000000000"], "unknown facts version: 000000000000"],
  [["--from", "/charts/lorenz-curve"], 'invalid address: "/charts/lorenz-curve"; the address of a report'],
  [["--from", "/report?figure=lorenz-curve&colour=red"], "unknown parameter: colour"],
])("observatory report %j is refused with exit status 2 and one line", async (args, said) => {
  const { status, out, err } = await runForTest(["report", ...args, "--out", join(folder, "a.pdf")]);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(said);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

test("observatory report --out names the formats there are", async () => {
  const { status, err } = await runForTest(["report", "--claim", "c01", "--out", join(folder, "a.odt")]);
  expect(status).toBe(2);
  expect(err).toContain('unknown format: "odt"; known: pdf, zip');
});
