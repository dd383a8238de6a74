import { expect, test } from "./support/test.ts";

/** What an A4 page holds within its margins of 16 mm, in CSS pixels. */
const sheet = { width: 673, height: 1001 };

/** As many sheets at most: a dossier, without what is folded up. */
const dossiers = [
  ["/", 8],
  ["/governance", 12],
  ["/charts/milestone-lanes", 3],
] as const;

for (const [path, sheets] of dossiers)
  test(`${path} prints as at most ${sheets} sheets, every figure whole`, async ({ page }) => {
    await page.setViewportSize(sheet);
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    const drawings = page.locator(".plot-still:visible svg");
    expect(await drawings.count()).toBeGreaterThan(0);
    for (const drawing of await drawings.all()) {
      const box = await drawing.boundingBox();
      expect(box?.height).toBeGreaterThan(50);
      expect(box?.height).toBeLessThan(0.85 * sheet.height);
      expect(box?.width).toBeLessThanOrEqual(sheet.width + 2);
    }
    await expect(page.locator("main form:visible, main .folds table:visible")).toHaveCount(0);
    await expect(page.getByText(/^Printed from http/)).toBeVisible();
    const pdf = await page.pdf({ format: "A4" });
    const count = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(sheets);
  });
