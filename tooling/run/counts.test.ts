import { expect, test } from "vitest";
import { closingLine, playwrightCounts, total, verdict, vitestCounts } from "./counts.mjs";

const report = (tests: string[], file = "passed") => ({
  numPassedTests: tests.filter((status) => status === "passed").length,
  numFailedTests: tests.filter((status) => status === "failed").length,
  numPendingTests: tests.filter((status) => status === "skipped").length,
  numTodoTests: tests.filter((status) => status === "todo").length,
  testResults: [{ status: file, assertionResults: tests.map((status) => ({ status })) }],
});

test("vitestCounts(report) counts skipped and to-do tests as skipped", () => {
  expect(vitestCounts(report(["passed", "passed", "skipped", "todo"]))).toEqual({ passed: 2, failed: 0, skipped: 2 });
});

test("vitestCounts(report) counts a file that could not be imported as a failure", () => {
  expect(vitestCounts(report([], "failed"))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("vitestCounts(report) counts a failed test once, not its file too", () => {
  expect(vitestCounts(report(["passed", "failed"], "failed"))).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test("playwrightCounts(report) bears two tests that passed at their second try, no third, and no error outside of tests", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightCounts({ stats, errors: ["the web server ended"] })).toEqual({ passed: 6, failed: 2, skipped: 2 });
  expect(playwrightCounts({ stats: { ...stats, flaky: 3 } })).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test("verdict(code, counted, reports) counts a step without a report as one test", () => {
  expect(verdict(0, null, false)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(verdict(2, null, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("verdict(code, counted, reports) fails a step that crashed, however well it counted", () => {
  expect(verdict(1, { passed: 9, failed: 0, skipped: 0 }, true)).toEqual({ passed: 9, failed: 1, skipped: 0 });
  expect(verdict(null, null, true).failed).toBe(1);
});

test("verdict(code, counted, reports) fails a step that should have left a report and did not", () => {
  expect(verdict(0, null, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("closingLine(counts) names the skipped only where there are some", () => {
  expect(closingLine(total([]))).toBe("0 passed, 0 failed");
  expect(
    closingLine(
      total([
        { passed: 3, failed: 0, skipped: 1 },
        { passed: 2, failed: 1, skipped: 0 },
      ]),
    ),
  ).toBe("5 passed, 1 failed, 1 skipped");
});
