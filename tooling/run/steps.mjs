import { existsSync, readdirSync, readFileSync } from "node:fs";
import { playwrightCounts, vitestCounts } from "./counts.mjs";
import { biome, browserTests, knip, root, turbo, vitest } from "./places.mjs";
import { quiet } from "./quiet.mjs";

/**
 * One thing a run does. With `report` it leaves a file that says how many tests passed; without, the step itself counts as one test.
 *
 * @typedef {{ name: string, words: string[], cwd: string, env: Record<string, string>,
 *   report?: { path: string, counts: (report: any) => import("./counts.mjs").Counts } }} Step
 */

const reportPath = (/** @type {string} */ name) => `${root}reports/test/${name.replaceAll("/", "-")}.json`;
const plain = { cwd: root, env: quiet };

/** @type {Step[]} What can be said of the sources without running them. */
export const checks = [
  { name: "format and lint", words: [...biome, "check", "--error-on-warnings", "."], ...plain },
  { name: "types", words: [...turbo, "run", "check", "--continue", "--output-logs=errors-only"], ...plain },
  { name: "unused code", words: [...knip, "--no-progress"], ...plain },
];

/** @type {Step} */
export const build = {
  name: "build",
  words: [...turbo, "run", "build", "--continue", "--output-logs=errors-only"],
  ...plain,
};

/** The tests of one workspace, or of some of its folders. @returns {Step} */
export function suite(/** @type {string} */ workspace, /** @type {string[]} */ ...folders) {
  const path = reportPath([workspace, ...folders].join("-"));
  return {
    name: folders.length === 0 ? `tests of ${workspace}` : `${workspace}: ${folders.join(", ")}`,
    words: [
      ...vitest,
      "run",
      ...folders,
      "--maxWorkers=2",
      // A test fails for what it finds, never because the machine is busy.
      "--testTimeout=60000",
      "--hookTimeout=60000",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${path}`,
    ],
    cwd: `${root}${workspace}`,
    env: quiet,
    report: { path, counts: vitestCounts },
  };
}

/** Every workspace with tests, the foundations first. */
export function suites() {
  const inside = (/** @type {string} */ folder) =>
    readdirSync(`${root}${folder}`)
      .sort()
      .map((name) => `${folder}/${name}`);
  const hasTests = (/** @type {string} */ workspace) => {
    const path = `${root}${workspace}/package.json`;
    return existsSync(path) && JSON.parse(readFileSync(path, "utf8")).scripts?.test?.startsWith("vitest");
  };
  const first = ["packages/domain", "packages/charts"];
  return [...new Set([...first, ...inside("packages"), ...inside("apps"), "tooling"])]
    .filter(hasTests)
    .map((name) => suite(name));
}

/** The browser's tests, against the production build on two free ports. @returns {Step} */
export function browser(/** @type {{ dashboard: number, server: number }} */ ports) {
  const path = reportPath("browser");
  return {
    name: "browser tests",
    words: browserTests,
    cwd: `${root}tooling`,
    env: {
      ...quiet,
      DASHBOARD_PORT: String(ports.dashboard),
      SERVER_PORT: String(ports.server),
      PLAYWRIGHT_JSON_OUTPUT_FILE: path,
    },
    report: { path, counts: playwrightCounts },
  };
}
