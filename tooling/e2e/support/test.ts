import { test as base, expect, type Locator, type Page } from "@playwright/test";

export { expect };

/** What a page did while it was open that it must not do, each as one line. */
export type Conduct = {
  /** Requests to another origin than the dashboard's. */
  strangers: string[];
  /** Uncaught errors and console errors; a missed resource among them. */
  errors: string[];
};

/** Playwright's test with the conduct of its page on record from before the first request. */
export const test = base.extend<{ conduct: Conduct }>({
  conduct: async ({ page, baseURL }, use) => {
    const conduct: Conduct = { strangers: [], errors: [] };
    const own = new URL(baseURL ?? "http://localhost").origin;
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.host !== new URL(own).host)
        conduct.strangers.push(request.url());
    });
    page.on("pageerror", (error) => conduct.errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") conduct.errors.push(`${message.text()} (${message.location().url})`);
    });
    await use(conduct);
  },
});

/** How far a page is wider than its window, in CSS pixels; more than 0 scrolls sideways. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The elements that stick out to the right, named so that a person finds them. Parts that scroll by themselves may be wider. */
export const stickingOut = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement))
      .slice(0, 5)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}">`);
  });

/** Goes to a figure as a reader with a pointer does, until it has come alive. */
export const enlivened = async (plot: Locator) => {
  const { mouse } = plot.page();
  await plot.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await expect(async () => {
    await mouse.move(1, 1);
    await mouse.move(2, 2);
    await expect(plot).toHaveAttribute("data-live", { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
};

/** Goes down a page figure by figure, as a reader does, until each that shows has come alive; then to the page's end and back up. */
export const scrolled = async (page: Page) => {
  for (const plot of await page.locator(".plot:visible").all()) await enlivened(plot);
  await page.evaluate(async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (const y of [document.body.scrollHeight, 0]) {
      scrollTo(0, y);
      await painted();
    }
  });
};
