import { axeFindings } from "./support/axe.ts";
import { missingPages, pages } from "./support/pages.ts";
import { expect, overflow, stickingOut, test } from "./support/test.ts";

for (const path of pages)
  test(`${path} answers with a title, one headline and a language; asks nobody else; leaves no cookie`, async ({
    page,
    context,
    conduct,
  }) => {
    const response = await page.goto(path, { waitUntil: "networkidle" });
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(/\S{3,}/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("main")).toHaveCount(1);
    expect(conduct.errors).toEqual([]);
    expect(conduct.strangers).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

test("no two pages have the same title", async ({ request }) => {
  const titles = new Map<string, string>();
  for (const path of pages) {
    const title = /<title>([^<]*)<\/title>/.exec(await (await request.get(path)).text())?.[1] ?? "";
    expect(titles.get(title), `${path} is titled as another page: ${title}`).toBeUndefined();
    titles.set(title, path);
  }
});

for (const path of [...pages, missingPages[0]]) {
  test(`${path} has no axe violation in light or dark`, async ({ page }) => {
    test.slow();
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await axeFindings(page)).toEqual([]);
  });

  test(`${path} does not scroll sideways at 390 or 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path, { waitUntil: "networkidle" });
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(() => stickingOut(page), { message: `at ${width} px` }).toEqual([]);
      expect(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}
