import type { ChartView } from "../../ask/chart.ts";
import { localPath } from "../../views/local-path.ts";
import type { OpenPage } from "../../views/open-page.ts";
import { Notes } from "./notes.tsx";
import { StillPlots } from "./still-plot.tsx";

/** A chart as it is, or, where the address asks for older facts, the chart as it was and after it the chart as it is today. */
export function FrozenOrToday(props: { page: OpenPage; view: ChartView; children: React.ReactNode }) {
  const { page, view, children } = props;
  const { locale, words, today } = page;
  const { frozen } = words;
  if (today?.is !== "here") return children;
  const { payload } = today.value;
  const address = localPath(locale, `/charts/${payload.chart}${payload.query === "" ? "" : `?${payload.query}`}`);
  return (
    <>
      <aside className="frozen" aria-labelledby="frozen-title">
        <h2 id="frozen-title">{frozen.title}</h2>
        <p>{frozen.older(view.payload.factsVersion, payload.factsVersion)}</p>
        <p>
          <a href="#today">{frozen.compare}</a> · <a href={address}>{frozen.open}</a>
        </p>
      </aside>
      {children}
      <section className="chart today" id="today" aria-labelledby="today-title">
        <p className="kicker">{frozen.today(payload.factsVersion)}</p>
        <h2 id="today-title">{payload.title}</h2>
        <p className="subtitle">{payload.subtitle}</p>
        <figure className="chart-figure" aria-labelledby="today-title">
          <div className="plot">
            <StillPlots view={today.value} />
          </div>
          <Notes payload={payload} words={words} />
        </figure>
        <p>
          <a href={address}>{frozen.open}</a>
        </p>
      </section>
    </>
  );
}
