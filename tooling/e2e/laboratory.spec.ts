import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

/** Opens the laboratory and waits until its draws have ended. */
async function drawn(page: Page, query = ""): Promise<void> {
  await page.goto(`/scenarios${query}`);
  await page.locator("#lab").scrollIntoViewIfNeeded();
  await expect(page.locator('[data-lab="live"]')).toBeVisible({ timeout: 120_000 });
  await ended(page);
}

const ended = (page: Page) =>
  expect(page.locator('[data-run="done"][data-current="true"]')).toBeVisible({ timeout: 120_000 });

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

/** Three scored years and one source of variance: quick to draw, and all that a moving part needs. */
const few = { asOf: "2020-12-31", vary: "weights" };
const query = (params: Record<string, string>) => `?${new URLSearchParams(params)}`;

test("the worker finds the server's numbers; a slider moves by keyboard, fills the address, and reset undoes it", async ({
  page,
  conduct,
}) => {
  await drawn(page, query({ asOf: "2020-12-31" }));
  expect(await numbers(page)).toEqual(await servers(page, { asOf: "2020-12-31" }));

  const slider = page.locator('[data-weight="competition"]');
  await slider.focus();
  const before = await page.locator("[data-balance]").getAttribute("value");
  for (let n = 0; n < 10; n++) await slider.press("ArrowRight");
  await expect(page.locator("[data-balance]")).not.toHaveAttribute("value", before ?? "");
  await expect(page).toHaveURL(/weights=competition(%3A|:)2\b/);
  await ended(page);
  const weighted = await numbers(page);
  expect(weighted).toEqual(await servers(page, { asOf: "2020-12-31", weights: "competition:2" }));

  await page.reload();
  await page.locator("#lab").scrollIntoViewIfNeeded();
  await ended(page);
  expect(await numbers(page)).toEqual(weighted);
  await page.locator('.lab-form a.link-button[href="/scenarios#lab"]').click();
  await expect(page).not.toHaveURL(/weights=/);
  expect(conduct.errors).toEqual([]);
});

test("draws stopped before the first of them stay stopped, and can be taken up again", async ({ page }) => {
  await drawn(page, query(few));
  await page.locator("#lab").evaluate(async (lab) => {
    const stopped = new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        if (lab.querySelector('[data-run="waiting"]') === null) return;
        watch.disconnect();
        lab.querySelector<HTMLElement>(".lab-progress button")?.click();
        done();
      });
      watch.observe(lab, { attributes: true, subtree: true, attributeFilter: ["data-run"] });
    });
    const slider = lab.querySelector('[data-weight="competition"]') as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(slider, "2");
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await stopped;
  });
  await expect(page).toHaveURL(/weights=/);
  await expect(page.locator('[data-run="stopped"]')).toBeVisible();
  await page.getByRole("button", { name: "Draw again" }).click();
  await ended(page);
});

test("a row left out says that it can be taken back in, by eye and by ear", async ({ page }) => {
  await drawn(page, query(few));
  await page.getByRole("button", { name: "leave out: Competition" }).click();
  const back = page.getByRole("button", { name: "take back in: Competition" });
  await expect(back).toHaveText("take back in");
  await back.click();
  await expect(page.getByRole("button", { name: "leave out: Competition" })).toBeVisible();
});

