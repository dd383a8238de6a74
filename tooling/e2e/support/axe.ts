import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe holds against a page, one line a finding: rule, what it says, the first places. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary ?? ""}`.replace(/\s+/g, " "));
    return `${id}: ${help}, at ${places.join(" | ")}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ""}`;
  });
}
