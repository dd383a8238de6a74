import type { ChartView } from "../../ask/chart.ts";
import { chartPath } from "../../views/chart-path.ts";
import type { OpenPage } from "../../views/open-page.ts";
import { sameView } from "../../views/same-view.ts";
import { ShownFigure } from "./shown-figure.tsx";

/** A chart as it is, or, where the address asks for older facts, the chart as it was and after it the chart as it is today. */
export function FrozenOrToday(props: { page: OpenPage; view: ChartView; children: React.ReactNode }) {
  const { page, view, children } = props;
  const { locale, words, today } = page;
  const { frozen } = words;
  if (today?.is !== "here") return children;
  const { payload } = today.value;
  const address = chartPath({ ...payload, locale });
  return (
    <>
      <aside className="frozen" aria-labelledby="frozen-title">
        <h2 id="frozen-title">{frozen.title}</h2>
        <p>{frozen.older(view.payload.factsVersion, payload.factsVersion)}</p>
        <p>{sameView(view.payload, payload) ? frozen.same : frozen.changed}</p>
        <p className="frozen-links">
          <a href="#today">{frozen.compare}</a>
          <a href={address}>{frozen.open}</a>
        </p>
      </aside>
      {children}
      <ShownFigure view={today.value} id="today" title={frozen.today(payload.factsVersion)}>
        <p>
          <a href={address}>{frozen.open}</a>
        </p>
      </ShownFigure>
    </>
  );
}
