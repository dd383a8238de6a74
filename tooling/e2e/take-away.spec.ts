import { chartIds } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

const [id] = chartIds;

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a picture made to measure is one form: every size, colour, kind of letter and resolution that it offers answers with a file", async ({
    page,
    request,
  }) => {
    await page.goto(`/charts/${id}`);
    const form = page.locator(".file-form");
    const sizes = await form.locator("option").evaluateAll((all) => all.map((one) => one.getAttribute("value")));
    const colours = await form
      .locator("[name=theme]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("value")));
    const buttons = await form
      .locator("button")
      .evaluateAll((all) =>
        all.map((one) => ["formaction", "name", "value"].map((name) => one.getAttribute(name) ?? "")),
      );
    expect([sizes.length, colours.length, buttons.length]).toEqual([7, 3, 8]);
    // Each choice once, and each beside others, so that 600 dpi does not fall on the poster, which the form says is too much.
    for (const [i, [to, name, value]] of buttons.entries()) {
      const query = new URLSearchParams({ preset: sizes[(i + 2) % sizes.length] ?? "", theme: colours[i % 3] ?? "" });
      for (const part of ["title", "notes"]) if (i % 2 === 1) query.set(part, "0");
      if (name !== undefined && name !== "") query.set(name, value ?? "");
      expect((await request.get(`${to}?${query}`)).status(), `${to}?${query}`).toBe(200);
    }
  });

  test("a code is typed in, however it is written, and leads to its figure; a mistyped one to a page that helps", async ({
    page,
  }) => {
    await page.goto("/verify");
    await page.getByLabel("Code under the figure").fill("code 21vf-y841-k0kk-y023 6r20-03g");
    await page.getByRole("button", { name: "Look it up" }).click();
    await expect(page).toHaveURL(/\/verify\/21VF-Y841-K0KK-Y023-6R20-03G$/);
    await expect(page.locator("figure svg:visible").first()).toBeVisible();
    const frozen = page.getByRole("link", { name: /frozen figure/ });
    await expect(frozen).toHaveAttribute("href", "/charts/designation-cumulative?scheme=zones&v=208198273f00");
    const response = await page.goto("/verify/21VF-Y841-K0KK-Y023-6R20-03H");
    expect(response?.status()).toBe(404);
    await expect(page.getByLabel("Code under the figure")).toHaveValue("21VF-Y841-K0KK-Y023-6R20-03H");
  });
});

test("a figure's page names where oEmbed asks, and the frame it gives opens with nothing cut off", async ({
  page,
  request,
}) => {
  await page.goto(`/charts/${id}`);
  const asks = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
  const { html, height } = await (await request.get(asks ?? "")).json();
  const shown = await page.locator(".citations code").allInnerTexts();
  expect(shown).toContain(html);
  const src = /src="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  await page.setViewportSize({ width: 850, height });
  await page.goto(src);
  const picture = await page.locator("svg").first().boundingBox();
  expect([picture?.width, Math.round(picture?.height ?? 0)]).toEqual([850, height]);
});
