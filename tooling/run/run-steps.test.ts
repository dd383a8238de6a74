import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

/** A run of made-up steps, given as source: `step(name, script)` and `counted(name, script, report)`. */
function run(steps: string) {
  const folder = mkdtempSync(join(tmpdir(), "observatory-steps-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const script = `
    import { runSteps } from ${JSON.stringify(new URL("run-steps.mjs", import.meta.url).href)};
    const path = ${JSON.stringify(join(folder, "report.json"))};
    const step = (name, script) => ({ name, words: [process.execPath, "-e", script], cwd: ".", env: {} });
    const counted = (name, report, status = 0) => ({
      ...step(name, "require('node:fs').writeFileSync(" + JSON.stringify(path) + ", '" + JSON.stringify(report) + "'); process.exit(" + status + ")"),
      report: { path, counts: (report) => report },
    });
    await runSteps([${steps}]);`;
  const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  const lines = stdout.trimEnd().split("\n");
  return { status, lines, last: lines.at(-1) };
}

test("runSteps(steps) goes on after a failing step, and sums all", () => {
  const { status, last, lines } = run(`
    step("lint", "process.exit(3)"),
    counted("tests", { passed: 5, failed: 0, skipped: 2 }),
    step("build", "console.log('built')")`);
  expect(last).toBe("6 passed, 1 failed, 2 skipped");
  expect(status).toBe(1);
  expect(lines).toContain("built");
});

test("runSteps(steps) ends with status 0 when all passed", () => {
  expect(run(`step("lint", ""), counted("tests", { passed: 5, failed: 0, skipped: 0 })`)).toMatchObject({
    status: 0,
    last: "6 passed, 0 failed",
  });
});

test("runSteps(steps) fails when nothing ran", () => {
  expect(run(`counted("tests", { passed: 0, failed: 0, skipped: 3 })`)).toMatchObject({
    status: 1,
    last: "0 passed, 0 failed, 3 skipped",
  });
});

test("runSteps(steps) does not take an old report for a new one", () => {
  const steps = `counted("first", { passed: 5, failed: 0, skipped: 0 }), { ...counted("second", {}), ...step("second", "") , report: { path, counts: (report) => report } }`;
  expect(run(steps).last).toBe("5 passed, 1 failed");
});
