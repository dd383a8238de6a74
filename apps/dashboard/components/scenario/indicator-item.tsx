import type { IndicatorRow } from "@observatory/charts";
import type { Framework } from "../../ask/scenario.ts";
import type { Words } from "../../words/words.ts";

/** As many sources stand open; of the rest it says how many. */
const firstFew = 4;

/** One indicator: its value and score, the goalposts with their reason, and what is missing with what would settle it. */
export function IndicatorItem(props: { indicator: IndicatorRow; sources: Framework["sources"]; words: Words }) {
  const { indicator, words } = props;
  const { name, code, value, score, carriedFrom, goalposts, why, gap, judged, nature, provenance } = indicator;
  const { indicator: say } = words.scenarios;
  const sources = props.sources.filter(({ id }) => provenance.sources.includes(id));
  return (
    <li className="indicator">
      <h4>
        <span className="indicator-code">{code}</span> {name}
      </h4>
      {gap === null ? (
        <p>
          <strong>{value}</strong>
          {score === null ? null : ` · ${say.score(score)}`}
          {carriedFrom === null ? null : ` · ${say.carried(carriedFrom)}`}
        </p>
      ) : (
        <p>{say.missing(gap.reason, gap.settle)}</p>
      )}
      <p className="indicator-why">
        {say.goalposts(goalposts.adverse, goalposts.benign)} {why}
      </p>
      <p className="indicator-why">
        {say.nature[nature]}
        {judged ? ` ${say.judged}` : ""}
      </p>
      {gap === null ? (
        <ul className="indicator-sources" aria-label={words.chart.sources}>
          {sources.slice(0, firstFew).map(({ id, title, publisher, address }) => (
            <li key={id}>
              {address === null ? <cite>{title}</cite> : <a href={address}>{title}</a>}, {publisher}
            </li>
          ))}
          {sources.length > firstFew ? <li>{words.chart.moreSources(sources.slice(firstFew).length)}</li> : null}
        </ul>
      ) : null}
    </li>
  );
}
