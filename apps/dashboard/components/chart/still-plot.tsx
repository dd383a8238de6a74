import type { ChartView, Plot } from "../../ask/chart.ts";

/** The server's drawings at the two widths of pages; the style sheet shows the one that fits. */
export function StillPlots({ view }: { view: ChartView }) {
  return (
    <>
      <Still plot={view.wide} size="wide" />
      <Still plot={view.narrow} size="narrow" />
    </>
  );
}

export function Still({ plot, size }: { plot: Plot; size: "wide" | "narrow" }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own server's drawing, escaped where it was made
  return <div className={`plot-still plot-${size}`} dangerouslySetInnerHTML={{ __html: plot.svg }} />;
}
