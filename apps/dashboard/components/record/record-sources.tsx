import { formats, type Locale } from "@observatory/charts";
import Link from "next/link";
import type { RecordPage } from "../../ask/facts.ts";
import { localPath } from "../../views/local-path.ts";
import { supportOf } from "../../views/record-model.ts";
import type { FactWords } from "../../words/facts/words.ts";
import type { Words } from "../../words/words.ts";
import { MarkedChinese } from "../chart/marked-chinese.tsx";

/** Where a record was read: each source with what it bears out, a step from its own page and from the document itself. */
export function RecordSources(props: {
  page: RecordPage;
  locale: Locale;
  words: FactWords;
  undated: Words["chart"]["undated"];
}) {
  const { page, locale, words } = props;
  if (page.sources.length === 0) return null;
  const { shortDate, list } = formats(locale);
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{words.record.sources(page.sources.length)}</h2>
      <ol className="numbered">
        {page.sources.map((source) => {
          const { fields, locators } = supportOf(page, source.id, locale);
          return (
            <li key={source.id}>
              <Link href={localPath(locale, `/sources/${source.id}`)} prefetch={false} lang="en">
                <MarkedChinese text={source.title} />
              </Link>
              <span>
                <span lang="en">
                  <MarkedChinese text={source.publisher} />
                </span>
                , {source.publishedOn === null ? props.undated : shortDate(source.publishedOn)}
                {source.address === null ? null : (
                  <>
                    {" · "}
                    <a href={source.address}>
                      {words.record.address}
                      <span className="visually-hidden">
                        : <MarkedChinese text={source.title} />
                      </span>
                    </a>
                  </>
                )}
              </span>
              <span>
                {fields.length === 0 ? words.record.background : words.record.bearsOut(list(fields))}
                {locators.length === 0 ? null : <span lang="en"> ({locators.join("; ")})</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
