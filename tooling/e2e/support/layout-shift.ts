import type { Page } from "@playwright/test";

declare global {
  interface Window {
    shifts: string[];
  }
}

/** What counts as good for a whole visit; on a busy machine a font that comes late moves lines by half of it. */
const NOTICED = 0.1;

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
