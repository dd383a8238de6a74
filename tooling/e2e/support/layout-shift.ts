import type { Page } from "@playwright/test";

declare global {
  interface Window {
    shifts: string[];
  }
}

/** Less than half of what counts as good for a whole visit; fonts that come late on a busy machine move lines by half of it. */
const NOTICED = 0.04;

/** Keeps record, from before the first paint, of everything that moves without a reader's doing. */
export const recordShifts = (page: Page) =>
  page.addInitScript((noticed) => {
    window.shifts = [];
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (hadRecentInput || value < noticed) continue;
        const moved = sources.map(({ node }) =>
          node instanceof Element ? `${node.tagName}.${node.className}` : "text",
        );
        window.shifts.push(`${value.toFixed(4)}: ${moved.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  }, NOTICED);

/** What moved, and how much of the window with it. */
export const layoutShifts = (page: Page) => page.evaluate(() => window.shifts);
