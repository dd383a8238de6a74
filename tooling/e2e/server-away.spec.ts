import { answers } from "../run/answers.mjs";
import { Children } from "../run/children.mjs";
import { dashboardDir, next, node, root, serverMain } from "../run/places.mjs";
import { freePort } from "../run/ports.mjs";
import { expect, test } from "./support/test.ts";

test.describe("a dashboard whose server is away", () => {
  test.slow();
  const children = new Children();
  test.afterEach(() => children.stop());

  test("says so, and recovers by itself when the server is back", async ({ page }) => {
    const [dashboard, server] = [String(await freePort()), String(await freePort())];
    const env = { NODE_ENV: "production", SERVER_URL: `http://127.0.0.1:${server}`, SERVER_PORT: server };
    const address = `http://localhost:${dashboard}`;
    children.start("dashboard alone", [...next, "start", "-p", dashboard], { cwd: dashboardDir, env, says: "aside" });
    expect(await answers(`${address}/icon.svg`, { withinMs: 60_000, giveUp: () => false })).toBe(null);

    await page.goto(`${address}/charts/designation-timeline`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("figure svg")).toHaveCount(0);

    children.start("server", [node, serverMain], { cwd: root, env, says: "itself" });
    await expect(page.locator("figure svg:visible").first()).toBeVisible({ timeout: 90_000 });
  });
});
