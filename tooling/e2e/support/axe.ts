import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/** What axe holds against a page in light, and then against its colours in dark: structure does not change with them. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const light = await examiner(page).withTags(tags).analyze();
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const dark = await examiner(page).withRules(rulesOfColour).analyze();
  return [...told("light", light), ...told("dark", dark)];
}

/** Brings home violations alone, from the page itself: what thousands of elements passed would take longer to carry than to find. */
const examiner = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();

type Results = Awaited<ReturnType<AxeBuilder["analyze"]>>;

/** One line a finding: the scheme, the rule, what it says, the first places. */
const told = (scheme: string, { violations }: Results) =>
  violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary ?? ""}`);
    const more = nodes.length > 3 ? ` and ${nodes.length - 3} more` : "";
    return `${scheme}, ${id}: ${help}, at ${places.join(" | ").replace(/\s+/g, " ")}${more}`;
  });
