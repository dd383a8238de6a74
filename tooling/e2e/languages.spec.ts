import { expect, test } from "./support/test.ts";

test.use({ javaScriptEnabled: false });

for (const path of ["/de/designations", "/de/scenarios", "/fr/charts/market-concentration", "/de/zones/beijing"])
  test(`${path} marks all that is Chinese as Chinese`, async ({ page }) => {
    await page.goto(path);
    const { marked, unmarked } = await page.evaluate(() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = { marked: 0, unmarked: [] as string[] };
      while (walk.nextNode()) {
        const { textContent, parentElement } = walk.currentNode;
        if (!/\p{Script=Han}/u.test(textContent ?? "") || parentElement?.closest("script, style, template")) continue;
        if (parentElement?.matches(":lang(zh)")) found.marked++;
        else found.unmarked.push(textContent ?? "");
      }
      return found;
    });
    expect(unmarked).toEqual([]);
    expect(marked).toBeGreaterThan(0);
  });

test("/de/milestones/gdpr-2016 speaks German names as German and English ones as English", async ({ page }) => {
  await page.goto("/de/milestones/gdpr-2016");
  await expect(page.getByRole("main").getByText("Cybersicherheitsgesetz").first()).toHaveJSProperty("lang", "");
  expect(await page.locator("main h1").evaluate((headline) => headline.matches(":lang(de)"))).toBe(true);
  expect(await page.locator(".numbered a").first().getAttribute("lang")).toBe("en");
});
