import { type ChartPayload, formats, type PayloadSource } from "@observatory/charts";
import type { Words } from "../../words/words.ts";

/** As many stand open; the rest unfold. */
const firstFew = 5;

/** The sources that carry a figure, in the order in which its rows use them. */
export function Sources({ payload, words }: { payload: ChartPayload; words: Words }) {
  const { sources, locale } = payload;
  const [open, folded] = [sources.slice(0, firstFew), sources.slice(firstFew)];
  return (
    <section className="sources">
      <h3>{words.chart.sources(sources.length)}</h3>
      <List sources={open} locale={locale} words={words} />
      {folded.length === 0 ? null : (
        <details className="more">
          <summary>{words.chart.moreSources(folded.length)}</summary>
          <List sources={folded} locale={locale} words={words} />
        </details>
      )}
    </section>
  );
}

function List(props: { sources: readonly PayloadSource[]; locale: ChartPayload["locale"]; words: Words }) {
  const { shortDate } = formats(props.locale);
  return (
    <ul lang="en">
      {props.sources.map(({ id, title, publisher, publishedOn, address }) => (
        <li key={id}>
          {address === null ? <cite>{title}</cite> : <a href={address}>{title}</a>}
          <span lang={props.locale}>
            {publisher}, {publishedOn === null ? props.words.chart.undated : shortDate(publishedOn)}
          </span>
        </li>
      ))}
    </ul>
  );
}
