import type { ChartView, Plot } from "../../ask/chart.ts";
import { Drawn } from "./drawn.tsx";
import { isTall, type PlotName, plotNames } from "./plot-widths.ts";

/** The server's drawings at the widths of pages; the style sheet shows the one that fits. */
export function StillPlots({ view }: { view: ChartView }) {
  return plotNames.map((name) => <Still key={name} plot={view.plots[name]} name={name} />);
}

export function Still({ plot, name }: { plot: Plot | undefined; name: PlotName }) {
  if (plot === undefined) return null;
  const { id, svg, width } = plot;
  return <Drawn id={id} svg={svg} className={`plot-still plot-${name}`} width={width} tall={isTall(plot)} />;
}
