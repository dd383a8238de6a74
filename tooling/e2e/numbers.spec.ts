import type { Page } from "@playwright/test";
import { chartIds } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

/** A linear congruential generator: the same fifty numbers on every machine until a page changes. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A number on a page, and the first step from it: the link to a record behind it. */
interface Drawn {
  readonly page: string;
  readonly text: string;
  readonly href: string;
}

/** Numbers of a chart's table, each with the records that its row links. */
async function numbersOfTable(page: Page, path: string): Promise<Drawn[]> {
  await page.goto(path);
  const cells = await page.locator("table tbody tr").evaluateAll((rows) =>
    rows.flatMap((row) => {
      const links = [...row.querySelectorAll("td:last-child a")].map((link) => link.getAttribute("href") ?? "");
      const numbers = [...row.querySelectorAll("td")]
        .map((cell) => cell.textContent ?? "")
        .filter((text) => /\d/.test(text));
      return numbers.slice(0, -1).map((text) => ({ text, href: links[0] ?? "" }));
    }),
  );
  return cells.map((cell) => ({ page: path, ...cell }));
}

/** Numbers of the claims page: what was computed, each with the records behind it. */
async function numbersOfClaims(page: Page): Promise<Drawn[]> {
  await page.goto("/claims");
  const found = await page.locator(".claim").evaluateAll((claims) =>
    claims.map((claim) => ({
      text: claim.querySelector(".computed")?.textContent ?? "",
      href: claim.querySelector("details a")?.getAttribute("href") ?? "",
    })),
  );
  return found.filter(({ text }) => /\d/.test(text)).map((one) => ({ page: "/claims", ...one }));
}

test.use({ javaScriptEnabled: false });

test("fifty numbers drawn from the pages each lead to their source in two clicks", async ({ page }) => {
  test.setTimeout(240_000);
  const all: Drawn[] = await numbersOfClaims(page);
  for (const id of chartIds) all.push(...(await numbersOfTable(page, `/charts/${id}`)));
  expect(all.length).toBeGreaterThan(200);
  const draw = drawing(20_240_630);
  const walked = new Set<string>();
  for (let n = 0; n < 50; n++) {
    const one = all[draw(all.length)];
    if (one === undefined) throw new Error("nothing was drawn");
    const told = `${one.text} on ${one.page}`;
    expect(one.href, told).toMatch(/^\/(platforms|zones|milestones|records)\//);
    if (walked.has(one.href)) continue;
    walked.add(one.href);
    expect((await page.goto(one.href))?.status(), told).toBe(200);
    const source = page.locator('.sources a[href^="/sources/"]').first();
    await expect(source, told).toBeVisible();
    const title = (await source.textContent()) ?? "";
    await source.click();
    await expect(page.getByRole("heading", { level: 1 }), told).toHaveText(title);
  }
});
