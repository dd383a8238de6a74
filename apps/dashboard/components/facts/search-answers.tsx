import type { Locale } from "@observatory/charts";
import Link from "next/link";
import type { SearchPage } from "../../ask/facts.ts";
import { localPath } from "../../views/local-path.ts";
import type { FactWords } from "../../words/facts/words.ts";
import { MarkedChinese } from "../chart/marked-chinese.tsx";
import { RecordLink } from "../record/record-links.tsx";
import { withKindHeads } from "./kind-heads.ts";

/** The records that answer to some words, how many they are, and what was meant where none does. */
export function SearchAnswers(props: { answers: SearchPage; locale: Locale; words: FactWords }) {
  const { answers, locale, words } = props;
  const { q, count, hits, meant } = answers;
  const found = count === 0 ? words.search.none(q) : words.search.count(count, q);
  const isAsked = q.trim() !== "";
  return (
    <section aria-label={words.search.title}>
      <div role="status">{isAsked ? <h2>{found}</h2> : null}</div>
      {meant === null || !isAsked ? null : (
        <p>
          {words.search.meant}{" "}
          <Link href={`${localPath(locale, "/search")}?${new URLSearchParams({ q: meant })}`} prefetch={false}>
            {meant}
          </Link>
          ?
        </p>
      )}
      {isAsked && hits.length < count ? <p className="soft">{words.search.shown(hits.length)}</p> : null}
      <ol className="answers">
        {withKindHeads(isAsked ? hits : []).map(({ hit, isHead }) => (
          <li key={`${hit.table}/${hit.id}`}>
            <p className={isHead ? "kicker" : "visually-hidden"}>{hit.kind}</p>
            <RecordLink record={hit} locale={locale} />
            {hit.found === null ? null : (
              <p className="found" lang={locale === "en" ? undefined : "en"}>
                <MarkedChinese text={hit.found} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
