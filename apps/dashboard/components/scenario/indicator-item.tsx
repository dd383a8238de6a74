import type { IndicatorRow } from "@observatory/charts";
import type { Framework } from "../../ask/scenario.ts";
import type { Words } from "../../words/words.ts";
import { MarkedChinese } from "../chart/marked-chinese.tsx";
import { sourceAnchor } from "./framework-sources.tsx";
import { numbered } from "./numbered-sources.ts";

/** One indicator: its value and score, the goalposts with their reason, and what is missing with what would settle it. */
export function IndicatorItem(props: { indicator: IndicatorRow; sources: Framework["sources"]; words: Words }) {
  const { indicator, words } = props;
  const { name, code, value, score, carriedFrom, goalposts, why, gap, judged, nature, provenance } = indicator;
  const { indicator: say } = words.scenarios;
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
        {say.goalposts(goalposts.adverse, goalposts.benign)} {why} {say.nature[nature]}
        {judged ? ` ${say.judged}` : ""}
      </p>
      {gap === null ? (
        <p className="indicator-sources">
          {say.sources}{" "}
          {numbered(props.sources, provenance.sources).map(({ id, number, title }) => (
            <a key={id} href={`#${sourceAnchor(id)}`} className="source-number">
              {number}
              <span className="visually-hidden" lang="en">
                : <MarkedChinese text={title} />
              </span>
            </a>
          ))}
        </p>
      ) : null}
    </li>
  );
}
