import { chartIds, missingPages, pages } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

test.use({ javaScriptEnabled: false });

for (const path of [...pages, missingPages[0]])
  test(`${path} can be read with JavaScript off`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const text = await page.getByRole("main").innerText();
    expect(text.length).toBeGreaterThan(200);
    expect(text).not.toMatch(/loading|enable javascript/i);
  });

for (const id of chartIds)
  test(`/charts/${id} shows its picture, its table and its sources with JavaScript off`, async ({ page }) => {
    await page.goto(`/charts/${id}`);
    const picture = page.locator("figure svg:visible").first();
    await expect(picture).toBeVisible();
    expect((await picture.boundingBox())?.height).toBeGreaterThan(100);
    expect(await picture.locator("path, circle, rect, line").count()).toBeGreaterThan(5);
    expect(await page.locator("table tbody tr").count()).toBeGreaterThan(3);
    await expect(page.getByRole("heading", { name: /sources/i }).first()).toBeVisible();
  });
