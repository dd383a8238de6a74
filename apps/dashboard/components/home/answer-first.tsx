import type { Locale, ScenarioSummary } from "@observatory/charts";
import Link from "next/link";
import { localPath } from "../../views/local-path.ts";
import { homeWordsOf } from "../../words/home/words.ts";
import type { Words } from "../../words/words.ts";
import { BalanceAnswer } from "../scenario/balance-answer.tsx";

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
  const { links } = homeWordsOf(locale);
  return (
    <BalanceAnswer summary={summary} locale={locale}>
      <p className="hero-links">
        <a href={localPath(locale, "/scenarios#framework")}>{links.rows}</a>
        <Link href={localPath(locale, "/charts/scenario-balance#scenario-balance-sources")} prefetch={false}>
          {links.sources}
        </Link>
        <a href={localPath(locale, "/scenarios#lab")}>{links.doubt}</a>
        <Link href={localPath(locale, "/methods")}>{links.method}</Link>
      </p>
    </BalanceAnswer>
  );
}
