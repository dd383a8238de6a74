// npm run pictures -w tooling: renews docs/pictures from the observatory that runs at DASHBOARD_PORT.
import { mkdirSync, statSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findChromium } from "../browser/find-chromium.mjs";
import { root } from "../run/places.mjs";
import { bytesMax, pictures } from "./pages.mjs";

const origin = `http://localhost:${process.env.DASHBOARD_PORT ?? "3000"}`;
const folder = `${root}docs/pictures`;

const executablePath = await findChromium(process.env, `${root}node_modules/.cache/observatory-chromium`);
if (executablePath === null) end("There is no browser here: set PLAYWRIGHT_CHROMIUM_PATH or install chromium.");
await fetch(origin).catch(() => end(`Nothing answers at ${origin}: run npm start first, or set DASHBOARD_PORT.`));

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: executablePath ?? "" });
for (const { name, path, width, height, scheme, part } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
    timezoneId: "UTC",
  });
  await page.goto(origin + path, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  const file = `${folder}/${name}.png`;
  if (part === null) await page.screenshot({ path: file });
  else await page.locator(part).first().screenshot({ path: file });
  await page.close();
  const { size } = statSync(file);
  process.stdout.write(`${file.slice(root.length)}: ${size} bytes\n`);
  if (size > bytesMax) process.exitCode = 1;
}
await browser.close();
if (process.exitCode === 1) process.stderr.write(`A picture has more than ${bytesMax} bytes: show less in it.\n`);

/** @returns {never} */
function end(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
