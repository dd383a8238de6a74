/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {Counts} */
export const noTests = () => ({ passed: 0, failed: 0, skipped: 0 });

/**
 * What vitest's JSON report says. A file that could not be read or imported holds no test to fail, so it counts as a failure itself.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** How many tests of a run may need a second try, which Playwright names; one more, and each further one counts as failed. */
const secondTries = 2;

/**
 * What Playwright's JSON report says. A few tests may pass at their second try, because a browser can hang. Errors outside of any test (the
 * observatory did not start, a spec could not be read) count one each.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors = [] }) {
  const borne = Math.min(stats.flaky, secondTries);
  return {
    passed: stats.expected + borne,
    failed: stats.unexpected + (stats.flaky - borne) + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The verdict on one step. Without a report the step itself is the one test; an exit status that says more than the report wins.
 *
 * @param {number | null} code - Exit status; null when it was killed.
 * @param {Counts | null} counted - From its report, where it has one.
 * @param {boolean} reports - Whether it should have left a report.
 * @returns {Counts}
 */
export function verdict(code, counted, reports) {
  if (!reports) return code === 0 ? { ...noTests(), passed: 1 } : { ...noTests(), failed: 1 };
  const counts = counted ?? noTests();
  const unexplained = counts.failed === 0 && (code !== 0 || counted === null);
  return unexplained ? { ...counts, failed: 1 } : counts;
}

/** @param {Counts[]} all @returns {Counts} */
export const total = (all) =>
  all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    noTests(),
  );

/** The line a run ends with. */
export const closingLine = (/** @type {Counts} */ { passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
