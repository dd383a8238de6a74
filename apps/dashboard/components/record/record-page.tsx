import { formats, type Locale } from "@observatory/charts";
import type { RecordPage as Page } from "../../ask/facts.ts";
import type { FactWords } from "../../words/facts/words.ts";
import type { Words } from "../../words/words.ts";
import { MarkedChinese } from "../chart/marked-chinese.tsx";
import { RecordDisputes } from "./record-disputes.tsx";
import { RecordFields } from "./record-fields.tsx";
import { Neighbours, UsedBy } from "./record-links.tsx";
import { RecordSources } from "./record-sources.tsx";

/** A record whole: what is known, how sure that is, where it was read, what is disputed, what stands beside it. */
export function RecordPage(props: { page: Page; path: string; locale: Locale; words: Words; factWords: FactWords }) {
  const { page, path, locale, words, factWords } = props;
  const { date, list } = formats(locale);
  const { kind, name, lang, nameZh, table, id } = page.named;
  const { checkedOn, note } = page.record as { checkedOn?: string; note?: string };
  const shared = { page, locale, words: factWords };
  return (
    <article className="record">
      <header className="page-head">
        <p className="kicker">{kind}</p>
        <h1 lang={lang === locale ? undefined : lang}>
          <MarkedChinese text={name} />
        </h1>
        {nameZh === null ? null : (
          <p className="lead" lang="zh-Hans">
            {nameZh}
          </p>
        )}
        {page.readings.length === 0 ? null : (
          <p className="reading-note">{factWords.record.underReading(list(page.readings))}</p>
        )}
        {note === undefined ? null : <p lang="en">{note}</p>}
        {checkedOn === undefined ? null : <p className="soft">{factWords.record.checkedOn(date(checkedOn))}</p>}
      </header>
      <RecordFields {...shared} />
      <RecordDisputes {...shared} path={path} />
      <RecordSources {...shared} undated={words.chart.undated} />
      <UsedBy {...shared} />
      <Neighbours {...shared} />
      <footer className="record-foot">
        <h2>{factWords.record.cite}</h2>
        <p className="citation">{page.citation}</p>
        <p>
          <a href={`/api/v1/facts/${table}/${id}`}>{factWords.record.asJson}</a>
        </p>
      </footer>
    </article>
  );
}
