import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

/** Opens the laboratory and waits until its draws have ended. */
async function drawn(page: Page, query = ""): Promise<void> {
  await page.goto(`/scenarios${query}`);
  await page.locator("#lab").scrollIntoViewIfNeeded();
  await expect(page.locator('[data-lab="live"]')).toBeVisible({ timeout: 30_000 });
  await ended(page);
}

const ended = (page: Page) =>
  expect(page.locator('[data-run="done"][data-current="true"]')).toBeVisible({ timeout: 30_000 });

/** The numbers of the laboratory to the last digit. */
const numbers = async (page: Page) => ({
  balance: await page.locator("[data-balance]").getAttribute("value"),
  interval: await page.locator("[data-interval]").getAttribute("value"),
});

/** What the server finds for the same choices. */
async function servers(page: Page, params: Record<string, string>) {
  const input = encodeURIComponent(JSON.stringify({ params }));
  const { result } = await (await page.request.get(`/api/trpc/scenario.summary?input=${input}`)).json();
  return { balance: String(result.data.balance), interval: result.data.interval.join(" ") };
}

test("the worker finds the server's numbers; a slider moves by keyboard, fills the address, and reset undoes it", async ({
  page,
  conduct,
}) => {
  test.slow();
  await drawn(page);
  expect(await numbers(page)).toEqual(await servers(page, {}));

  const slider = page.locator('[data-weight="competition"]');
  await slider.focus();
  const before = await page.locator("[data-balance]").getAttribute("value");
  for (let n = 0; n < 10; n++) await slider.press("ArrowRight");
  await expect(page.locator("[data-balance]")).not.toHaveAttribute("value", before ?? "");
  await expect(page).toHaveURL(/weights=competition(%3A|:)2\b/);
  await ended(page);
  const weighted = await numbers(page);
  expect(weighted).toEqual(await servers(page, { weights: "competition:2" }));

  await page.reload();
  await page.locator("#lab").scrollIntoViewIfNeeded();
  await ended(page);
  expect(await numbers(page)).toEqual(weighted);
  await page.locator('.lab-form a.link-button[href="/scenarios#lab"]').click();
  await expect(page).not.toHaveURL(/weights=/);
  expect(conduct.errors).toEqual([]);
});

test("draws can be stopped and taken up again", async ({ page }) => {
  test.slow();
  await drawn(page);
  await page.locator('[data-weight="competition"]').press("ArrowRight");
  await page.locator(".lab-progress button").click();
  await expect(page.locator('[data-run="stopped"]')).toBeVisible();
  await page.locator(".lab-progress button").click();
  await ended(page);
});

test("with JavaScript off the laboratory is a form that leads to the same address, and says what follows", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto("/scenarios");
  const before = await page.locator("[data-balance]").getAttribute("value");
  await page.locator('input[name="weights.competition"]').fill("3");
  await page.locator('.lab-form button[type="submit"]').click();
  await expect(page).toHaveURL(/weights=competition(%3A|:)3\b/);
  await expect(page.locator("[data-balance]")).not.toHaveAttribute("value", before ?? "");
  await expect(page.locator(".lab-table").first()).toBeVisible();
  await context.close();
});

test("a link to a row's evidence opens it, and a source is one click further", async ({ page }) => {
  await page.goto("/");
  await page.locator(".six-row a").first().click();
  await expect(page.locator("#evidence-national-team-control")).toBeVisible();
  await page.locator("#evidence-national-team-control .source-number").first().click();
  await expect(page.locator(".framework-sources a").first()).toBeVisible();
});
