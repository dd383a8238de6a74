/**
 * Lighthouse on a few pages of the observatory that runs at DASHBOARD_PORT; a score of speed means something on an idle machine
 * only. The library brings two hundred packages, so it is no dependency; a folder elsewhere holds it for the occasion:
 *
 *     npm install --prefix <folder> lighthouse@12.8.2
 *     node tooling/bench/lighthouse.mjs <folder>
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { findChromium } from "../browser/find-chromium.mjs";
import { root } from "../run/places.mjs";

const folder = process.argv[2];
const path = await findChromium(process.env, `${root}node_modules/.cache/observatory-chromium`);
if (folder === undefined || path === null) {
  console.error("missing folder: node tooling/bench/lighthouse.mjs <folder with lighthouse>; and a Chromium");
  process.exit(2);
}
const require = createRequire(join(resolve(folder), "package.json"));
const { default: lighthouse } = await import(pathToFileURL(require.resolve("lighthouse")).href);

const profile = mkdtempSync(join(tmpdir(), "observatory-lighthouse-"));
const words = [
  "--headless=new",
  "--no-sandbox",
  "--remote-debugging-port=0",
  `--user-data-dir=${profile}`,
  "about:blank",
];
const browser = spawn(path, words, { stdio: "ignore" });
try {
  const port = await portIn(join(profile, "DevToolsActivePort"));
  for (const page of ["/", "/designations", "/de/charts/designation-map"]) {
    const address = `http://localhost:${process.env.DASHBOARD_PORT ?? "3000"}${page}`;
    const onlyCategories = ["performance", "accessibility", "best-practices", "seo"];
    const { lhr } = await lighthouse(address, { port, output: "json", onlyCategories });
    const scores = Object.values(lhr.categories).map(({ title, score }) => `${title} ${Math.round(100 * score)}`);
    console.log(`${page}: ${scores.join(", ")}`);
  }
} finally {
  browser.kill();
  await sleep(500);
  rmSync(profile, { recursive: true, force: true });
}

/** The port that the browser chose, once it has written it down. */
async function portIn(/** @type {string} */ file) {
  for (let tries = 0; tries < 100; tries++) {
    try {
      return Number(readFileSync(file, "utf8").split("\n")[0]);
    } catch {
      await sleep(200);
    }
  }
  throw new Error("the browser did not start");
}