test("goalposts, κ, δ, sources and a what-if fill the address, give the server's numbers, and go back and forward", async ({
  page,
  conduct,
}) => {
  await drawn(page, query(few));
  await page.locator(".lab-form summary").first().click();
  await page.locator('[data-goalpost="later-zones-elsewhere.benign"]').fill("0.9");
  await page.locator("#lab-kappa").fill("20");
  await page.locator("#lab-delta").fill("0.05");
  await page.locator('input[type="checkbox"][value="goalposts"]').check();
  const chosen = {
    ...few,
    vary: "weights,goalposts",
    goalposts: "later-zones-elsewhere:0..0.9",
    kappa: "20",
    delta: "0.05",
  };
  const address = () => Object.fromEntries(new URL(page.url()).searchParams);
  await expect.poll(address).toEqual(chosen);
  await ended(page);
  expect(await numbers(page)).toEqual(await servers(page, chosen));

  await page.locator(".lab-form summary").last().click();
  const builder = page.locator(".lab-form fieldset").last();
  await builder.locator("select").first().selectOption("judge");
  await builder.locator("#step-record").selectOption("later-zones-elsewhere");
  await builder.locator("#step-value").fill("0.4");
  await builder.locator("button").click();
  const judged = { ...chosen, whatif: "judge.later-zones-elsewhere:0.4" };
  await expect.poll(address).toEqual(judged);
  await expect(page.locator(".lab-steps li")).toHaveCount(1);
  await ended(page);
  const after = await numbers(page);
  expect(after).toEqual(await servers(page, judged));

  await page.goBack();
  await expect.poll(address).toEqual(chosen);
  await expect(page.locator(".lab-steps li")).toHaveCount(0);
  await page.goForward();
  await expect.poll(address).toEqual(judged);
  await expect(page.locator("[data-balance]")).toHaveAttribute("value", after.balance ?? "");
  expect(conduct.errors).toEqual([]);
});

test("with JavaScript off the laboratory is a form that leads to the same address; what cannot be is named and left out", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(`/scenarios${query(few)}`);
  const standard = await page.locator("[data-balance]").getAttribute("value");
  await page.locator('input[name="weights.competition"]').fill("3");
  await page.locator('.lab-form button[type="submit"]').click();
  await expect(page).toHaveURL(/weights=competition(%3A|:)3\b/);
  await expect(page.locator("[data-balance]")).not.toHaveAttribute("value", standard ?? "");
  await expect(page.locator(".lab-table").first()).toBeVisible();

  const refused = await page.goto(`/scenarios${query({ ...few, weights: "competition:none" })}`);
  expect(refused?.status()).toBe(400);
  await expect(page.locator("#left-out")).toContainText("competition:none");
  await expect(page.locator("[data-balance]")).toHaveAttribute("value", standard ?? "");
  await page.goto(`/scenarios${query({ ...few, whatif: "drop-platform.nobody" })}`);
  await expect(page.locator("#left-out")).toContainText("Known are: alibaba-cloud");
  await expect(page.locator("[data-balance]")).toHaveAttribute("value", standard ?? "");
  await context.close();
});

test("the first page's balance is two clicks from a document that it rests on", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "All its sources" }).click();
  const sources = page.locator("#scenario-balance-sources a");
  // A source whose own address is closed leads to what is known of it.
  await expect(sources.first()).toHaveAttribute("href", /^(https:|\/sources\/)/);
  await expect(page.locator('#scenario-balance-sources a[href^="https:"]').first()).toBeVisible();
});

test("a link to a row's evidence opens it, and a source is one click further", async ({ page }) => {
  await page.goto("/");
  await page.locator(".six-row a").first().click();
  await expect(page.locator("#evidence-national-team-control")).toBeVisible();
  await page.locator("#evidence-national-team-control .source-number").first().click();
  await expect(page.locator(".framework-sources a").first()).toBeVisible();
});

test("the figure of differences is led from year to year by links; a scenario is kept as A and swapped by clicks", async ({
  page,
}) => {
  await drawn(page, query(few));
  const choice = page.getByRole("navigation", { name: "Compared with" });
  await expect(choice.locator("[aria-current]")).toHaveText("the first scored year");
  const title = page.locator("#scenario-compare-title");
  const first = await title.textContent();
  await choice.getByRole("link", { name: "the scored year before" }).click();
  await expect(page).toHaveURL(/from=before/);
  await expect(title).not.toHaveText(first ?? "");

  const panel = page.locator("details", { has: page.getByRole("heading", { name: "Two scenarios side by side" }) });
  if ((await panel.getAttribute("open")) === null) await panel.locator("summary").click();
  await panel.getByRole("link", { name: "Keep these choices as A" }).click();
  await expect(page).toHaveURL(/from=kept/);
  await expect(page).toHaveURL(/kept=[^&#]*asOf/);
  await page.locator('[data-weight="competition"]').press("ArrowRight");
  await expect(page).toHaveURL(/weights=competition/);
  await panel.getByRole("link", { name: "Swap A and B" }).click();
  await expect(page).toHaveURL(/kept=[^&#]*weights/);
  await expect(page).not.toHaveURL(/[?&]weights=/);
});
