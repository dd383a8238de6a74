import type { ChartView, Plot } from "../../ask/chart.ts";
import type { PlotName } from "./plot-widths.ts";

/** The server's drawings at the two widths of pages; the style sheet shows the one that fits. */
export function StillPlots({ view }: { view: ChartView }) {
  return (["wide", "narrow"] as const).map((name) => <Still key={name} plot={view.plots[name]} name={name} />);
}

export function Still({ plot, name }: { plot: Plot | undefined; name: PlotName }) {
  if (plot === undefined) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own server's drawing, escaped where it was made
  return <div className={`plot-still plot-${name}`} dangerouslySetInnerHTML={{ __html: plot.svg }} />;
}
