/** The widths, in px, at which the server draws plots for pages. */
export const plotWidths = { wide: 720, narrow: 358 } as const;

export type PlotName = keyof typeof plotWidths;

/** From this viewport on there is room for the wide one; styles/chart.css says the same. */
export const wideFrom = "(min-width: 768px)";
