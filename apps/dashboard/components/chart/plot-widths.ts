/**
 * The widths, in px, at which the server draws plots for pages: a page's whole measure, a tablet or a column, a phone. styles/chart.css
 * shows the one that fits.
 */
export const plotWidths = { full: 1120, wide: 720, narrow: 358 } as const;

/** Whether a drawing would not fit a printed page at the page's whole width. */
export function isTall({ width, height }: { width: number; height: number }): boolean {
  return height > 1.2 * width;
}

export type PlotName = keyof typeof plotWidths;

export const plotNames = Object.keys(plotWidths) as readonly PlotName[];
