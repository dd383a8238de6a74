import { defineConfig } from "@playwright/test";

const dashboardPort = process.env.DASHBOARD_PORT ?? "3000";
const browser = process.env.PLAYWRIGHT_CHROMIUM_PATH;
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

/** Started by browser/test.mjs, which finds the browser. The observatory is started as a reader would: by the script behind npm start. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  forbidOnly: process.env.CI === "true",
  fullyParallel: true,
  workers: 2,
  // A browser without a graphics card can stop painting for good, and then everything that waits for a frame hangs. The second try is
  // given a new browser; run/counts.mjs says how many of those are borne.
  retries: process.env.CI === "true" ? 1 : 0,
  // Ends what hangs; a slow machine is no failure.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: report === undefined ? [["list"]] : [["list"], ["json", { outputFile: report }]],
  use: {
    baseURL: `http://localhost:${dashboardPort}`,
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "off",
    actionTimeout: 60_000,
    launchOptions: { args: ["--disable-gpu"], ...(browser === undefined ? {} : { executablePath: browser }) },
  },
  webServer: {
    command: "node run/start.mjs",
    url: `http://localhost:${dashboardPort}/`,
    timeout: 240_000,
    stdout: "ignore",
    stderr: "pipe",
    reuseExistingServer: process.env.CI !== "true" && process.env.DASHBOARD_PORT === undefined,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
