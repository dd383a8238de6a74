import type { FrameworkTable, Locale, ScenarioSummary } from "@observatory/charts";
import { localPath } from "../../views/local-path.ts";
import { homeWordsOf } from "../../words/home/words.ts";
import { evidenceAnchor } from "../scenario/evidence-anchor.ts";

/** What the answer hangs on: coverage, rule, leading doubt, tipping point, date; and what evidence would settle most. */
export function WhySure(props: { summary: ScenarioSummary; table: FrameworkTable | null; locale: Locale }) {
  const { summary, table, locale } = props;
  const words = homeWordsOf(locale).sure;
  const gaps = (table?.rows ?? []).flatMap(({ id, name, indicators }) => {
    const settle = indicators.find(({ gap }) => gap !== null)?.gap?.settle;
    return settle === undefined ? [] : [{ id, name, settle }];
  });
  return (
    <section className="why-sure" aria-labelledby="why-sure">
      <h2 id="why-sure">{words.title}</h2>
      <p className="subtitle">{words.lead}</p>
      <ul>
        {summary.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {gaps.length === 0 ? null : (
        <>
          <h3>{words.missing}</h3>
          <dl>
            {gaps.map(({ id, name, settle }) => (
              <div key={id}>
                <dt>
                  <a href={localPath(locale, `/scenarios#${evidenceAnchor(id)}`)}>{name}</a>
                </dt>
                <dd>{settle}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
