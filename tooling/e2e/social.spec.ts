import { inLocale, locales, pages } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

const head = (html: string, pattern: RegExp) => pattern.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";

test("every page names a picture of 1200 by 630 from our own figures, in its language, and says what it shows", async ({
  request,
  baseURL,
}) => {
  const pictures = new Set<string>();
  for (const [i, path] of pages.entries()) {
    const locale = locales[i % locales.length] ?? "en";
    const html = await (await request.get(inLocale(path, locale))).text();
    const picture = head(html, /<meta property="og:image" content="([^"]+)"/);
    expect(new URL(picture).origin, path).toBe(new URL(baseURL ?? "").origin);
    expect(picture, path).toContain("preset=social");
    expect(new URL(picture).searchParams.get("lang") ?? "en", path).toBe(locale);
    expect(head(html, /<meta property="og:image:alt" content="([^"]+)"/).length, path).toBeGreaterThan(20);
    expect(head(html, /<meta name="description" content="([^"]+)"/).length, path).toBeGreaterThan(20);
    pictures.add(picture);
  }
  for (const picture of pictures) {
    const answer = await request.get(picture);
    expect(answer.headers()["content-type"], picture).toBe("image/png");
    const png = await answer.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630]);
  }
});

test("a chart's picture is the view of its address", async ({ request }) => {
  const html = await (await request.get("/de/charts/concentration-over-time?index=gini")).text();
  const picture = new URL(head(html, /<meta property="og:image" content="([^"]+)"/));
  expect(picture.pathname).toBe("/charts/concentration-over-time.png");
  expect(Object.fromEntries(picture.searchParams)).toEqual({ index: "gini", preset: "social", lang: "de" });
});

test("the site map has every page and record in three languages, each with the others beside it", async ({
  request,
  baseURL,
}) => {
  const map = await (await request.get("/sitemap.xml")).text();
  const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? "").pathname);
  const wanted = pages.filter((path) => !path.includes("?") && !path.startsWith("/verify/"));
  for (const path of wanted) for (const locale of locales) expect(addresses).toContain(inLocale(path, locale));
  for (const code of ["en", "de", "fr", "x-default"])
    expect(map.split(`hreflang="${code}"`).length - 1).toBe(addresses.length);
  expect(map).toContain(`<loc>${new URL(baseURL ?? "").origin}/de</loc>`);
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain(`${new URL(baseURL ?? "").origin}/sitemap.xml`);
  for (const locale of ["de", "fr"] as const) {
    const html = await (await request.get(`/${locale}`)).text();
    const address = head(html, /<link rel="manifest" href="([^"]+)"/);
    const manifest = await (await request.get(address)).json();
    expect(manifest).toMatchObject({ lang: locale, start_url: `/${locale}` });
    for (const { src } of manifest.icons) expect((await request.get(src)).status()).toBe(200);
  }
});
