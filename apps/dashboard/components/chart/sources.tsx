import { type ChartPayload, formats, type PayloadSource } from "@observatory/charts";
import { chartPath } from "../../views/chart-path.ts";
import { localPath } from "../../views/local-path.ts";
import type { Words } from "../../words/words.ts";
import { Fold } from "./fold.tsx";
import { MarkedChinese } from "./marked-chinese.tsx";

/** As many stand open; the rest unfold. */
const firstFew = 5;

/**
 * The sources that carry a figure, in the order in which its rows use them: all on the chart's own page, elsewhere the first and the way
 * to the rest.
 */
export function Sources({ payload, words, alone }: { payload: ChartPayload; words: Words; alone: boolean }) {
  const { chart, sources, locale } = payload;
  const [first, folded] = [sources.slice(0, firstFew), sources.slice(firstFew)];
  const id = `${chart}-sources`;
  const more = words.chart.moreSources(folded.length);
  return (
    <Fold chart={chart} id={id} title={words.chart.sources} count={String(sources.length)} open={alone}>
      <div className="sources">
        <List sources={first} locale={locale} words={words} />
        {folded.length === 0 ? null : alone ? (
          <details className="more">
            <summary>{more}</summary>
            <List sources={folded} locale={locale} words={words} />
          </details>
        ) : (
          <p>
            <a href={`${chartPath(payload)}#${id}`}>
              {more}
              <span className="visually-hidden">: {`${words.chart.sources}, ${payload.name}`}</span>
            </a>
          </p>
        )}
      </div>
    </Fold>
  );
}

/** A title leads to the source, or, where readers cannot be sent there, to what is recorded of it. */
function List(props: { sources: readonly PayloadSource[]; locale: ChartPayload["locale"]; words: Words }) {
  const { shortDate } = formats(props.locale);
  return (
    <ul lang="en">
      {props.sources.map(({ id, title, publisher, publishedOn, address }) => (
        <li key={id}>
          <a href={address ?? localPath(props.locale, `/sources/${id}`)}>
            <MarkedChinese text={title} />
          </a>
          <span lang={props.locale}>
            <MarkedChinese text={publisher} />,{" "}
            {publishedOn === null ? props.words.chart.undated : shortDate(publishedOn)}
          </span>
        </li>
      ))}
    </ul>
  );
}
