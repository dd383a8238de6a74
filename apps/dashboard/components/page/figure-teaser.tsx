import Link from "next/link";
import type { ChartView } from "../../ask/chart.ts";
import { chartPath } from "../../views/chart-path.ts";
import { localPath } from "../../views/local-path.ts";
import { pageView } from "../../views/page-view.ts";
import type { Words } from "../../words/words.ts";
import { LivePlot } from "../chart/live-plot.tsx";
import { StillPlots } from "../chart/still-plot.tsx";

interface TeaserProps {
  readonly view: ChartView;
  readonly words: Words;
  readonly short?: string | undefined;
  /** What may be chosen for the figure where it stands. */
  readonly choice?: React.ReactNode;
}

/** A figure on the first page: its sentence, itself or a short view of it, and the way to all the rest. */
export function FigureTeaser({ view, words, short, choice }: TeaserProps) {
  const { payload } = view;
  const { chart, locale, section } = payload;
  return (
    <section className="teaser" aria-labelledby={`${chart}-title`}>
      <h3 id={`${chart}-title`}>{payload.title}</h3>
      <div className="subtitle">
        <p>{payload.subtitle}</p>
        {short === undefined ? null : <p>{short}</p>}
      </div>
      {choice}
      <figure className="chart-figure" aria-labelledby={`${chart}-title`}>
        <LivePlot file={view.file} locale={locale} idPrefix={chart} label={payload.alt.short} hint={words.chart.walk}>
          <StillPlots view={view} />
        </LivePlot>
      </figure>
      <p className="teaser-links">
        <Link href={chartPath(payload)}>
          {words.home.seeFigure}
          <span className="visually-hidden">: {payload.name}</span>
        </Link>
        <Link href={localPath(locale, pageView(section).path)}>{words.home.readOn(words.nav[section])}</Link>
      </p>
    </section>
  );
}
