import { axeFindings } from "./support/axe.ts";
import { layoutShifts, recordShifts } from "./support/layout-shift.ts";
import { inLocale, locales, missingPages, pages } from "./support/pages.ts";
import { expect, overflow, scrolled, stickingOut, test } from "./support/test.ts";

test("no two pages have the same title", async ({ request }) => {
  const titles = new Map<string, string>();
  for (const path of pages) {
    const title = /<title>([^<]*)<\/title>/.exec(await (await request.get(path)).text())?.[1] ?? "";
    expect(titles.get(title), `${path} is titled as another page: ${title}`).toBeUndefined();
    titles.set(title, path);
  }
});

/** One language a page, each in its turn, keeps the suite short; EVERY_LOCALE=1 opens every page in every language. */
const localesOf = (place: number) =>
  process.env.EVERY_LOCALE === "1" ? locales : locales.filter((_, i) => i === place % locales.length);

test("the examiner notices a planted button without a name and planted pale words", async ({ page }) => {
  await page.goto("/accessibility");
  await page.getByRole("main").evaluate((main) => {
    main.insertAdjacentHTML("beforeend", "<button></button><p>pale</p>");
    const words = main.lastElementChild as HTMLElement;
    words.style.cssText = "color: #888; background: #777";
  });
  const findings = await axeFindings(page);
  for (const start of ["light, button-name:", "light, color-contrast:", "dark, color-contrast:"])
    expect(findings.filter((finding) => finding.startsWith(start))).toHaveLength(1);
});

for (const [i, path] of [...pages, missingPages[0]].entries())
  for (const locale of localesOf(i))
    test(`${inLocale(path, locale)} is named, keeps still, asks nobody else, leaves no cookie, and is open to everybody in light, dark and on a phone`, async ({
      page,
      context,
      conduct,
    }) => {
      test.slow();
      await recordShifts(page);
      const response = await page.goto(inLocale(path, locale), { waitUntil: "networkidle" });
      await test.step("a title, one headline, its language, a strict policy", async () => {
        expect(response?.status()).toBe(path === missingPages[0] ? 404 : 200);
        await expect(page).toHaveTitle(/\S{3,}/);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expect(page.getByRole("main")).toHaveCount(1);
        const policy = response?.headers()["content-security-policy"] ?? "";
        for (const rule of ["default-src 'none'", "'strict-dynamic'", "base-uri 'none'", "frame-ancestors 'none'"])
          expect(policy).toContain(rule);
        expect(policy).not.toMatch(/unsafe-|https?:|\*/);
      });
      await test.step("nothing moves, no error, no stranger, no cookie, down to the last figure", async () => {
        await scrolled(page);
        expect(await layoutShifts(page)).toEqual([]);
        expect(conduct.errors.filter((error) => !error.includes("status of 404"))).toEqual([]);
        expect(conduct.strangers).toEqual([]);
        expect(await context.cookies()).toEqual([]);
      });
      await test.step("no axe violation in light or dark", async () => {
        expect(await axeFindings(page)).toEqual([]);
      });
      await page.emulateMedia({ colorScheme: "light" });
      for (const width of [390, 320])
        await test.step(`no scrolling sideways at ${width} px`, async () => {
          await page.setViewportSize({ width, height: 844 });
          await expect.poll(() => stickingOut(page)).toEqual([]);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
        });
    });
