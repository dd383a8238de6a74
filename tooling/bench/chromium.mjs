import { chromium } from "@playwright/test";
import { build } from "esbuild";

/** What runs in the page: the component of the figures, mounted, given time for its effects, and read as text. */
const PAGE = `
  import { createElement } from "react";
  import { createRoot } from "react-dom/client";
  import { flushSync } from "react-dom";
  import { FigureView } from "@observatory/charts/figures";
  import { PALETTES } from "@observatory/charts/theme";
  globalThis.draw = async ({ figure, chart, alt }, width) => {
    const box = document.createElement("div");
    document.body.append(box);
    const root = createRoot(box);
    const start = performance.now();
    const props = { figure, width, palette: PALETTES.light, idPrefix: chart, label: alt.short };
    flushSync(() => root.render(createElement(FigureView, props)));
    await new Promise((settled) => setTimeout(settled, 0));
    const svg = box.firstElementChild.outerHTML;
    const ms = performance.now() - start;
    flushSync(() => root.unmount());
    box.remove();
    return { svg, ms };
  };`;

/** The script of the page, made as the dashboard's scripts are: for browsers, in production. */
export async function pageScript(/** @type {string} */ resolveDir) {
  const { outputFiles } = await build({
    stdin: { contents: PAGE, resolveDir, loader: "js" },
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    jsx: "automatic",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "empty" },
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

/** A headless browser with a page that can draw. */
export async function openDrawing(/** @type {string} */ executablePath, /** @type {string} */ script) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const context = await browser.newContext({ reducedMotion: "reduce", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.setContent("<!doctype html><html><body></body></html>");
  await page.addScriptTag({ content: script });
  return {
    /** @returns {Promise<{ svg: string, ms: number }>} the picture, and the time that passed inside the page */
    draw: (/** @type {unknown} */ payload, /** @type {number} */ width) =>
      page.evaluate(
        ([given, at]) => /** @type {any} */ (globalThis).draw(given, at),
        /** @type {const} */ ([payload, width]),
      ),
    close: () => browser.close(),
  };
}
