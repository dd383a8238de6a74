import { chartIds } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

const kinds = [
  ["svg", /^image\/svg\+xml/],
  ["png", /^image\/png/],
  ["pdf", /^application\/pdf/],
  ["csv", /^text\/csv/],
  ["xlsx", /^application\/vnd.openxmlformats/],
  ["json", /^application\/json/],
] as const;

for (const id of chartIds)
  for (const [kind, type] of kinds)
    test(`/charts/${id}.${kind} is that file, at the dashboard's own address, and a second request is answered from the first`, async ({
      request,
    }) => {
      const first = await request.get(`/charts/${id}.${kind}`);
      expect(first.status()).toBe(200);
      expect(first.headers()["content-type"]).toMatch(type);
      expect((await first.body()).length).toBeGreaterThan(300);
      const etag = first.headers().etag ?? "";
      expect(etag).not.toBe("");
      const second = await request.get(`/charts/${id}.${kind}`, { headers: { "if-none-match": etag } });
      expect(second.status()).toBe(304);
    });

for (const id of chartIds)
  test(`/charts/${id} links every file of itself`, async ({ page, request }) => {
    await page.goto(`/charts/${id}`);
    for (const [kind] of kinds) {
      const href = await page.locator(`a[href*="/charts/${id}.${kind}"]`).first().getAttribute("href");
      expect(href, `no link to the ${kind} file`).not.toBeNull();
      expect((await request.get(href ?? "")).status()).toBe(200);
    }
  });

test("the gallery shows every chart, and each of its links answers", async ({ page, request }) => {
  await page.goto("/charts");
  const links = await page
    .locator('main a[href^="/charts/"]')
    .evaluateAll((anchors) => [...new Set(anchors.map((anchor) => anchor.getAttribute("href") ?? ""))]);
  for (const id of chartIds) expect(links).toContain(`/charts/${id}`);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});
