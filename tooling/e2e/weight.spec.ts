import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { pages } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

/** What a page's first scripts may weigh, in bytes as brotli sends them. */
const most = 140_000;

test("the scripts that a page's first HTML names weigh at most 140 kB, compressed", async ({ request }) => {
  const weighed = new Map<string, number>();
  const weightOf = async (path: string) => {
    const known = weighed.get(path);
    if (known !== undefined) return known;
    const script = await (await request.get(path)).body();
    const weight = brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    weighed.set(path, weight);
    return weight;
  };
  const totals: { path: string; bytes: number }[] = [];
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="(\/_next\/[^"]+\.js)[^>]*>/g)];
    const scripts = new Set(named.filter(([tag]) => !/\bnomodule\b/i.test(tag)).map(([, address]) => address ?? ""));
    expect(scripts.size, path).toBeGreaterThan(3);
    let bytes = 0;
    for (const script of scripts) bytes += await weightOf(script);
    totals.push({ path, bytes });
  }
  const heaviest = totals.toSorted((a, b) => b.bytes - a.bytes);
  const told = ({ path, bytes }: (typeof totals)[number]) => `${path} ${(bytes / 1000).toFixed(1)} kB`;
  const lightest = told(heaviest.at(-1) ?? { path: "", bytes: 0 });
  process.stdout.write(
    `first-load scripts, brotli: ${heaviest.slice(0, 3).map(told).join(", ")}; lightest ${lightest}\n`,
  );
  expect(heaviest.filter(({ bytes }) => bytes > most).map(told)).toEqual([]);
});

/** What a page's first HTML may weigh, in bytes as the dashboard sends them. */
const mostHtml = 115_000;

test("a page's first HTML weighs at most 115 kB, compressed, and less for a phone; it brings each drawing once", async ({
  request,
}) => {
  const told: string[] = [];
  for (const path of pages) {
    const html = async (more: Record<string, string>) =>
      (await request.get(path, { headers: { accept: "text/html", ...more } })).text();
    const [whole, forPhone] = [await html({}), await html({ "sec-ch-ua-mobile": "?1" })];
    const bytes = gzipSync(whole).length;
    told.push(`${path} ${(bytes / 1000).toFixed(1)} kB`);
    expect(bytes, path).toBeLessThanOrEqual(mostHtml);
    if (whole.includes("plot-full")) expect(gzipSync(forPhone).length, path).toBeLessThan(bytes);
    expect(forPhone, path).not.toContain("plot-full");
    const scripts = [...whole.matchAll(/<script[^>]*>self\.__next_f\.push.*?<\/script>/gs)].join("");
    expect(scripts, path).not.toMatch(/<svg xmlns|\\u003csvg xmlns/);
    expect(whole.includes("plot-still"), path).toBe(/class="plot-still[^>]*><svg xmlns/.test(whole));
  }
  process.stdout.write(`first HTML, gzip: ${told.join(", ")}\n`);
});
