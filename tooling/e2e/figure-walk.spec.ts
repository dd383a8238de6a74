import { enlivened, expect, test } from "./support/test.ts";

/** A chart of every kind of figure there is. */
const kinds = {
  "named dots": "designation-timeline",
  series: "designation-cumulative",
  lanes: "milestone-lanes",
  intervals: "market-concentration",
  ledger: "debts-ledger",
  "place map": "designation-map",
} as const;

for (const [kind, id] of Object.entries(kinds))
  test(`a figure of ${kind} is one stop of Tab, and every mark of it is reached, ringed and said by the arrow keys`, async ({
    page,
  }) => {
    await page.goto(`/charts/${id}`);
    await enlivened(page.locator(".plot"));
    const figure = page.getByRole("application");
    const said = figure.locator("xpath=following-sibling::*[@role='status']");
    // One step back from what follows the figure leads into it, and one step on out again, past all its links.
    await page.locator(".folds summary").first().focus();
    await page.keyboard.press("Shift+Tab");
    await expect(figure).toBeFocused();
    await expect(page.locator(".plot-hint")).toBeVisible();
    expect(await figure.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe("none");

    await page.keyboard.press("End");
    const all = Number(/\((\d+)\/\1\)$/.exec((await said.textContent()) ?? "")?.[1]);
    expect(all).toBeGreaterThan(3);
    await page.keyboard.press("Home");
    const heard = new Set<string>();
    for (let n = 1; n <= all; n++) {
      await expect(said).toContainText(`(${n}/${all})`);
      heard.add((await said.textContent()) ?? "");
      await page.keyboard.press("ArrowRight");
    }
    expect(heard.size).toBe(all);
    await expect(said).toContainText(`(${all}/${all})`);

    await page.keyboard.press("ArrowUp");
    await expect(said).not.toContainText(`(${all}/${all})`);
    const [ring, frame] = [await page.locator(".plot-ring circle").boundingBox(), await figure.boundingBox()];
    if (ring === null || frame === null) throw new Error("nothing is ringed");
    expect(ring.x + ring.width / 2).toBeGreaterThan(frame.x - 2);
    expect(ring.x + ring.width / 2).toBeLessThan(frame.x + frame.width + 2);
    await page.keyboard.press("Escape");
    await expect(said).toHaveText("");
    await expect(page.locator(".plot-ring")).toHaveCount(0);
    await page.keyboard.press("Tab");
    await expect(page.locator(".folds summary").first()).toBeFocused();
  });

test("Enter opens the record that a mark stands for; focus is never beneath something else", async ({ page }) => {
  await page.goto("/charts/designation-timeline");
  await enlivened(page.locator(".plot"));
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/platforms\/[a-z0-9-]+$/);

  const seen: string[] = [];
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press("Tab");
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return "";
      const { left, top, width, height } = focused.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      const isCovered = above !== null && !focused.contains(above) && !above.contains(focused);
      return isCovered && getComputedStyle(focused).opacity !== "0" ? focused.outerHTML.slice(0, 120) : "";
    });
    if (hidden !== "") seen.push(hidden);
  }
  expect(seen).toEqual([]);
});

test("drawers beneath a figure open by keyboard, one at a time, and the table sorts by its heads", async ({ page }) => {
  await page.goto("/charts/designation-cumulative", { waitUntil: "networkidle" });
  const drawer = (name: string) =>
    page.locator(".fold").filter({ has: page.getByRole("heading", { name, exact: true }) });
  await expect(drawer("Sources").locator(".sources")).toBeVisible();
  await drawer("Table").locator("summary").first().focus();
  await page.keyboard.press("Enter");
  await expect(drawer("Table").getByRole("table")).toBeVisible();
  await expect(drawer("Sources").locator(".sources")).toBeHidden();
  const head = drawer("Table").getByRole("columnheader").first();
  await head.getByRole("button").press("Space");
  await expect(head).toHaveAttribute("aria-sort", "ascending");
});

test("a figure whose data do not come stays the drawing it is, and comes alive once they do", async ({ page }) => {
  let refused = 0;
  await page.route(/\/charts\/designation-cumulative\.json/, (route) =>
    refused++ < 2 ? route.abort() : route.continue(),
  );
  await page.goto("/charts/designation-cumulative");
  const plot = page.locator(".plot");
  await expect(async () => {
    await page.mouse.move(1, 1);
    await page.mouse.move(2, 2);
    expect(refused).toBeGreaterThan(0);
  }).toPass();
  await expect(plot.locator(".plot-still svg").first()).toBeVisible();
  await expect(page.getByRole("application")).toHaveCount(0);
  await expect(plot).toHaveAttribute("data-live");
  expect(refused).toBe(3);
});
