import { axeFindings } from "./support/axe.ts";
import { missingPages, pages } from "./support/pages.ts";
import { expect, overflow, stickingOut, test } from "./support/test.ts";

for (const path of pages) {
  test(`${path} answers with a title, one headline and a language`, async ({ page, conduct }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(/\S{3,}/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("main")).toHaveCount(1);
    expect(conduct.errors).toEqual([]);
  });

  test(`${path} asks nobody else and leaves no cookie`, async ({ page, context, conduct }) => {
    await page.goto(path, { waitUntil: "networkidle" });
    expect(conduct.strangers).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test("no two pages have the same title", async ({ page }) => {
  const titles = new Map<string, string>();
  for (const path of pages) {
    await page.goto(path);
    const title = await page.title();
    expect(titles.get(title), `${path} is titled as another page: ${title}`).toBeUndefined();
    titles.set(title, path);
  }
});

for (const path of [...pages, missingPages[0]])
  for (const colorScheme of ["light", "dark"] as const)
    test(`${path} has no axe violation in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(path, { waitUntil: "networkidle" });
      expect(await axeFindings(page)).toEqual([]);
    });

for (const path of [...pages, missingPages[0]])
  for (const width of [320, 390])
    test(`${path} does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path, { waitUntil: "networkidle" });
      expect(await stickingOut(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
