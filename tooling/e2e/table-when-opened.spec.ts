import { expect, test } from "./support/test.ts";

const fold = "#designation-cumulative .fold:has(#designation-cumulative-table)";

test("on a page of many charts the rows of one come when its drawer is opened; where they do not, it says so and tries again", async ({
  page,
  context,
}) => {
  await page.goto("/designations", { waitUntil: "networkidle" });
  const drawer = page.locator(fold);
  const opener = drawer.locator("summary").first();
  await context.setOffline(true);
  await opener.click();
  await expect(drawer.getByRole("status")).toContainText(/did not come/);
  await expect(drawer.getByRole("link")).toBeVisible();
  await context.setOffline(false);
  await opener.click();
  await opener.click();
  await expect(drawer.getByRole("row").nth(4)).toBeVisible();
  const rows = await drawer.locator("tbody tr").count();
  await expect(opener).toContainText(`${rows} rows`);
});

test("with JavaScript off the drawer leads to the rows on the chart's own page", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto("/designations?designation-cumulative.scheme=zones");
  const drawer = page.locator(fold);
  await drawer.locator("summary").first().click();
  await drawer.getByRole("link").click();
  await expect(page).toHaveURL(/\/charts\/designation-cumulative\?scheme=zones#designation-cumulative-table$/);
  await expect(page.locator("table tbody tr").first()).toBeVisible();
  await context.close();
});
