// The browser suite: finds a browser, then runs Playwright with it; further arguments are Playwright's.
import { writeFileSync } from "node:fs";
import { Children } from "../run/children.mjs";
import { playwright, root } from "../run/places.mjs";
import { findChromium } from "./find-chromium.mjs";

const loud = (/** @type {string} */ line) =>
  process.stderr.write(`\n${"!".repeat(line.length)}\n${line}\n${"!".repeat(line.length)}\n\n`);

const path = await findChromium(process.env, `${root}node_modules/.cache/observatory-chromium`);
if (path !== null) {
  const children = new Children(20_000);
  children.stopOnSignals((signal) => (signal === "SIGINT" ? 130 : 143));
  const words = [...playwright, "test", ...process.argv.slice(2)];
  const env = { PLAYWRIGHT_CHROMIUM_PATH: path };
  const { code } = await children.start("browser", words, { cwd: `${root}tooling`, env, says: "itself" }).exited;
  if (!children.stopping) process.exitCode = code ?? 1;
} else if (process.env.CI === "true") {
  loud(
    "There is no browser here, and CI must not go green without one: set PLAYWRIGHT_CHROMIUM_PATH or install chromium.",
  );
  process.exitCode = 1;
} else {
  loud(
    "The browser suite was SKIPPED: no Chromium was found. Set PLAYWRIGHT_CHROMIUM_PATH or install chromium to run it.",
  );
  const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 1 };
  if (report) writeFileSync(report, JSON.stringify({ stats, errors: [] }));
}
