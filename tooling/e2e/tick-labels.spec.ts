import type { Page } from "@playwright/test";
import { enlivened, expect, test } from "./support/test.ts";

/** A chart of every kind of figure that Recharts draws; that page and file agree in the others follows from plain SVG. */
const drawnByRecharts = { series: "concentration-over-time", intervals: "dispersion-null" } as const;

/** As wide as the drawing on a desk; the plot alone, as the page has it. */
const asOnPage = "width=1120&frame=plot";

for (const [kind, id] of Object.entries(drawnByRecharts))
  test(`a figure of ${kind} has the same labels, in the same order, in its file and in the browser`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/charts/${id}`, { waitUntil: "networkidle" });
    await enlivened(page.locator(".plot").first());
    const ticks = await page
      .locator(".plot-live .recharts-cartesian-axis-tick-value")
      .evaluateAll((texts) => texts.map((text) => text.textContent ?? ""));
    expect(ticks.length).toBeGreaterThan(4);
    expect(ticks.every((label) => label !== "")).toBe(true);

    const inBrowser = await page
      .locator(".plot-live svg text")
      .evaluateAll((texts) => texts.map((text) => text.textContent ?? ""));
    const inFile = await textsOf(page, await (await request.get(`/charts/${id}.svg?${asOnPage}`)).text());
    expect(inFile).toEqual(inBrowser);
    expect(inFile.filter((text) => ticks.includes(text))).toEqual(expect.arrayContaining(ticks));
  });

/** The texts of a picture in the order in which they are drawn. */
const textsOf = (page: Page, svg: string) =>
  page.evaluate((markup) => {
    const picture = new DOMParser().parseFromString(markup, "image/svg+xml");
    return [...picture.querySelectorAll("text")].map((text) => text.textContent ?? "");
  }, svg);
