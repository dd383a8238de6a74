import { expect, test } from "./support/test.ts";

test("a choice becomes the address, the address is the view, and Back takes it back", async ({ page, conduct }) => {
  await page.goto("/charts/concentration-over-time", { waitUntil: "networkidle" });
  const plain = await page.locator("figure svg:visible").first().innerHTML();
  await page.getByRole("combobox", { name: /index/i }).selectOption("gini");
  await expect(page).toHaveURL(/[?&]index=gini\b/);
  await expect.poll(() => page.locator("figure svg:visible").first().innerHTML()).not.toBe(plain);

  await page.reload();
  await expect(page.getByRole("combobox", { name: /index/i })).toHaveValue("gini");
  await page.goBack();
  await expect(page).not.toHaveURL(/index=gini/);
  expect(conduct.errors).toEqual([]);
});

test("the server's drawing beneath a figure follows a choice, and comes back with Back and Forward", async ({
  page,
}) => {
  await page.goto("/charts/concentration-over-time", { waitUntil: "networkidle" });
  const drawing = () => page.locator(".plot-still:visible svg").first().innerHTML();
  const plain = await drawing();
  await page.getByRole("combobox", { name: /index/i }).selectOption("gini");
  await expect.poll(drawing).not.toBe(plain);
  const gini = await drawing();
  await page.goBack();
  await expect.poll(drawing).toBe(plain);
  await page.goForward();
  await expect.poll(drawing).toBe(gini);
});

test("with JavaScript off a choice is a form that leads to the same address", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto("/charts/concentration-over-time");
  await page.getByRole("combobox", { name: /index/i }).selectOption("gini");
  await page.locator("main form").first().locator('button[type="submit"]').click();
  await expect(page).toHaveURL(/[?&]index=gini\b/);
  await expect(page.locator("figure svg:visible").first()).toBeVisible();
  await context.close();
});
