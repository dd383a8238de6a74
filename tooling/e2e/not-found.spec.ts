import { missingPages } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

for (const path of missingPages)
  test(`${path} is a 404 that shows the way on`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  });

test("/charts/<id>?index=no-such-index is refused with a sentence, not drawn differently", async ({ page }) => {
  const response = await page.goto("/charts/concentration-over-time?index=no-such-index");
  expect(response?.status()).toBe(400);
  await expect(page.getByRole("main")).toContainText("no-such-index");
});
