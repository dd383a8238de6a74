import { expect, test } from "./support/test.ts";

test.use({ javaScriptEnabled: false });

test("an unknown id is a 404 that names ids near it", async ({ page }) => {
  const response = await page.goto("/milestones/data-security-law");
  expect(response?.status()).toBe(404);
  await expect(page.locator('a[href="/milestones/data-security-law-2021"]')).toBeVisible();
});

test("a reader switches to another reading of a disputed fact, and back", async ({ page }) => {
  await page.goto("/platforms/cloudwalk");
  await page.locator('a[href*="reading=cloudwalk-seat.chongqing"]').click();
  await expect(page.locator(".reading-note")).toContainText("cloudwalk-seat.chongqing");
  await expect(page.locator(".record-fields")).toContainText("Chongqing");
  await page.getByRole("link", { name: /^Back to the side/ }).click();
  await expect(page.locator(".reading-note")).toHaveCount(0);
});

test("the search box finds a record, and says what was meant where nothing answers", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").fill("iflytek");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("iflytek");
  await expect(page.locator('.answers a[href="/platforms/iflytek"]')).toBeVisible();
  await page.goto("/search?q=alibbaba");
  await page.locator("main").getByRole("link", { name: "alibaba" }).click();
  await expect(page.locator(".answers li")).not.toHaveCount(0);
});

test("claims are narrowed by their verdict, and computed anew under another reading", async ({ page }) => {
  await page.goto("/claims");
  await expect(page.locator(".claim")).toHaveCount(38);
  const link = page.locator('.verdicts a[data-verdict="cannot-be-computed"]');
  const count = Number.parseInt((await link.textContent()) ?? "", 10);
  await link.click();
  await expect(page.locator(".claim")).toHaveCount(count);
  await page.goto("/claims?reading=cloudwalk-seat.chongqing");
  await expect(page.locator(".reading-note")).toContainText("cloudwalk-seat.chongqing");
});

test("/data describes itself to search engines, and each of its files answers", async ({ page, request }) => {
  await page.goto("/data?months=0&asOf=2027-12-31");
  await expect(page.locator(".freshness")).toContainText("100.0%");
  const described = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(described["@type"]).toBe("Dataset");
  expect(described.hasPart.length).toBeGreaterThan(20);
  const files = await page
    .locator('main a[href^="/data/"], main a[href^="/feed.xml"], main a[href^="/api/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(files.length).toBeGreaterThan(60);
  for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
});

test("each claim leads to its record, which is there", async ({ page, request }) => {
  await page.goto("/claims");
  const records = await page
    .locator('.claim a[href^="/api/v1/facts/claims/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(records).toHaveLength(await page.locator(".claim").count());
  for (const record of records) expect((await request.get(record)).status(), record).toBe(200);
});
