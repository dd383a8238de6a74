import { brotliCompressSync, constants } from "node:zlib";
import { pages } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

/** What a page's first scripts may weigh, in bytes as brotli sends them. */
const most = 150_000;
/** The builder of reports, a tool rather than a page to read, still weighs a little more. */
const mostOf = (path: string) => (path.startsWith("/report") ? 156_000 : most);

test("the scripts that a page's first HTML names weigh at most 150 kB, compressed", async ({ request }) => {
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
  expect(heaviest.filter(({ path, bytes }) => bytes > mostOf(path)).map(told)).toEqual([]);
});
