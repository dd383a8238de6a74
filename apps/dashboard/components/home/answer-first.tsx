import { commonWords, formats, type Locale, type ScenarioSummary } from "@observatory/charts";
import Link from "next/link";
import { localPath } from "../../views/local-path.ts";
import { homeWordsOf } from "../../words/home/words.ts";
import type { Words } from "../../words/words.ts";
import { BalanceScale } from "../scenario/balance-scale.tsx";

/** The question, and at once the answer: in a sentence, on its scale, with its date, its doubt and the way to its sources. */
export function AnswerFirst(props: { summary: ScenarioSummary | null; locale: Locale; words: Words }) {
  const { summary, locale, words } = props;
  const home = homeWordsOf(locale);
  return (
    <header className="hero">
      <h1>{words.home.title}</h1>
      {summary === null ? <p className="lead">{home.about}</p> : <Answer summary={summary} locale={locale} />}
    </header>
  );
}

function Answer({ summary, locale }: { summary: ScenarioSummary; locale: Locale }) {
  const home = homeWordsOf(locale);
  const { printed, balance, interval, leading, year } = summary;
  const said = leading === null || year === null ? null : home.answer({ year, ...leading, ...printed });
  return (
    <section className="hero-answer" aria-labelledby="answer">
      <h2 id="answer" className="visually-hidden">
        {home.answerTitle}
      </h2>
      <p className="hero-sentence">{said ?? summary.sentence}</p>
      {balance === null || interval === null ? null : (
        <div className="hero-scale">
          <BalanceScale
            at={{ balance, low: interval[0], high: interval[1] }}
            found={summary.class}
            label={home.scale(printed.balance, printed.low, printed.high)}
            large={printed}
          />
          <p className="scale-ends" aria-hidden="true">
            <span>−1 {home.adverse}</span>
            <span>+1 {home.benign}</span>
          </p>
        </div>
      )}
      <p className="finding-evidence">
        <span>{commonWords[locale].nature.judged}</span>
        {leading === null ? null : <span>{home.specifications(leading.share, leading.class)}</span>}
        <span>{home.covered(printed.coverage)}</span>
        <span>{home.checked(formats(locale).date(summary.checkedOn))}</span>
      </p>
      <p className="hero-links">
        <a href={localPath(locale, "/scenarios#framework")}>{home.links.rows}</a>
        <Link href={localPath(locale, "/charts/scenario-balance#scenario-balance-sources")} prefetch={false}>
          {home.links.sources}
        </Link>
        <a href={localPath(locale, "/scenarios#lab")}>{home.links.doubt}</a>
        <Link href={localPath(locale, "/methods")}>{home.links.method}</Link>
      </p>
    </section>
  );
}
