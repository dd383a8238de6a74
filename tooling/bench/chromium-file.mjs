// What an analyst would do without us: a program that starts a browser, draws a figure with the page's component, and writes the file.
import { readFileSync, writeFileSync } from "node:fs";
import { openDrawing } from "./chromium.mjs";

const [chromium = "", script = "", payload = "", out = ""] = process.argv.slice(2);
const page = await openDrawing(chromium, readFileSync(script, "utf8"));
const { svg } = await page.draw(JSON.parse(readFileSync(payload, "utf8")), 850);
writeFileSync(out, svg);
await page.close();
