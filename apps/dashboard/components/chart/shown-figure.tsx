import type { ChartView } from "../../ask/chart.ts";
import { wordsOf } from "../../words/words.ts";
import { LivePlot } from "./live-plot.tsx";
import { Notes } from "./notes.tsx";
import { StillPlots } from "./still-plot.tsx";

/**
 * What a view says and its figure alone, in the view's own language, under a heading that says why it stands there: for pages on which
 * a chart is shown as of another day.
 */
export function ShownFigure(props: { view: ChartView; id: string; title: string; children: React.ReactNode }) {
  const { view, id, title, children } = props;
  const { payload } = view;
  const words = wordsOf(payload.locale);
  return (
    <section className="chart shown-figure" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <figure className="chart-figure" aria-labelledby={`${id}-title`} lang={payload.locale}>
        <p className="shown-headline">{payload.title}</p>
        <p className="subtitle">{payload.subtitle}</p>
        <LivePlot
          file={view.file}
          locale={payload.locale}
          idPrefix={`${payload.chart}-${id}`}
          label={payload.alt.short}
          hint={words.chart.walk}
        >
          <StillPlots view={view} />
        </LivePlot>
        <Notes payload={payload} words={words} />
      </figure>
      {children}
    </section>
  );
}
