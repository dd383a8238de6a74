import { commonWords, formats, type Locale, type ScenarioSummary } from "@observatory/charts";
import { homeWordsOf } from "../../words/home/words.ts";
import { BalanceScale } from "./balance-scale.tsx";

/** The answer in a sentence, on its scale, and with its doubt and date; `children` is where a reader may go from it. */
export function BalanceAnswer(props: { summary: ScenarioSummary; locale: Locale; children?: React.ReactNode }) {
  const { summary, locale, children } = props;
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
      {children}
    </section>
  );
}
