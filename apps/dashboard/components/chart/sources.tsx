import { type ChartPayload, formats, type PayloadSource } from "@observatory/charts";
import type { Words } from "../../words/words.ts";
import { Fold } from "./fold.tsx";
import { MarkedChinese } from "./marked-chinese.tsx";

/** As many stand open; the rest unfold. */
const firstFew = 5;

/** The sources that carry a figure, in the order in which its rows use them. */
export function Sources({ payload, words, open }: { payload: ChartPayload; words: Words; open: boolean }) {
  const { sources, locale } = payload;
  const [first, folded] = [sources.slice(0, firstFew), sources.slice(firstFew)];
  return (
    <Fold
      chart={payload.chart}
      id={`${payload.chart}-sources`}
      title={words.chart.sources}
      count={String(sources.length)}
      open={open}
    >
      <div className="sources">
        <List sources={first} locale={locale} words={words} />
        {folded.length === 0 ? null : (
          <details className="more">
            <summary>{words.chart.moreSources(folded.length)}</summary>
            <List sources={folded} locale={locale} words={words} />
          </details>
        )}
      </div>
    </Fold>
  );
}

function List(props: { sources: readonly PayloadSource[]; locale: ChartPayload["locale"]; words: Words }) {
  const { shortDate } = formats(props.locale);
  return (
    <ul lang="en">
      {props.sources.map(({ id, title, publisher, publishedOn, address }) => (
        <li key={id}>
          {address === null ? (
            <cite>
              <MarkedChinese text={title} />
            </cite>
          ) : (
            <a href={address}>
              <MarkedChinese text={title} />
            </a>
          )}
          <span lang={props.locale}>
            <MarkedChinese text={publisher} />,{" "}
            {publishedOn === null ? props.words.chart.undated : shortDate(publishedOn)}
          </span>
        </li>
      ))}
    </ul>
  );
}
