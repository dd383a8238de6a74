import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { node } from "../run/places.mjs";
import { freePort } from "../run/ports.mjs";

/** @typedef {import("./measures.mjs").Subjects} Subjects */

/** Lighthouse brings two hundred packages, so it is no dependency: a bench fetches it into the cache, once. */
const LIGHTHOUSE = "lighthouse@12.8.2";
const PAGES = ["/", "/designations", "/recommendations", "/de/charts/designation-map"];
/** A score on a phone moves from run to run; each page's is the median. */
const RUNS = { phone: 3, desk: 1 };
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/**
 * Lighthouse on pages of the production build, on a phone as it simulates one (slow 4G, a processor four times slower) and on a desk.
 *
 * @returns {Promise<import("./measures.mjs").Measure[]>}
 */
export async function measurePages(/** @type {Subjects} */ { root, chromium }) {
  const { lighthouse, desktop } = await library(root);
  const [dashboard, server] = [await freePort(), await freePort()];
  const env = { ...process.env, DASHBOARD_PORT: String(dashboard), SERVER_PORT: String(server) };
  const observatory = spawn(node, ["tooling/run/start.mjs"], { cwd: root, env, stdio: "ignore" });
  const profile = mkdtempSync(join(tmpdir(), "observatory-lighthouse-"));
  const words = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", "about:blank"];
  const browser = spawn(chromium, [...words, `--user-data-dir=${profile}`], { stdio: "ignore" });
  try {
    const origin = `http://localhost:${dashboard}`;
    await within(240_000, async () => (await fetch(origin)).ok);
    const portFile = join(profile, "DevToolsActivePort");
    await within(30_000, async () => existsSync(portFile));
    const port = Number(readFileSync(portFile, "utf8").split("\n")[0]);
    const measured = [];
    for (const [device, count] of Object.entries(RUNS))
      for (const page of PAGES) {
        const config = device === "desk" ? desktop : undefined;
        const runs = [];
        for (let n = 0; n < count; n++) {
          const flags = { port, output: "json", onlyCategories: CATEGORIES };
          runs.push((await lighthouse(origin + page, flags, config)).lhr);
        }
        measured.push(told(page, device, runs));
      }
    return measured;
  } finally {
    browser.kill();
    observatory.kill();
    await Promise.race([once(observatory, "exit"), sleep(20_000)]);
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The library from the cache, fetched where it is not there yet. */
async function library(/** @type {string} */ root) {
  const folder = join(root, "node_modules/.cache/observatory-lighthouse");
  if (!existsSync(join(folder, "node_modules/lighthouse")))
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefix", folder, LIGHTHOUSE], { stdio: "ignore" });
  const require = createRequire(join(folder, "package.json"));
  const { default: lighthouse, desktopConfig } = await import(pathToFileURL(require.resolve("lighthouse")).href);
  return { lighthouse, desktop: desktopConfig };
}

/**
 * The median run of a page.
 *
 * @param {string} page
 * @param {string} device
 * @param {{ categories: Record<string, { score: number }>, audits: Record<string, { displayValue?: string }> }[]} runs
 * @returns {import("./measures.mjs").Measure}
 */
function told(page, device, runs) {
  const score = (/** @type {(typeof runs)[number]} */ run, /** @type {string} */ category) =>
    Math.round(100 * (run.categories[category]?.score ?? Number.NaN));
  const sorted = runs.toSorted((a, b) => score(a, "performance") - score(b, "performance"));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("no run");
  const [value = Number.NaN, ...others] = CATEGORIES.map((category) => score(middle, category));
  const audit = (/** @type {string} */ name) => middle.audits[name]?.displayValue ?? "unknown";
  return {
    what: `Lighthouse ${page} on a ${device}`,
    value,
    unit: "",
    limit: "at least 95, and 100 three times",
    meets: value >= 95 && others.every((other) => other === 100),
    detail: `${others.join(" / ")}; runs ${sorted.map((run) => score(run, "performance")).join(", ")}; largest paint ${audit("largest-contentful-paint")}, blocked ${audit("total-blocking-time")}, shift ${audit("cumulative-layout-shift")}`,
  };
}

async function within(/** @type {number} */ ms, /** @type {() => Promise<boolean>} */ holds) {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(300)) if (await holds().catch(() => false)) return;
  throw new Error(`not within ${ms} ms`);
}
