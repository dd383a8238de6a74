import { commonWords, formats, type Locale, type ScenarioSummary } from "@observatory/charts";
import Link from "next/link";
import type { Answer as Asked } from "../../ask/answer.ts";
import { localPath } from "../../views/local-path.ts";
import type { Words } from "../../words/words.ts";

/** The balance in one sentence, with its interval, what it rests on and until when; nothing where the server has no answer. */
export function Answer(props: { answer: Asked<ScenarioSummary>; locale: Locale; words: Words }) {
  const { answer, locale, words } = props;
  if (answer.is !== "here") return null;
  const { sentence, printed, checkedOn } = answer.value;
  return (
    <section className="answer" aria-labelledby="answer">
      <h2 id="answer" className="kicker">
        {words.scenarios.answer.title}
      </h2>
      <p className="finding-sentence">
        <Link href={localPath(locale, "/scenarios")}>{sentence}</Link>
      </p>
      <p className="finding-evidence">
        <span>{commonWords[locale].nature.judged}</span>
        <span>{words.scenarios.balance(printed.balance, printed.interval)}</span>
        <span>{words.scenarios.coverage(printed.coverage)}</span>
        <span>{words.home.asOf(formats(locale).date(checkedOn))}</span>
      </p>
    </section>
  );
}
