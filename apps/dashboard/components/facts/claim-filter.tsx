import { formats, type Locale } from "@observatory/charts";
import Link from "next/link";
import type { ClaimsPage } from "../../ask/facts.ts";
import { countByVerdict } from "../../views/claim-counts.ts";
import { localPath } from "../../views/local-path.ts";
import type { FactWords } from "../../words/facts/words.ts";

/** How the claims fare, each verdict a link that shows those alone; and the day and readings they were computed for. */
export function ClaimFilter(props: {
  answer: ClaimsPage;
  chosen: ReadonlyMap<string, string>;
  locale: Locale;
  words: FactWords;
}) {
  const { answer, chosen, locale, words } = props;
  const { date, list } = formats(locale);
  const wanted = chosen.get("verdict");
  const address = (verdict: string | null) => {
    const query = new URLSearchParams([...chosen].filter(([name]) => name !== "verdict"));
    if (verdict !== null) query.set("verdict", verdict);
    return localPath(locale, "/claims") + (query.size === 0 ? "" : `?${query}`);
  };
  return (
    <>
      <nav className="verdicts" aria-label={words.claims.filter}>
        <ul>
          <li>
            <Link href={address(null)} aria-current={wanted === undefined ? "true" : undefined} prefetch={false}>
              {words.claims.any(answer.claims.length)}
            </Link>
          </li>
          {countByVerdict(answer.claims).map(({ verdict, verdictWords, count }) => (
            <li key={verdict}>
              <Link
                href={address(verdict)}
                aria-current={wanted === verdict ? "true" : undefined}
                data-verdict={verdict}
                prefetch={false}
              >
                {count} {verdictWords}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="soft">{words.claims.asOf(date(answer.asOf))}</p>
      {answer.whatIf === null ? null : <p className="reading-note">{answer.whatIf.remark}</p>}
      {answer.readings.length === 0 ? null : (
        <p className="reading-note">{words.record.underReading(list(answer.readings))}</p>
      )}
    </>
  );
}
