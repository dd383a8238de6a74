import type { ChartView, Plot } from "../../ask/chart.ts";
import { type PlotName, plotNames } from "./plot-widths.ts";

/** The server's drawings at the widths of pages; the style sheet shows the one that fits. */
export function StillPlots({ view }: { view: ChartView }) {
  return plotNames.map((name) => <Still key={name} plot={view.plots[name]} name={name} />);
}

export function Still({ plot, name }: { plot: Plot | undefined; name: PlotName }) {
  if (plot === undefined) return null;
  return (
    <div
      className={`plot-still plot-${name}`}
      data-width={plot.width}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own server's drawing, escaped where it was made
      dangerouslySetInnerHTML={{ __html: plot.svg }}
    />
  );
}
